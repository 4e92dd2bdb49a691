/** What stands around a number besides the words next to it: its row, and the label that a block gives it. */
import type { FoundCases } from './case-scanner.ts';
import type { Patterns } from './language/patterns.ts';
import { plain } from './normalise.ts';

/** A row of an earlier decision: number, title, and a decision text of a few sentences. */
const ROW = 700;
/** A block of labels and values is at most this long. */
const BLOCK = 300;

/** The row of a number. */
export interface Row {
  /** It is a row of a table, so that its text belongs to this number for certain. */
  readonly inTable: boolean;
  /** The rest of it as plain text: in a table to the end of the line, otherwise up to the next row. */
  read(): string;
}

export function rowAfter(text: string, { end }: FoundCases, patterns: Patterns): Row {
  const lineEnd = text.slice(end, end + ROW).search(/[\n\t]/);
  const inTable = text[end + lineEnd] === '\t' && lineEnd >= 0;
  return {
    inTable,
    read() {
      const rest = text.slice(end, end + ROW);
      if (inTable) return plain(rest.split('\n', 1)[0] ?? '', 0, ROW, patterns);
      const next = patterns.nextRow.exec(rest)?.index ?? ROW;
      const lines = plain(rest, 0, next, patterns).split('\n');
      const part = lines.findIndex((line, index) => index > 0 && patterns.partHeading.test(line.trim()));
      return (part < 0 ? lines : lines.slice(0, part)).join('\n');
    },
  };
}

/**
 * The label of a number that stands alone on its line, where a case note's labels come first and their values
 * after, each on a line of its own: the n-th value belongs to the n-th label. "" for a number without a label.
 */
export function blockLabel(text: string, { start, end }: FoundCases, patterns: Patterns): string {
  const alone =
    patterns.lineBegins.test(text.slice(start - 2, start)) &&
    patterns.lineEnds.test(text.slice(end, end + 20));
  // Labels stand some lines above; without one of them there is no block to read.
  if (!alone || !patterns.someLabel.test(text.slice(Math.max(0, start - BLOCK), start))) return '';
  const lines = plain(text, start - BLOCK, start, patterns)
    .split('\n')
    .map((line) => line.trim());
  if (lines.pop() !== '') return '';
  // The values stand right above; the labels above them, with or without empty lines between.
  const reversed = lines.reverse();
  let values = 0;
  while (
    values < reversed.length &&
    reversed[values] !== '' &&
    !patterns.blockLabel.test(reversed[values] ?? '')
  )
    values += 1;
  let above = values;
  while (reversed[above] === '') above += 1;
  const labels: string[] = [];
  while (patterns.blockLabel.test(reversed[above] ?? '')) labels.unshift(reversed[above++] ?? '');
  const label = labels[values] ?? '';
  // "Sak⏎Tema⏎Dato" heads a table of earlier cases; a case note says who it is addressed to.
  return label.startsWith('Sak') && !labels.includes('Til') ? '' : label;
}
