/**
 * A row of an agenda: number, title, perhaps time and kind. Rows arrive with tabs, or as PDF text whose cells
 * stand on lines of their own; a case has one row in the short agenda and one above its text.
 */
import type { CaseKind } from '../model/case.ts';
import { type CaseToken, leadingCaseToken, readKind, rowCaseToken } from './case-token.ts';
import type { Cell, Line } from './line.ts';
import type { Piece } from './piece.ts';
import { foldTitle, joinLines } from './wording.ts';

export interface AgendaRow {
  readonly number: number;
  readonly year: number;
  readonly title: string | null;
  readonly kind: CaseKind | null;
  /** When it begins, as printed. */
  readonly time: string | null;
  /** Index of the row's first line, and of the first line after number, title, time and kind. */
  readonly from: number;
  readonly bodyFrom: number;
  /** Words of the row's own cells that are not its title. */
  readonly rest: readonly Piece[];
  readonly start: number;
}

const CLOCK = String.raw`(?:[Kk]l\.?\s?)?\d{1,2}[:.]\d{2}(?:\s?[-–]\s?\d{1,2}[:.]\d{2})?`;
const KIND_NAME = String.raw`Godkjenning|Orientering(?:\s?/\s?[Dd]røfting)?|Drøfting|Anbefaling|Tilslutning`;
const TIME = new RegExp(`^${CLOCK}$`, 'u');
/** "10:35 26/25 …": the time stands before the number. */
const LEADING_TIME = new RegExp(String.raw`^${CLOCK}\s(?=(?:[Ss]ak\s)?\d{1,3}/\d{2}(?!\d))`, 'u');
/**
 * What closes a row: kind and times in either order, three times where start, duration and end have a column
 * each. A cell's kind is capitalised; the same word in lower case is part of the title.
 */
const TRAILING = new RegExp(
  String.raw`\s(?:${CLOCK}\s)?(${KIND_NAME})(?:\s${CLOCK}){0,3}$|(?:\s${CLOCK}){1,3}$`,
  'u',
);
const NOT_TITLE =
  /^(?:vedlegg\s\d|forslag til vedtak|framlegg til vedtak|vedtak|sak(?:snr\.?)?\s{1,3}(?:man|tirs|ons|tors|fre|lør|søn)dag|sak(?:snr\.?)?(?:\s{1,3}(?:agenda|tema|tittel)(?:\s.{0,40})?)?$|(?:tema|sakstype|tidspunkt)$|til møte(?:\s\d|$)|saks?n(?:umme)?r\.?(?:[\s:]|$)|slutt|pause|lunsj|middag|dag\s\d|start\sdag|innspill|innspel|https?:|toppnotat\b|[•·▪-]\s)/iu;
/** No agenda in any paper seen has a title over six lines; more is body text that nothing separates. */
const MAX_TITLE_LINES = 6;

/** Folded titles already read for a case: the row above its text has the same title, or begins with it. */
type KnownTitles = (number: number, year: number) => ReadonlySet<string>;

/** The row that begins at the line, or null. */
export function readAgendaRow(lines: readonly Line[], index: number, known: KnownTitles): AgendaRow | null {
  const line = lines[index];
  if (line === undefined) return null;
  if (line.cells !== null) return readTabRow(line, line.cells, index);
  const clock = LEADING_TIME.exec(line.text)?.[0] ?? '';
  const text = line.text.slice(clock.length);
  const token = rowCaseToken(text);
  if (token === null || continuesSentence(lines[index - 1], line)) return null;
  const first = text.slice(token.length).trim();
  if (!startsTitle(first, token)) return null;
  const reading = readTitle(lines, index, first, {
    known: known(token.number, token.year),
    heading: token.afterCaseWord,
  });
  return {
    number: token.number,
    year: token.year,
    from: index,
    rest: [],
    start: line.start,
    ...reading,
    time: startTime(clock) ?? reading.time,
  };
}

