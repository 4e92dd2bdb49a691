/**
 * The lines of a printed paper, whose tables were lost on the way: rows of the agenda and of the cases are put into
 * columns again by what they begin and end with. Lines that run on are one paragraph, broken anew by the printer.
 */
import { escaped, NEW_PAGE, tableHtml } from './page.ts';

const CASE = /^ ?(\d{1,3}\/\d{2})(?:\s+(.*))?$/u;
const KINDS = 'Godkjenning|Orientering|Drøfting|Anbefaling|Tilslutning|Innspill';
const TIMED = new RegExp(`^(.*?)\\s*(\\d{1,2}:\\d{2})?\\s*(${KINDS})?\\s*$`, 'u');
const BREAK = /^ ?(?:Lunsj|Pause|Middag|Slutt|Start|Dag \d|Workshop)/u;

const DAY = /^ ?(?:Saksnr\.|Sak) \p{Lu}\p{Ll}+dag \d/u;
const LABEL = /^ ?(?:Møte|Dato|Tid|Sted|Medlemmer|Stedfortreder|Ikke til stede) /u;
const OUTCOME = /^ ?(?:Forslag til v|V)edtak:/u;

export function printedHtml(text: string): string {
  const out: string[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (
      /^ ?(?:Sak|Saksnr\.).*(?:Tidspunkt\s+)?Sakstype\s*$/u.test(line) &&
      /Agenda|Tittel|Tema/u.test(line)
    ) {
      const end = endOfTable(lines, at + 1);
      out.push(agendaHtml(lines.slice(at, end)));
      at = end;
    } else if (DAY.test(line)) {
      const end = endOfDay(lines, at + 1);
      out.push(dayHtml(lines.slice(at, end)));
      at = end;
    } else {
      const end = endOfBlock(lines, at);
      out.push(blockHtml(lines.slice(at, end)));
      at = end;
    }
  }
  return out.join('\n');
}

/** To the line that begins another thing: the cases of a day, a note. */
function endOfTable(lines: readonly string[], from: number): number {
  const end = lines.findIndex(
    (line, at) => at >= from && (DAY.test(line) || startsPaper(line) || LABEL.test(line)),
  );
  return end < 0 ? lines.length : end;
}

/** The line that says when the day ends is its last. */
function endOfDay(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, at) => at >= from && /^ ?Slutt dag/u.test(line));
  return end < 0 ? lines.length : end + 1;
}

/** Number | title and what is said of it | kind and attachments; a row of its own for what is decided. */
function dayHtml(lines: readonly string[]): string {
  const rows: string[][] = [['Sak', escaped((lines[0] ?? '').replace(/^ ?\S+ /u, '').trim()), 'Sakstype']];
  let row: { readonly cells: [string, string[], string[]]; open: boolean } = {
    cells: ['', [], []],
    open: false,
  };
  let side: 1 | 2 = 1;
  const flush = () => {
    const [number, body, beside] = row.cells;
    if (number + body.join('') + beside.join('') === '') return;
    const html = (words: readonly string[]) => blockHtml(words);
    rows.push([number, html(body), html(beside)]);
  };
  const begin = (number: string) => {
    flush();
    row = { cells: [number, [], []], open: number !== '' };
    side = 1;
  };
  const kind = new RegExp(`^(.*?)\\s*\\b(${KINDS})$`, 'u');
  for (const raw of lines.slice(1)) {
    const line = raw.trim();
    const starts = CASE.exec(raw.trimEnd());
    if (starts !== null) begin(starts[1] ?? '');
    else if (OUTCOME.test(raw) || /^ ?Slutt dag/u.test(raw)) begin('');
    const words = starts === null ? line : (starts[2] ?? '').trim();
    // So the text marks the first line of a cell.
    if (starts === null && raw.startsWith(' ') && words !== '') row.cells[side].push('');
    if (words === '') {
      if (side === 2) side = 1;
      if (row.cells[1].length > 0 && row.cells[2].length > 0) row.open = false;
      row.cells[side].push('');
      continue;
    }
    const typed = row.open ? kind.exec(words) : null;
    if (typed !== null) {
      if (typed[1] !== '') row.cells[1].push(typed[1] ?? '');
      row.cells[2].push(typed[2] ?? '', '');
      row.open = false;
      // What is said of the case stands below its title.
      begin('');
      continue;
    }
    const attachment = /^(.*?)(Vedlegg \d+\w?:.*)$/u.exec(words);
    if (attachment !== null) {
      if (attachment[1] !== '') row.cells[1].push(attachment[1] ?? '');
      side = 2;
      row.cells[2].push(attachment[2] ?? '');
    } else row.cells[side].push(words);
  }
  flush();
  return tableHtml(rows);
}

