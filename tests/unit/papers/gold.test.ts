/** The parser against the hand-made labels of three real papers, where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AgendaItem, Paper } from '../../../lib/model/paper.ts';
import { readPapers } from '../../../lib/papers/read-papers.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');
const NAMES = ['nufa-2023-10-innkalling', 'nufa-2025-10-presentasjon', 'nuit-2023-05-innkalling'];

interface LabelledCase {
  readonly number: number;
  readonly year: number;
  readonly title: string;
  readonly sakstype: string | null;
  readonly proposedDecision: string | null;
  readonly decision: string | null;
  readonly earlier: readonly { readonly council: string; readonly number: number; readonly year: number }[];
}

interface LabelledPaper {
  readonly council: string;
  readonly kind: string;
  readonly meetingDates: readonly string[];
  readonly cases: readonly LabelledCase[];
}

/** The labels have one id, NEH, for what is NEHR here. */
const council = (labelled: string) => (labelled === 'NEH' ? 'NEHR' : labelled);

const pairs: readonly (readonly [LabelledPaper, Paper | undefined])[] = existsSync(SHARED)
  ? NAMES.flatMap((name) => {
      const read = readPapers(readFileSync(join(SHARED, 'papers', `${name}.txt`), 'utf8'));
      const gold = JSON.parse(readFileSync(join(SHARED, 'gold', `${name}.papers.json`), 'utf8'));
      return (gold.papers as LabelledPaper[]).map((paper, index) => [paper, read[index]] as const);
    })
  : [];
const cases: readonly (readonly [LabelledCase, AgendaItem | undefined])[] = pairs.flatMap(([gold, read]) =>
  gold.cases.map((one) => [
    one,
    read?.items.find(({ number, year }) => number === one.number && year === one.year),
  ]),
);

function share<Label, Read>(
  list: readonly (readonly [Label, Read | undefined])[],
  isRight: (label: Label, read: Read) => boolean,
): number {
  return list.filter(([label, read]) => read !== undefined && isRight(label, read)).length / list.length;
}

describe.skipIf(pairs.length === 0)('the labelled papers (skipped where ../shared is absent)', () => {
  test('every paper, council, date and case is right', () => {
    expect(share(pairs, (gold, read) => council(gold.council) === read.council)).toBe(1);
    expect(share(pairs, (gold, read) => gold.kind === read.kind)).toBe(1);
    expect(share(pairs, (gold, read) => gold.meetingDates.join() === read.meetingDates.join())).toBe(1);
    expect(share(pairs, (gold, read) => gold.cases.length === read.items.length)).toBe(1);
    expect(share(cases, () => true)).toBe(1);
  });
  test('titles and kinds', () => {
    expect(share(cases, (gold, read) => gold.title === read.title)).toBeGreaterThanOrEqual(0.99);
    expect(share(cases, (gold, read) => gold.sakstype === read.kind)).toBeGreaterThanOrEqual(0.99);
  });
  test('proposals and decisions by text', () => {
    const text = (quote: AgendaItem['proposal']) => quote?.text ?? null;
    expect(
      share(cases, (gold, read) => gold.proposedDecision === text(read.proposal)),
    ).toBeGreaterThanOrEqual(0.98);
    expect(share(cases, (gold, read) => gold.decision === text(read.decision))).toBeGreaterThanOrEqual(0.98);
  });
  test('every earlier treatment with its council', () => {
    const names = (rows: LabelledCase['earlier']) =>
      rows.map((row) => `${council(row.council)} ${row.number}/${row.year}`);
    const readNames = (rows: AgendaItem['earlier']) =>
      rows.map((row) => `${row.council} ${row.number}/${row.year}`);
    expect(share(cases, (gold, read) => names(gold.earlier).join() === readNames(read.earlier).join())).toBe(
      1,
    );
  });
});
