/** Finds capital-looking words that the glossary does not know, a window at a time. */
import type { UnknownMention } from '../model/mention.ts';
import { wordEnd } from './characters.ts';
import type { TextContext } from './context-of-text.ts';
import { formWordsOf } from './form-words.ts';
import type { Recogniser } from './recogniser.ts';
import { longestForm } from './term-form.ts';
import { isEmphasis } from './unknown-emphasis.ts';
import { acronymIn } from './unknown-shape.ts';
import { speaksAgainst } from './unknown-surroundings.ts';
import { nextWord, readWords } from './words.ts';

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
  const { capitals } = readWords(text, from, to, recogniser.filter, context.words);
  const found: UnknownMention[] = [];
  let read = Math.max(from, context.unknownRead);
  for (let at = nextWord(text, capitals, read); at < to; at = nextWord(text, capitals, read)) {
    read = wordEnd(text, at);
    const head = read - at > MAX_WORD ? null : acronymIn(text.slice(at, read), recogniser.patterns);
    if (head === null || isKnown(head, recogniser)) continue;
    const match = longestForm(text, at, recogniser);
    const end = at + head.length;
    if (match !== null) read = match.wordEnd;
    else if (
      !speaksAgainst(text, at, read, recogniser) &&
      context.zones.at(at) === null &&
      !isEmphasis(text, at, end, context.emphasis)
    ) {
      found.push({ kind: 'unknown', start: at, end, text: head });
    }
  }
  context.unknownRead = read;
  return found;
}

/** In the glossary in whatever case, on the stop-list, or two known words run together: `CDACEN`. */
function isKnown(head: string, recogniser: Recogniser): boolean {
  const formWords = formWordsOf(recogniser);
  const small = head.toLowerCase();
  if (recogniser.patterns.notUnknown.test(small) || formWords.has(small)) return true;
  for (let cut = 2; cut <= small.length - 2; cut += 1) {
    if (formWords.has(small.slice(0, cut)) && formWords.has(small.slice(cut))) return true;
  }
  return false;
}
