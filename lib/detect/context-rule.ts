/**
 * Decides whether one place in a text may be marked with a term: evaluates the conditions of
 * `lib/model/term.ts`. Each looks at a bounded stretch around the place, so a place costs constant time.
 */
import type { Condition, Marking } from '../model/term.ts';
import { isBoundary, isHyphen, isLetter, isSpace, isWord } from './characters.ts';
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
      return matchesWord(wordBefore(place.text, place.start), condition.words);
    case 'before':
      return matchesWord(wordAfter(place.text, place.wordEnd), condition.words);
    case 'slash':
      return slashHolds(condition.with, place);
    case 'compound':
      return compoundHolds(condition.tails, place);
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

function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && start - end < MAX_GAP && !isWord(text.charCodeAt(end - 1))) end -= 1;
  let from = end;
  while (from > 0 && end - from < MAX_WORD && isWord(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, end);
}

function wordAfter(text: string, end: number): string {
  let from = end;
  while (from - end < MAX_GAP && from < text.length && !isWord(text.charCodeAt(from))) from += 1;
  let to = from;
  while (to - from < MAX_WORD && isWord(text.charCodeAt(to))) to += 1;
  return text.slice(from, to);
}

/** `RF/KJ`, `RF/ KJ` and `RF/⏎KJ`. */
function slashHolds(others: readonly string[], { text, start, wordEnd }: Place): boolean {
  const next = skipSpaces(text, wordEnd, 1);
  if (text.charAt(next) === '/') {
    const from = skipSpaces(text, next + 1, 1);
    if (others.some((other) => text.startsWith(other, from) && isBoundary(text, from + other.length)))
      return true;
  }
  const previous = skipSpaces(text, start - 1, -1);
  if (text.charAt(previous) !== '/') return false;
  const to = skipSpaces(text, previous - 1, -1) + 1;
  return others.some((other) => text.endsWith(other, to) && isBoundary(text, to - other.length));
}

function skipSpaces(text: string, from: number, direction: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < MAX_GAP && isSpace(text.charCodeAt(at))) at += direction;
  return at;
}

function compoundHolds(tails: readonly string[], { text, end }: Place): boolean {
  if (!isHyphen(text.charCodeAt(end))) return false;
  const from = skipSpaces(text, end + 1, 1);
  // "RF- og KJ-data": a hyphen before a space on the same line joins nothing to the word after it.
  if (!isLetter(text.charCodeAt(from)) || (from > end + 1 && !text.slice(end, from).includes('\n')))
    return false;
  return tails.length === 0 || matchesWord(wordAfter(text, from), tails);
}
