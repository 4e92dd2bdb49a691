/**
 * What may follow a term within its word: an ending ("HDABene", "EPJ’er"), a compound ("FHIR-profiler",
 * "BUPjournaler"). Norwegian writes compounds together, but a short name with letters behind it is mostly
 * another word, so the shorter the term the less may follow it.
 */
import { isDigit, isInvisible, isLetter, isLower, isUpper, isWord, skipInvisible } from './characters.ts';

/** Endings of acronyms and of nouns in bokmål and nynorsk: definite, plural, genitive. */
const ENDING = /^(?:s|er|en|et|ene|ers|ens|ets|enes|a|ar|ane)$/;
/** Nouns in -e take the ending without its e: "arketyper", "arketypen". */
const ENDING_AFTER_E = /^(?:s|r|n|ne|ns|nes|rs)$/;

/** With this many letters in its last word, a name can be the first part of a compound written together. */
const LONG_WORD = 7;
/** The same for an acronym: "BUPjournaler", but not "KIløft". */
const LONG_ACRONYM = 3;
/** A name of several words that is as long as this is itself whatever follows: "rådsmodell for e-helseområdet". */
const LONG_NAME = 20;
/** The last part of a compound written together has at least this many letters. */
const SHORTEST_PART = 4;
/** A tail longer than any word; beyond it lies no Norwegian compound. */
const MAX_TAIL = 48;

/**
 * The end of the word that a form ending at `end` stands in, or -1 where the letters run on into another word.
 * After a hyphen the next part is a word of its own and may be a term as well ("FHIR-API").
 */
export function wordEndAfter(text: string, end: number, form: string): number {
  const at = skipInvisible(text, end);
  const code = text.charCodeAt(at);
  if (isLetter(code)) return gluedEnd(text, at, form);
  if (isWord(code)) return -1;
  // "nufa@helsedir.no", "NHN.no", "FHIR.pdf": part of an address.
  if (code === 64 && isLetter(text.charCodeAt(at + 1))) return -1;
  if (code === 46 && /^[a-z]{2,5}(?![\wÀ-ɏ])/.test(text.slice(at + 1, at + 8))) return -1;
  return isApostrophe(code) ? apostropheEnd(text, at, end) : end;
}

function gluedEnd(text: string, from: number, form: string): number {
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
  const last = form.charCodeAt(form.length - 1);
  const letters = lettersOfLastWord(form);
  const acronym = isUpper(last);
  const long = form.length >= LONG_NAME || letters >= (acronym ? LONG_ACRONYM : LONG_WORD);
  if (long && tail.length >= SHORTEST_PART) return at;
  if (!acronym && !long) return tail === 's' ? at : -1;
  return (form.endsWith('e') ? ENDING_AFTER_E : ENDING).test(tail) ? at : -1;
}

/** "e-resept" counts as one word: its hyphen is part of the spelling. */
function lettersOfLastWord(form: string): number {
  let letters = 0;
  for (let at = form.length - 1; at >= 0 && form[at] !== ' '; at -= 1) {
    if (isLetter(form.charCodeAt(at))) letters += 1;
  }
  return letters;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 0xb4 || code === 96;
}

/** "FHI's", "EPJ’er": the ending belongs to the word. Otherwise the sign closes a quotation. */
function apostropheEnd(text: string, at: number, end: number): number {
  let after = at + 1;
  while (isLetter(text.charCodeAt(after)) && after - at <= 5) after += 1;
  return ENDING.test(text.slice(at + 1, after)) ? after : end;
}
