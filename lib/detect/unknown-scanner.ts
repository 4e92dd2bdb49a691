/** Finds capital-looking words that the glossary does not know, a window at a time. */
import type { UnknownMention } from '../model/mention.ts';
import { isBoundary, isUpper, previousVisible, wordEnd } from './characters.ts';
import type { TextContext } from './context-of-text.ts';
import type { Recogniser } from './recogniser.ts';
import { longestForm } from './term-form.ts';
import { isEmphasis } from './unknown-emphasis.ts';
import { acronymIn } from './unknown-shape.ts';
import { speaksAgainst } from './unknown-surroundings.ts';

/** No acronym with its ending is longer. */
const MAX_WORD = 16;

/**
 * The unknown acronyms that start at `from` or later and before `to`; windows as in `findTerms`. Only words with a
 * capital that is not their first letter are looked at: few of a text.
 */
export function findUnknown(
  text: string,
  from: number,
  to: number,
  recogniser: Recogniser,
  context: TextContext,
): UnknownMention[] {
  const found: UnknownMention[] = [];
  /** No word that is looked at starts before it. */
  let first = Math.max(from, context.unknownRead);
  if (first >= to) return found;
  let at = first;
  // A word that starts before `to` may go on behind it.
  const end = isBoundary(text, to) ? to : wordEnd(text, to);
  while (at < end) {
    if (!isUpper(text.charCodeAt(at)) || at === first || isBoundary(text, at)) {
      at += 1;
      continue;
    }
    const start = wordStart(text, at, first);
    at = wordEnd(text, at);
    if (at - start > MAX_WORD) continue;
    const head = acronymIn(text.slice(start, at), recogniser.patterns);
    if (head === null || isKnown(head, recogniser)) continue;
    const match = longestForm(text, start, recogniser);
    if (match !== null) {
      first = match.wordEnd;
      at = first;
      continue;
    }
    const headEnd = start + head.length;
    if (
      !speaksAgainst(text, start, at, recogniser) &&
      context.zones.at(start) === null &&
      !isEmphasis(text, start, headEnd, context.emphasis)
    ) {
      found.push({ kind: 'unknown', start, end: headEnd, text: head });
    }
  }
  context.unknownRead = at;
  return found;
}

/** The start of the word that `inside` stands in, not before `first`. */
function wordStart(text: string, inside: number, first: number): number {
  let start = inside;
  while (start > first && !isBoundary(text, start)) start = previousVisible(text, start);
  return start;
}

/** In the glossary in whatever case, on the stop-list, or two known words run together: `CDACEN`. */
function isKnown(head: string, { formWords, patterns }: Recogniser): boolean {
  const small = head.toLowerCase();
  if (patterns.notUnknown.test(small) || formWords.has(small)) return true;
  for (let cut = 2; cut <= small.length - 2; cut += 1) {
    if (formWords.has(small.slice(0, cut)) && formWords.has(small.slice(cut))) return true;
  }
  return false;
}
