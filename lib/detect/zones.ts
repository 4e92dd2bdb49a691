/**
 * Stretches of a text that are addresses and not prose: URLs, e-mail addresses, file names and file paths.
 * Nothing is detected inside them. A bare domain in running text ("helsenorge.no") is prose: it can be a
 * mention; with a path behind it, it is an address.
 *
 * Found lazily and once per text, whatever the order of the questions, so that a text can be worked through in
 * steps. Linear: each marker looks back a bounded number of characters and forward only over what it claims.
 */
import { isBoundary, isDigit, isLetter, isLineBreak, isSpace, isWord } from './characters.ts';

/** UTF-16 positions, end exclusive. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

export interface Zones {
  /** The zone that holds `position`, or null. */
  at(position: number): Zone | null;
}

/** What an address is recognised by. The `i` flag is for `HTTPS://` and `.PDF`. */
const MARKER =
  /:\/\/|www\.|@|[\\/]|\.(?:[a-z]{2,6}\/|(?:pdf|docx?|pptx?|xlsx?|odt|rtf|html?|xml|json|csv|txt|md|png|jpe?g|gif|svg|zip|eml|msg|aspx|php)(?![\p{L}\d]))/giu;

/** Markers are looked for in pieces of this size, so that no question takes long on a long text. */
const PIECE = 4096;
/** No marker, with the character that must not follow it, is longer. */
const MARKER_ROOM = 10;

/** The longest local part of an e-mail address is 64 (RFC 5321); file names are seldom above 120. */
const LOCAL_PART = 64;
const FILE_NAME = 120;
const SCHEME = 12;

