/** What stands around a number besides the words next to it: its row, and the label that a block gives it. */
import type { FoundCases } from './case-scanner.ts';
import { isPartHeading } from './council-heads.ts';
import { plain } from './normalise.ts';

/** A row of an earlier decision: number, title, and a decision text of a few sentences. */
const ROW = 700;
/** A block of labels and values is at most this long. */
const BLOCK = 300;

const LABEL =
  /^(?:Til|Dato|Saksnummer|Saksnr\.?|Sak|Innretning|Type|Sakstype|Møte|Møtenr\.?|Møtenummer|Tid|Tidspunkt|Sted|Stad|Fra|Frå|Saksbehandler|Saksbehandlar):?$/;
/** Where the next row starts: a number at the start of a line. */
const NEXT_ROW = /\n[^\nA-Za-zÀ-ɏ]{0,12}(?:Sak |NUFA |NUIT |NEH[SR] )?\d{1,3}\/\d\d(?!\d)/;

/** The rest of the number's row, as plain text, and whether it is a row of a table. */
export function rowAfter(text: string, { end }: FoundCases): { row: string; inTable: boolean } {
  const rest = text.slice(end, end + ROW);
  const line = rest.split('\n', 1)[0] ?? '';
  if (line.includes('\t')) return { row: plain(line, 0, ROW), inTable: true };
  const row = plain(rest, 0, ROW);
  const lines = row.slice(0, NEXT_ROW.exec(row)?.index ?? ROW).split('\n');
  const part = lines.findIndex((candidate, index) => index > 0 && isPartHeading(candidate));
  return { row: (part < 0 ? lines : lines.slice(0, part)).join('\n'), inTable: false };
}

/**
 * The label of a number that stands alone on its line, where a case note's labels come first and their values
 * after, each on a line of its own: the n-th value belongs to the n-th label. "" for a number without a label.
 */
export function blockLabel(text: string, { start, end }: FoundCases): string {
  if (!/^[^\S\n]*(?:[\n\f]|$)/.test(text.slice(end, end + 20))) return '';
  const lines = plain(text, start - BLOCK, start)
    .split('\n')
    .map((line) => line.trim());
  if (lines.pop() !== '') return '';
  // The values stand right above; the labels above them, with or without empty lines between.
  const reversed = lines.reverse();
  let values = 0;
  while (values < reversed.length && reversed[values] !== '' && !LABEL.test(reversed[values] ?? ''))
    values += 1;
  let above = values;
  while (reversed[above] === '') above += 1;
  const labels: string[] = [];
  while (LABEL.test(reversed[above] ?? '')) labels.unshift(reversed[above++] ?? '');
  const label = labels[values] ?? '';
  // "Sak⏎Tema⏎Dato" heads a table of earlier cases; a case note says who it is addressed to.
  return label.startsWith('Sak') && !labels.includes('Til') ? '' : label;
}
