/** The sentence that a definition stands in, as evidence that a reader can check. */
import { MAX_SENTENCE } from '../model/definition.ts';
import { oneLine, plainText } from './definition-text.ts';

/** How far to each side a sentence is sought, in UTF-16 units of the source: tags and blanks count there. */
const AROUND = 700;
/** A paragraph, a cell, or a full stop before a capital or a digit. */
const BREAK = /[\n\t]+|[.!?]["»”)]?[ \r]+(?=["«“(]?[\p{Lu}\d])/gu;
/** A full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:nr|jf|jfr|f\.eks|bl\.a|ca|pkt|kap|dr|prof|art|ev|evt|kl|st|\p{L}|\d{1,2})$/iu;
const CUT = '…';

/** On one line, at most `MAX_SENTENCE` UTF-16 units, cut at words. `start` and `end` are a span of `text`. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const middle = plainText(text.slice(start, end)).text;
  let before = plainText(text.slice(from, start)).text;
  let after = plainText(text.slice(end, to)).text;
  const breaks = breaksIn(`${before}${middle.slice(0, 1)}`).filter((one) => one.after <= before.length);
  const opening = breaks.at(-1)?.after ?? (from > 0 ? before.search(/\s/) + 1 : 0);
  const closing = breaksIn(after)[0]?.end;
  before = before.slice(opening).trimStart();
  after = after.slice(0, closing ?? (to < text.length ? after.search(/\s\S*$/) : undefined)).trimEnd();
  return oneLine(fitted(before, middle, after)).replace(/^[-–—]\s/, '');
}

interface Break {
  /** Where the sentence before it ends, its full stop included. */
  readonly end: number;
  readonly after: number;
}

function breaksIn(text: string): readonly Break[] {
  return [...text.matchAll(BREAK)]
    .filter(
      ({ 0: sign, index }) =>
        !sign.startsWith('.') || !ABBREVIATION.test(text.slice(Math.max(0, index - 8), index)),
    )
    .map(({ 0: sign, index }) => ({ end: index + sign.trimEnd().length, after: index + sign.length }));
}

/** Both sides give way alike, a short one less; the middle only where it is too long itself. */
function fitted(before: string, middle: string, after: string): string {
  if (before.length + middle.length + after.length <= MAX_SENTENCE) return before + middle + after;
  const room = MAX_SENTENCE - middle.length - 2 * (CUT.length + 1);
  if (room < 0) return `${middle.slice(0, MAX_SENTENCE - CUT.length)}${CUT}`;
  const left = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  return `${endOf(before, left)}${middle}${startOf(after, room - left)}`;
}

function endOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const piece = text.slice(text.length - length);
  return `${CUT} ${piece.slice(piece.search(/\s|$/)).trimStart()}`;
}

function startOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s*\S*$/, '')} ${CUT}`;
}