/** A title begins with a capital, a figure or a quotation mark; a sentence goes on in lower case. */
function startsTitle(words: string, token: CaseToken): boolean {
  if (words === '') return true;
  if (/^(?:og|eller|samt|til)\s/u.test(words)) return false;
  // "Sak 37/23 NUFA gav innspill" is a sentence, and so is "Sak 26/25 Saken er utsatt."
  if (token.afterCaseWord && /[.!?]$/u.test(words) && words.length > 60) return false;
  return /^[\p{Lu}\d«"“(]|^e-|^\p{Ll}\p{Lu}/u.test(words);
}

/** "… innspill på sak" + line break + "19/23 «…»": a reference in running text, not a row. */
function continuesSentence(before: Line | undefined, line: Line): boolean {
  return (
    before !== undefined &&
    !before.whole &&
    line.gap === 0 &&
    /(?:\bsak(?:en|ene|er)?|\bog|\bi|\bse|\btil|\bav|,|\()$/iu.test(before.text)
  );
}

/** The cell with the number may have a time or nothing before it, and the title in it or behind it. */
function readTabRow(line: Line, cells: readonly Cell[], index: number): AgendaRow | null {
  const at = cells.findIndex((cell) => cell.text !== '' && !TIME.test(cell.text));
  const numbered = cells[at];
  const token = rowCaseToken(numbered?.text ?? '');
  if (token === null || numbered === undefined || at > 2) return null;
  const inNumber = numbered.text.slice(token.length).trim();
  if (inNumber !== '' && (!startsTitle(inNumber, token) || at > 0)) return null;
  const behind = cells.slice(at + 1);
  const titled =
    inNumber === ''
      ? behind.find(({ text }) => text !== '' && !TIME.test(text) && readKind(text) === null)
      : undefined;
  const [title, ...body] = titled?.blocks ?? [];
  const others = behind.filter((cell) => cell !== titled).flatMap((cell) => cell.blocks);
  const times = [...cells.slice(0, at), ...behind].find(({ text }) => TIME.test(text));
  return {
    number: token.number,
    year: token.year,
    title: (inNumber || title?.text) ?? null,
    kind: others.map((piece) => readKind(piece.text)).find((kind) => kind !== null) ?? null,
    time: startTime(times?.text ?? ''),
    from: index,
    bodyFrom: index + 1,
    rest: [...body, ...others.filter((piece) => readKind(piece.text) === null && !TIME.test(piece.text))],
    start: line.start,
  };
}

/** The kind at the end of a row's last line, or null. */
export function trailingKind(text: string): CaseKind | null {
  return readKind(TRAILING.exec(` ${text}`)?.[1] ?? '');
}

/** The first time of day in what closes a row, or null. */
export function trailingTime(text: string): string | null {
  return startTime(TRAILING.exec(` ${text}`)?.[0] ?? '');
}

function startTime(text: string): string | null {
  const time = /\d{1,2}[:.]\d{2}/u.exec(text)?.[0] ?? null;
  const [hour = 24, minute = 60] = (time ?? '').split(/[:.]/u).map(Number);
  return hour < 24 && minute < 60 ? time : null;
}

interface TitlePlace {
  readonly known: ReadonlySet<string>;
  /** "Sak 26/25: …" is a heading, and the case's text begins below it. */
  readonly heading: boolean;
}

type TitleReading = Pick<AgendaRow, 'title' | 'kind' | 'time' | 'bodyFrom'>;

function readTitle(
  lines: readonly Line[],
  index: number,
  first: string,
  { known, heading }: TitlePlace,
): TitleReading {
  const parts: string[] = [];
  let time: string | null = null;
  let next = first;
  let at = index;
  for (;;) {
    const trailing = TRAILING.exec(` ${next}`);
    const kind = trailing?.[1] === undefined ? readKind(next) : readKind(trailing[1]);
    time ??= startTime(trailing?.[0] ?? '');
    if (kind !== null && parts.length + next.length > 0 && (parts.length > 0 || trailing !== null)) {
      const words =
        trailing === null
          ? ''
          : ` ${next}`
              .slice(0, trailing.index)
              .replace(/[\s–—,:(-]+$/u, '')
              .trim();
      return { title: joinLines([...parts, words]) || null, kind, time, bodyFrom: at + 1 };
    }
    const words = TIME.test(next)
      ? ''
      : trailing === null
        ? next
        : ` ${next}`.slice(0, trailing.index).trim();
    if (words !== '') parts.push(words);
    at += 1;
    const line = lines[at];
    const whole = known.has(foldTitle(joinLines(parts)));
    if (line === undefined || endsTitle(lines, at, parts, { whole, heading })) {
      return { title: joinLines(parts) || null, kind: null, time, bodyFrom: at };
    }
    next = line.text;
  }
}

function endsTitle(
  lines: readonly Line[],
  at: number,
  parts: readonly string[],
  { whole, heading }: { readonly whole: boolean; readonly heading: boolean },
): boolean {
  const line = lines[at];
  if (line === undefined || line.cells !== null || line.heading > 0) return true;
  if (readKind(line.text) !== null || TIME.test(line.text) || /^\d{1,2}[:.]\d{2}\s/u.test(line.text))
    return LEADING_TIME.test(line.text);
  if (parts.length === 0) return line.gap > 3;
  return (
    whole ||
    (heading && !goesOn(parts, line)) ||
    (lines[at - 1]?.whole === true && !(isOpen(parts) && /^\p{Ll}/u.test(line.text))) ||
    (line.indented && !(line.deep && goesOn(parts, line))) ||
    line.gap > 1 ||
    parts.length >= MAX_TITLE_LINES ||
    NOT_TITLE.test(line.text) ||
    leadingCaseToken(line.text) !== null ||
    /^sak\s\d{1,3}[-/]\d{2}(?!\d)/iu.test(line.text)
  );
}

/** What was read of the title asks for more. */
function isOpen(parts: readonly string[]): boolean {
  return /(?:[-–,:/&]|\s(?:og|i|for|av|til|på|med|om|fra|ved))$/u.test(parts.at(-1) ?? '');
}

/** A line that begins in lower case, or follows a hyphen or a small word, is the rest of the title. */
function goesOn(parts: readonly string[], line: Line): boolean {
  if (line.gap > 0) return false;
  return /^\p{Ll}/u.test(line.text) || isOpen(parts);
}
