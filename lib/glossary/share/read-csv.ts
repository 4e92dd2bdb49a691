/**
 * Reads CSV (RFC 4180) record by record, as Excel, Numbers and people write it: with comma, semicolon or tab, with any
 * line ends, with or without a byte order mark. Of its own, since no small library names the line of a fault and gives
 * way between records (docs/dependencies.md).
 */

export type Separator = ';' | ',' | '\t';

export interface CsvRecord {
  readonly is: 'record';
  /** Where it begins, counted from 1 as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFault {
  readonly is: 'fault';
  readonly line: number;
  /** A quotation mark that is never closed; text right after a closed one; more cells than any table of ours. */
  readonly why: 'open-quote' | 'after-quote' | 'too-many-cells';
}

/** A glossary has twelve columns; a spreadsheet of a person's own may have some more beside them. */
const MAX_CELLS = 100;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Records with nothing in them are left out. A fault is the last that comes. Linear in the text. */
export function* readCsv(text: string, separator: Separator): Generator<CsvRecord | CsvFault, void> {
  const parting = separator.charCodeAt(0);
  let at = startOf(text);
  let line = at > 1 ? 2 : 1;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    while (true) {
      const cell = readCell(text, at, parting);
      if (typeof cell === 'string') return yield { is: 'fault', line: begun, why: cell };
      line += cell.lines;
      at = cell.end;
      cells.push(cell.text);
      if (cells.length > MAX_CELLS) return yield { is: 'fault', line: begun, why: 'too-many-cells' };
      if (text.charCodeAt(at) !== parting) break;
      at += 1;
    }
    if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    at += 1;
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) yield { is: 'record', line: begun, cells };
  }
}

/** The one that makes the most of the first line, as `worth` judges it; semicolon where they are alike. */
export function separatorOf(text: string, worth: (cells: readonly string[]) => number): Separator {
  const said = STATED.exec(text.slice(0, 20))?.[1];
  if (said === ';' || said === ',' || said === '\t') return said;
  let best: Separator = ';';
  let most = -1;
  for (const separator of [';', ',', '\t'] as const) {
    const first = readCsv(text, separator).next().value;
    const value = first?.is === 'record' ? worth(first.cells) : -1;
    if (value > most) [best, most] = [separator, value];
  }
  return best;
}

/** Excel's own first line: "sep=;". It is no record. */
const STATED = /^\uFEFF?sep=([;,\t])(?:\r\n|\r|\n)/;

function startOf(text: string): number {
  const stated = STATED.exec(text.slice(0, 20));
  if (stated !== null) return stated[0].length;
  return text.startsWith('\uFEFF') ? 1 : 0;
}

interface Cell {
  readonly text: string;
  readonly end: number;
  /** Line ends inside it. */
  readonly lines: number;
}

function readCell(text: string, start: number, parting: number): Cell | 'open-quote' | 'after-quote' {
  if (text.charCodeAt(start) !== QUOTE) {
    let end = start;
    while (end < text.length && !endsCell(text.charCodeAt(end), parting)) end += 1;
    return { text: text.slice(start, end), end, lines: 0 };
  }
  const pieces: string[] = [];
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return 'open-quote';
    pieces.push(text.slice(from, quote));
    from = quote + 2;
    if (text.charCodeAt(quote + 1) === QUOTE) continue;
    const end = quote + 1;
    if (end < text.length && !endsCell(text.charCodeAt(end), parting)) return 'after-quote';
    const cell = pieces.join('"');
    return { text: cell, end, lines: cell.match(/\r\n|\r|\n/g)?.length ?? 0 };
  }
}

function endsCell(unit: number, parting: number): boolean {
  return unit === parting || unit === LINE_FEED || unit === RETURN;
}
