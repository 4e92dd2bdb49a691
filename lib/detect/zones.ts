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
      for (const { 0: address, index } of text.slice(known, pieceEnd).matchAll(ADDRESS)) {
        const start = known + index;
        if (start < last) continue;
        last = start + address.length;
        for (let next = last; next > 0; next = goesOnTo(text, last)) last = next;
        found.push({ start, end: last });
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

/** Where an address that ends its line at `end` goes on to, or 0 where it is whole. */
function goesOnTo(text: string, end: number): number {
  const last = text.charAt(end - 1);
  if (last !== '-' && last !== '/') return 0;
  const rest = (last === '-' ? AFTER_HYPHEN : AFTER_SLASH).exec(text.slice(end, end + 256));
  return rest === null ? 0 : end + rest[0].length;
}
