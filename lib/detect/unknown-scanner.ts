/** Finds capital-looking words that the glossary does not know, a window at a time. */
import type { UnknownMention } from '../model/mention.ts';
import { isUpper, isWord, wordEnd } from './characters.ts';
import type { TextContext } from './context-of-text.ts';
import type { Recogniser } from './recogniser.ts';
import { longestForm } from './term-form.ts';
import { isEmphasis } from './unknown-emphasis.ts';
import { acronymIn } from './unknown-shape.ts';
import { speaksAgainst } from './unknown-surroundings.ts';

/** No acronym with its ending is longer. */
const MAX_WORD = 16;

/** The unknown acronyms that start at `from` or later and before `to`; windows as in `findTerms`. */
export function findUnknown(
  text: string,
  from: number,
  to: number,
  recogniser: Recogniser,
  context: TextContext,
): UnknownMention[] {
  const found: UnknownMention[] = [];
  let at = Math.max(from, context.unknownRead);
  while (at < to) {
    if (!isWord(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    at = wordEnd(text, start);
    if (at - start > MAX_WORD || at - start < 2 || !hasInnerCapital(text, start, at)) continue;
    const head = acronymIn(text.slice(start, at), recogniser.patterns);
    if (head === null || isKnown(head, recogniser)) continue;
    const match = longestForm(text, start, recogniser);
    if (match !== null) {
      at = match.wordEnd;
      continue;
    }
    const end = start + head.length;
    if (
      !speaksAgainst(text, start, at, recogniser) &&
      context.zones.at(start) === null &&
      !isEmphasis(text, start, end, context.emphasis)
    ) {
      found.push({ kind: 'unknown', start, end, text: head });
    }
  }
  context.unknownRead = at;
  return found;
}

/** Cuts off the great majority of words before anything is made of them. */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if (isUpper(text.charCodeAt(at))) return true;
  return false;
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