export function createZones(text: string): Zones {
  const found: Zone[] = [];
  /** Every zone that starts before this position is in `found`. */
  let known = 0;
  let piece = '';
  let pieceStart = -PIECE;

  function findUpTo(position: number): void {
    while (known <= position && known < text.length) {
      if (known >= pieceStart + PIECE) {
        pieceStart = known;
        piece = text.slice(known, known + PIECE + MARKER_ROOM);
      }
      MARKER.lastIndex = known - pieceStart;
      const marker = MARKER.exec(piece);
      if (marker === null || marker.index >= PIECE) {
        known = pieceStart + PIECE;
        continue;
      }
      const index = pieceStart + marker.index;
      const zone = zoneOf(text, index, marker[0].toLowerCase(), found.at(-1)?.end ?? 0);
      if (zone !== null) found.push(zone);
      known = zone?.end ?? index + 1;
    }
  }

  return {
    at(position) {
      // A zone may start before its marker, so what lies a file name ahead must be known as well.
      findUpTo(position + FILE_NAME);
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

/** The zone that the marker at `index` belongs to, not starting before `floor`. */
function zoneOf(text: string, index: number, marker: string, floor: number): Zone | null {
  if (marker === '@') return mailAddress(text, index, floor);
  if (marker === '://') {
    const start = back(text, index, floor, SCHEME, isLetter);
    return start === index ? null : { start, end: addressEnd(text, index) };
  }
  if (marker === 'www.') {
    if (!isBoundary(text, index)) return null;
    return { start: index, end: addressEnd(text, index) };
  }
  if (marker === '/' || marker === '\\') return path(text, index, marker, floor);
  if (marker.endsWith('/')) {
    const start = back(text, index, floor, FILE_NAME, isHostCharacter);
    return start === index ? null : { start, end: addressEnd(text, index) };
  }
  const start = back(text, index, floor, FILE_NAME, isFileCharacter);
  return start === index ? null : { start, end: index + marker.length };
}

function back(
  text: string,
  from: number,
  floor: number,
  limit: number,
  belongs: (code: number) => boolean,
): number {
  const lowest = Math.max(floor, from - limit);
  let at = from;
  while (at > lowest && belongs(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isHostCharacter(code: number): boolean {
  return isWord(code) || code === 45 || code === 46;
}

/** Letters, digits and `-._%+~#()` stand in file names without spaces. */
function isFileCharacter(code: number): boolean {
  return isHostCharacter(code) || code === 95 || code === 37 || code === 43 || code === 126;
}

/** `local@host.tld`. `MyHealth@EU` has no top domain and is none. */
function mailAddress(text: string, at: number, floor: number): Zone | null {
  const start = back(text, at, floor, LOCAL_PART, isFileCharacter);
  if (start === at) return null;
  let end = at + 1;
  let lastDot = -1;
  while (isHostCharacter(text.charCodeAt(end)) && end - at < 255) {
    if (text.charCodeAt(end) === 46) {
      // "MyHealth@EU.Neste setning": a top domain is not written with one capital first.
      if (!/^(?:[a-z\d-]+|[A-Z\d-]+)(?![\p{L}\d])/u.test(text.slice(end + 1, end + 64))) break;
      lastDot = end;
    }
    end += 1;
  }
  return lastDot < 0 || !isLetter(text.charCodeAt(lastDot + 1)) ? null : { start, end };
}

/** `C:\x`, `\\server\x`, `/om-oss/x`, `./x`, `~/x`: a path starts a word of its own and has a second separator. */
function path(text: string, index: number, separator: string, floor: number): Zone | null {
  const before = text.charCodeAt(index - 1);
  let start = index;
  if (separator === '\\') {
    const drive = before === 58 && isLetter(text.charCodeAt(index - 2)) && isBoundary(text, index - 2);
    if (drive) start = index - 2;
    else if (text.charAt(index + 1) !== '\\' || !isLetter(text.charCodeAt(index + 2))) return null;
    return start < floor ? null : { start, end: addressEnd(text, index) };
  }
  if (before === 46 || before === 126)
    start = back(text, index, floor, 3, (code) => code === 46 || code === 126);
  if (start > 0 && !isOpening(text.charCodeAt(start - 1))) return null;
  if (!/^\/[a-zæøå\d._%-]+\//.test(text.slice(index, index + 80))) return null;
  return { start, end: addressEnd(text, index) };
}

function isOpening(code: number): boolean {
  // ( " ' = «
  return isSpace(code) || code === 40 || code === 34 || code === 39 || code === 61 || code === 0xab;
}

/**
 * The end of an address: white space, quotes and angle brackets end it, and a closing bracket that it did not
 * open. An address broken over lines after a hyphen, or after a slash before more of a path, goes on.
 */
function addressEnd(text: string, from: number): number {
  let open = 0;
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      const next = continuation(text, at);
      if (next < 0) return at;
      at = next;
    } else if (Number.isNaN(code) || ENDS_ADDRESS.has(code)) {
      return at;
    } else if (code === 41 || code === 93) {
      if (open === 0) return at;
      open -= 1;
    } else if (code === 40 || code === 91) {
      open += 1;
    }
    at += 1;
  }
}

/** " ' < > « » “ ” ` | */
const ENDS_ADDRESS: ReadonlySet<number> = new Set([34, 60, 62, 0xab, 0xbb, 0x201c, 0x201d, 96, 124]);

/** Where an address broken at the white space at `at` goes on, or -1. */
function continuation(text: string, at: number): number {
  const last = text.charCodeAt(at - 1);
  if (last !== 45 && last !== 47) return -1;
  let next = at;
  while (next - at < 4 && isSpace(text.charCodeAt(next))) next += 1;
  if (!isLineBreak(text.charCodeAt(next - 1)) || text.slice(at, next).split('\n').length > 2) return -1;
  const rest = /^[a-zæøå\d%][^\s]{0,200}/.exec(text.slice(next, next + 200))?.[0] ?? '';
  if (last === 45) return rest === '' || isDigit(rest.charCodeAt(0)) ? -1 : next;
  return /[/%_=]|-[a-z\d]/.test(rest) ? next : -1;
}