function agendaHtml(lines: readonly string[]): string {
  const rows: string[][] = [['Sak', 'Tema', 'Tidspunkt', 'Sakstype']];
  let [number, words] = ['', ''];
  const flush = () => {
    if (number + words === '') return;
    const [, title = '', time = '', kind = ''] = TIMED.exec(words.trim()) ?? [];
    rows.push([number, escaped(title), time, kind]);
    [number, words] = ['', ''];
  };
  for (const line of lines.slice(1)) {
    const row = CASE.exec(line.trimEnd());
    // What has a time and a kind is whole.
    const isWhole =
      line.trim() !== '' &&
      new RegExp(`\\d:\\d{2}(?:\\s+(?:${KINDS}))?$`, 'u').test(words) &&
      line.startsWith(' ');
    if (row !== null || BREAK.test(line) || isWhole) flush();
    if (row !== null) number = row[1] ?? '';
    words = runOn(words, row === null ? line : (row[2] ?? ''));
  }
  flush();
  return tableHtml(rows);
}

function endOfBlock(lines: readonly string[], from: number): number {
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') return at + 1;
    if (startsPaper(line) || DAY.test(line) || /^ ?(?:Sak|Saksnr\.)\s+(?:Agenda|Tema|Tittel)/u.test(line))
      return at;
  }
  return lines.length;
}

function startsPaper(line: string): boolean {
  return /^ ?(?:Referat fra møtet i|Vedlegg \d+\w? Sak \d)/u.test(line);
}

function blockHtml(lines: readonly string[]): string {
  const out: string[] = [];
  let words = '';
  const flush = () => {
    if (words.trim() !== '') out.push(`<p>${escaped(words.trim())}</p>`);
    words = '';
  };
  for (const [index, raw] of lines.entries()) {
    const line = raw.trimEnd();
    if (startsPaper(line)) {
      flush();
      out.push(NEW_PAGE);
    }
    // A line of its own: short, or the next begins something.
    const ends =
      line.trim().length < 50 ||
      /[.:?!]$/u.test(line) ||
      /^ ?(?:[•\-–o] |https?:|\d+\. \p{Lu}|\d{1,3}\/\d{2})/u.test(lines[index + 1] ?? '');
    if (
      LABEL.test(line) ||
      /^ ?(?:[•–o] |- |\d{1,3}\/\d{2}\b|(?:Forslag til )?[Vv]edtak:?$|https?:)/u.test(line)
    )
      flush();
    words = runOn(words, line);
    if (ends && !/[-\p{Ll}]$/u.test(line)) flush();
    else if (
      ends &&
      line.trim().length < 50 &&
      !/^\p{Ll}/u.test((lines[index + 1] ?? '').trim()) &&
      !line.endsWith('-')
    )
      flush();
  }
  flush();
  return out.join('\n');
}

function runOn(words: string, line: string): string {
  const more = line.trim();
  if (words === '' || more === '') return words + more;
  return /\p{L}-$/u.test(words) && /^\p{Ll}/u.test(more) ? words + more : `${words} ${more}`;
}
