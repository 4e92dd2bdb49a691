/**
 * Labels of a head and their values. A label may stand on its value's line ("Dato 25. mai 2023"), in a cell of its
 * own, above its value, or in a column of labels that PDF text gives first, with the column of values behind it.
 */
import type { Line } from './line.ts';

export interface LabelledValue {
  /** Lower case, without a colon. */
  readonly label: string;
  readonly value: string;
  /** Index of the line that the value stands on. */
  readonly at: number;
}

const LABEL =
  /^(møtenummer|møtenr\.?|møtedato|møtested|møtestad|møte|dato|tidspunkt|tid|sted|stad|medlemmer|medlemmar|medlemer|til stede|ikke til stede|deltakere|deltakarar|forfall|stedfortredere?|møteleder|referent|saksnummer|saksnr\.?|innretning|sakstype|type|saksbehandler|saksbehandlar|til|fra|frå)(?=$|[\s:])\s?:?\s?/iu;

/** Every labelled value of the lines, in order. A value is not asked whether it fits its label. */
export function labelledValues(lines: readonly Line[]): readonly LabelledValue[] {
  const found: LabelledValue[] = [];
  for (let index = 0; index < lines.length; index++) {
    const run = loneLabels(lines, index);
    if (run.length > 1) {
      run.forEach((label, offset) => {
        const at = index + run.length + offset;
        const value = lines[at]?.text;
        if (value !== undefined) found.push({ label, value, at });
      });
      index += 2 * run.length - 1;
      continue;
    }
    const one = labelOfLine(lines, index);
    if (one !== null) found.push(one);
  }
  return found;
}

function loneLabels(lines: readonly Line[], from: number): readonly string[] {
  const labels: string[] = [];
  for (let index = from; ; index++) {
    const text = lines[index]?.text;
    const match = text === undefined ? null : LABEL.exec(text);
    if (match === null || match[0].length < (text?.length ?? 0)) return labels;
    labels.push((match[1] ?? '').toLowerCase());
  }
}

function labelOfLine(lines: readonly Line[], index: number): LabelledValue | null {
  const line = lines[index];
  if (line === undefined) return null;
  const cells = line.cells?.filter((cell) => cell.text !== '').map((cell) => cell.text);
  const match = LABEL.exec(cells?.[0] ?? line.text);
  if (match === null) return null;
  const label = (match[1] ?? '').toLowerCase();
  const behind = (cells?.[0] ?? line.text).slice(match[0].length).trim();
  if (behind !== '') return { label, value: behind, at: index };
  if (cells !== undefined) return cells[1] === undefined ? null : { label, value: cells[1], at: index };
  const below = lines[index + 1];
  return below === undefined ? null : { label, value: below.text, at: index + 1 };
}
