/**
 * What may follow a term within its word: an ending ("HDABene", "EPJ’er"), a compound ("FHIR-profiler",
 * "BUPjournaler"). Norwegian writes compounds together, but a short name with letters behind it is mostly
 * another word, so the shorter the term the less may follow it.
 */
import {
  isDigit,
  isInvisible,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWord,
  skipInvisible,
} from './characters.ts';
import type { Patterns } from './language/patterns.ts';
import type { FormEnd } from './recogniser.ts';

/** The last part of a compound written together has at least this many letters. */
const SHORTEST_PART = 4;
/** A tail longer than any word; beyond it lies no Norwegian compound. */
const MAX_TAIL = 48;

/**
 * The end of the word that a form ending at `end` stands in, or -1 where the letters run on into another word.
 * After a hyphen the next part is a word of its own and may be a term as well ("FHIR-API").
 */
export function wordEndAfter(text: string, end: number, form: FormEnd, patterns: Patterns): number {
  const at = skipInvisible(text, end);
  const code = text.charCodeAt(at);
  if (isSpace(code)) return end;
  if (isLetter(code)) return gluedEnd(text, at, form, patterns);
  if (isWord(code)) return -1;
  if (patterns.addressGoesOn.test(text.slice(at, at + 8))) return -1;
  const ending = patterns.apostropheEnding.exec(text.slice(at, at + 8));
  return ending === null ? end : at + ending[0].length;
}

function gluedEnd(text: string, from: number, { form, isLong }: FormEnd, patterns: Patterns): number {
  let at = from;
  let tail = '';
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLower(code)) tail += text.charAt(at);
    else if (!isInvisible(code)) break;
    at += 1;
    if (tail.length > MAX_TAIL) return -1;
  }
  const next = text.charCodeAt(at);
  if (isUpper(next) || isDigit(next)) return -1;
  const acronym = isUpper(form.charCodeAt(form.length - 1));
  if (isLong && tail.length >= SHORTEST_PART) return at;
  if (!acronym && !isLong) return tail === 's' ? at : -1;
  return (form.endsWith('e') ? patterns.endingAfterE : patterns.ending).test(tail) ? at : -1;
}
