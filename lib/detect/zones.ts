/**
 * Stretches of a text that are addresses and not prose: URLs, e-mail addresses, file names and file paths.
 * Nothing is detected inside them. A bare domain in running text ("helsenorge.no") is prose: it can be a
 * mention; with a path behind it, it is an address.
 *
 * Found lazily and once per text, whatever the order of the questions, so that a text can be worked through in
 * steps.
 */
import { isSpace } from './characters.ts';
import type { Patterns } from './language/patterns.ts';

/** UTF-16 positions, end exclusive. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

export interface Zones {
  /** The zone that holds `position`, or null. */
  at(position: number): Zone | null;
}

/** Addresses are looked for in pieces of about this size, so that no question takes long on a long text. */
const PIECE = 4096;

export function createZones(text: string, patterns: Patterns): Zones {
  const { address, addressMark } = patterns;
  const found: Zone[] = [];
  /** Every zone that starts before this position is in `found`. */
  let known = 0;

  function findUpTo(position: number): void {
    while (known <= position && known < text.length) {
      let pieceEnd = known + PIECE;
      while (pieceEnd < text.length && !isSpace(text.charCodeAt(pieceEnd))) pieceEnd += 1;
      const piece = text.slice(known, pieceEnd);
      let last = known;
      addressMark.lastIndex = 0;
      while (addressMark.test(piece)) {
        const at = known + addressMark.lastIndex - 1;
        if (at < last) continue;
        let start = at;
        while (start > last && !isSpace(text.charCodeAt(start - 1))) start -= 1;
        let end = at;
        while (end < pieceEnd && !isSpace(text.charCodeAt(end))) end += 1;
        last = end;
        const word = text.slice(start, end);
        address.lastIndex = 0;
        for (let match = address.exec(word); match !== null; match = address.exec(word)) {
          const zone = {
            start: start + match.index,
            end: wholeEnd(text, start + address.lastIndex, patterns),
          };
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

/** An address over more lines than this is no address. */
const MAX_LINES = 6;

/** The end of an address whose first line ends at `end`. */
function wholeEnd(text: string, end: number, patterns: Patterns): number {
  let whole = end;
  for (let line = 1; line < MAX_LINES; line += 1) {
    const last = text.charAt(whole - 1);
    if (last !== '-' && last !== '/') break;
    const rest = (last === '-' ? patterns.addressAfterHyphen : patterns.addressAfterSlash).exec(
      text.slice(whole, whole + 256),
    );
    if (rest === null) break;
    whole += rest[0].length;
  }
  return whole;
}
