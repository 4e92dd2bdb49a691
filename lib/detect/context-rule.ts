/**
 * Decides whether one place in a text may be marked with a term: evaluates the conditions of
 * `lib/model/term.ts`. Each looks at a bounded stretch around the place, so a place costs constant time.
 */
import type { Condition, Marking } from '../model/term.ts';
import { isBoundary, isWord, skip } from './characters.ts';
import type { TextContext } from './context-of-text.ts';
import { standsNear } from './context-words.ts';
import type { Patterns } from './language/patterns.ts';

/** A place where a form stands. UTF-16 positions, end exclusive. */
export interface Place {
  readonly text: string;
  readonly start: number;
  /** End of the term itself, before a suffix. */
  readonly end: number;
  /** End of the whole word, with its suffix. */
  readonly wordEnd: number;
}

/** How far `near` may look, whatever a rule says. */
const MAX_DISTANCE = 400;
/** How far the word before or after may lie, and how long it may be. */
const MAX_GAP = 12;
const MAX_WORD = 64;

export function mayMark(marking: Marking, place: Place, context: TextContext, patterns: Patterns): boolean {
  const holds = (condition: Condition) => conditionHolds(condition, place, context, patterns);
  switch (marking.kind) {
    case 'never':
      return false;
    case 'always':
      return !marking.unless?.some(holds);
    case 'in-context':
      return marking.rule.when.some(holds) && !marking.rule.unless.some(holds);
  }
}

function conditionHolds(
  condition: Condition,
  place: Place,
  context: TextContext,
  patterns: Patterns,
): boolean {
  switch (condition.is) {
    case 'near':
      return standsNear(
        place.text,
        place.start,
        place.wordEnd,
        Math.min(condition.distance, MAX_DISTANCE),
        condition.words,
        context.ruleWords,
      );
    case 'after':
      return matchesWord(wordBeside(place.text, place.start - 1, -1), condition.words);
    case 'before':
      return matchesWord(wordBeside(place.text, place.wordEnd, 1), condition.words);
    case 'slash':
      return slashHolds(condition.with, place, patterns);
    case 'compound':
      return compoundHolds(condition.tails, place, patterns);
    case 'beside-name':
      return (
        patterns.nameBefore.test(place.text.slice(Math.max(0, place.start - MAX_WORD), place.start)) ||
        patterns.nameAfter.test(place.text.slice(place.wordEnd, place.wordEnd + 3))
      );
    case 'text-has':
      return condition.forms.some((form) => context.has(form));
  }
}

function matchesWord(found: string, words: readonly string[]): boolean {
  const folded = found.toLowerCase();
  return (
    folded !== '' &&
    words.some((word) => (word.endsWith('*') ? folded.startsWith(word.slice(0, -1)) : folded === word))
  );
}

/** The next word from `at` on, forward or backward, or '' where none is near. */
function wordBeside(text: string, at: number, step: 1 | -1): string {
  const from = skip(text, at, step, MAX_GAP, (code) => !isWord(code));
  const to = skip(text, from, step, MAX_WORD, isWord);
  return step > 0 ? text.slice(from, to) : text.slice(Math.max(0, to + 1), Math.max(0, from + 1));
}

/** A slash and the white space around it. */
const MAX_SLASH = 2 * MAX_GAP;

/** `RF/KJ`, `RF/ KJ` and `RF/⏎KJ`. */
function slashHolds(others: readonly string[], { text, start, wordEnd }: Place, patterns: Patterns): boolean {
  const next = patterns.slashAfter.exec(text.slice(wordEnd, wordEnd + MAX_SLASH));
  const from = wordEnd + (next?.[0].length ?? 0);
  const previous = patterns.slashBefore.exec(text.slice(Math.max(0, start - MAX_SLASH), start));
  const to = start - (previous?.[0].length ?? 0);
  return others.some(
    (other) =>
      (next !== null && text.startsWith(other, from) && isBoundary(text, from + other.length)) ||
      (previous !== null && text.endsWith(other, to) && isBoundary(text, to - other.length)),
  );
}

function compoundHolds(tails: readonly string[], { text, end }: Place, patterns: Patterns): boolean {
  const tail = patterns.compoundTail.exec(text.slice(end, end + MAX_GAP + MAX_WORD))?.[1];
  return tail !== undefined && (tails.length === 0 || matchesWord(tail, tails));
}
