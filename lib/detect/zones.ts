/**
 * Stretches of a text that are addresses and not prose: URLs, e-mail addresses, file names and file paths.
 * Nothing is detected inside them. A bare domain in running text ("helsenorge.no") is prose: it can be a
 * mention; with a path behind it, it is an address.
 *
 * Found lazily and once per text, whatever the order of the questions, so that a text can be worked through in
 * steps.
 */
import { isSpace } from './characters.ts';

/** UTF-16 positions, end exclusive. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

export interface Zones {
  /** The zone that holds `position`, or null. */
  at(position: number): Zone | null;
}

/**
 * One address, without white space. Letters are the Latin ones. Each part has a bounded length or an end that
 * cannot be part of it, and each starts where no part can lie before it, so the search is linear.
 *
 * 1. `https://`, `www.`, `C:\`, `\\server`, `/om-oss/`, `ehelse.no/`, up to white space, a quotation mark, an
 *    angle bracket, or a closing bracket that it did not open.
 * 2. `post@ehelse.no` (a local part is at most 64 long, RFC 5321). `MyHealth@EU` has no top domain, and in
 *    "MyHealth@EU.Neste" a sentence follows.
 * 3. `EHDS-factsheet-EN.pdf`.
 */
const ADDRESS =
  /(?<![\wÀ-ɏ%+.~@/\\-])(?:(?:[A-Za-z]{2,12}:\/\/|[Ww]{3}\.|[A-Za-z]:\\|\\\\[a-z]|(?:[\wÀ-ɏ-]{1,63}\.){1,5}[a-z]{2,6}\/|[.~]{0,2}\/[a-zæøå\d._%-]{1,63}\/)[^\s<>"«»“”`|()]*(?:\([^\s()]*\)[^\s<>"«»“”`|()]*)*|[\wÀ-ɏ%+.~-]{1,64}@(?:[\wÀ-ɏ-]{1,63}\.){1,5}(?:[a-z]{2,9}|[A-Z]{2,9})(?![\wÀ-ɏ])|[\wÀ-ɏ%+.~-]{1,120}\.(?:pdf|PDF|docx?|pptx?|xlsx?|odt|rtf|html?|xml|json|csv|txt|md|png|jpe?g|gif|svg|zip|eml|msg|aspx|php)(?![\wÀ-ɏ]))/g;

/** No address is without one of these, and few words of prose have one: only those are searched. */
const MARK = /:\/|[@\\]|[./][A-Za-zæøå]/g;

/** Addresses are looked for in pieces of about this size, so that no question takes long on a long text. */
const PIECE = 4096;

export function createZones(text: string): Zones {
  const found: Zone[] = [];
  /** Every zone that starts before this position is in `found`. */
  let known = 0;

  function findUpTo(position: number): void {
    while (known <= position && known < text.length) {
      let pieceEnd = known + PIECE;
      while (pieceEnd < text.length && !isSpace(text.charCodeAt(pieceEnd))) pieceEnd += 1;
      let last = known;
      for (const mark of text.slice(known, pieceEnd).matchAll(MARK)) {
        const at = known + mark.index;
        if (at < last) continue;
        let start = at;
        while (start > last && !isSpace(text.charCodeAt(start - 1))) start -= 1;
        let end = at;
        while (end < pieceEnd && !isSpace(text.charCodeAt(end))) end += 1;
        last = end;
        for (const { 0: address, index } of text.slice(start, end).matchAll(ADDRESS)) {
          const zone = { start: start + index, end: wholeEnd(text, start + index + address.length) };
          found.push(zone);
          last = Math.max(last, zone.end);
        }
      }
      known = Math.max(pieceEnd, last);
    }
  }

  return {
    at(position) {
      findUpTo(position);
      let low = 0;
      let high = found.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((found[middle]?.end ?? 0) > position) high = middle;
        else low = middle + 1;
      }
      const zone = found[low];
      return zone !== undefined && zone.start <= position ? zone : null;
    },
  };
}

/** What may follow a line break inside an address: after a hyphen a small letter, after a slash more of a path. */
const AFTER_HYPHEN = /^[^\S\n]{0,3}\n[^\S\n]{0,3}[a-zæøå%][^\s<>"»”)]*/;
const AFTER_SLASH = /^[^\S\n]{0,3}\n[^\S\n]{0,3}[\wæøå-]{1,63}[/%=][^\s<>"»”)]*/;

/** An address over more lines than this is no address. */
const MAX_LINES = 6;

/** The end of an address whose first line ends at `end`. */
function wholeEnd(text: string, end: number): number {
  let whole = end;
  for (let line = 1; line < MAX_LINES; line += 1) {
    const last = text.charAt(whole - 1);
    if (last !== '-' && last !== '/') break;
    const rest = (last === '-' ? AFTER_HYPHEN : AFTER_SLASH).exec(text.slice(whole, whole + 256));
    if (rest === null) break;
    whole += rest[0].length;
  }
  return whole;
}
