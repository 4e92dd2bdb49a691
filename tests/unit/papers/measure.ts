/** How much of what a paper says was read out of another shape of it, and how much of what was read is wrong. */
import type { Paper } from '../../../lib/model/paper.ts';
import type { LabelledPaper } from '../../../scripts/score/score-papers.ts';

export interface ExpectedCase {
  readonly number: number;
  readonly year: number;
  readonly title: string | null;
  readonly kind: string | null;
  readonly otherKind: string | null;
  readonly proposal: string | null;
  readonly decision: string | null;
  /** "NUIT 8/2023" */
  readonly earlier: readonly string[];
}

export interface ExpectedPaper {
  readonly council: string | null;
  readonly kind: string;
  readonly meetingDates: readonly string[];
  readonly cases: readonly ExpectedCase[];
}

export const MEASURES = ['papers', 'cases', 'titles', 'kinds', 'proposals', 'decisions', 'earlier'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Measured {
  readonly hits: Record<Measure, number>;
  readonly labels: Record<Measure, number>;
  /** What was said and is not so: another council, number, date or kind of outcome. */
  readonly wrong: string[];
  readonly missed: string[];
}

export function expectedOf(papers: readonly Paper[]): readonly ExpectedPaper[] {
  return papers.map(({ council, kind, meetingDates, items }) => ({
    council,
    kind,
    meetingDates,
    cases: items.map((item) => ({
      ...item,
      proposal: item.proposal?.text ?? null,
      decision: item.decision?.text ?? null,
      earlier: item.earlier.map((row) => `${row.council} ${row.number}/${row.year}`),
    })),
  }));
}

/** The labels of `../shared/gold`, where NEH is what is NEHR here. */
export function expectedOfLabels(papers: readonly LabelledPaper[]): readonly ExpectedPaper[] {
  const council = (name: string) => (name === 'NEH' ? 'NEHR' : name);
  return papers.map((paper) => ({
    ...paper,
    council: council(paper.council),
    cases: paper.cases.map((one) => ({
      ...one,
      kind: one.sakstype,
      otherKind: one.sakstypeAlt ?? null,
      proposal: one.proposedDecision,
      earlier: one.earlier.map((row) => `${council(row.council)} ${row.number}/${row.year}`),
    })),
  }));
}

const fold = (words: string | null) =>
  words === null
    ? null
    : words
        .toLowerCase()
        .replace(/[\s\u00ad-]+/gu, '')
        .replace(/[.:]+$/u, '');

export function measure(expected: readonly ExpectedPaper[], papers: readonly Paper[]): Measured {
  const none = () => Object.fromEntries(MEASURES.map((name) => [name, 0])) as Record<Measure, number>;
  const result: Measured = { hits: none(), labels: none(), wrong: [], missed: [] };
  const read = [...expectedOf(papers)];
  const count = (name: Measure, what: string, isRight: boolean): void => {
    result.labels[name] += 1;
    if (isRight) result.hits[name] += 1;
    else result.missed.push(`${name}: ${what}`);
  };
  for (const paper of expected) {
    const found = take(read, paper);
    const what = `${paper.council} ${paper.kind} ${paper.meetingDates[0] ?? ''} ${paper.kind === 'toppnotat' ? paper.cases[0]?.number : ''}`;
    const dated = paper.meetingDates.join() === found?.meetingDates.join();
    count('papers', what, found?.council === paper.council && dated);
    if (found !== undefined && !dated && found.meetingDates.length > 0)
      result.wrong.push(`${what}: dates ${found.meetingDates}`);
    const known = new Set(paper.cases.map(numberOf));
    for (const item of found?.cases ?? [])
      if (!known.has(numberOf(item))) result.wrong.push(`${what}: no case ${numberOf(item)} (${item.title})`);
    for (const label of paper.cases)
      compare(
        `${what}: ${numberOf(label)}`,
        label,
        found?.cases.find((item) => numberOf(item) === numberOf(label)),
        count,
        result.wrong,
      );
  }
  for (const { council, kind, cases } of read) {
    const isKnown = expected.some(
      (one) =>
        one.council === council &&
        cases.every((item) => one.cases.some((known) => numberOf(known) === numberOf(item))),
    );
    if (council !== null && !isKnown)
      result.wrong.push(`no paper: ${council} ${kind} with ${cases.map(numberOf)}`);
  }
  return result;
}

const numberOf = ({ number, year }: { readonly number: number; readonly year: number }) =>
  `${number}/${year}`;

/** The paper of this kind and council, or of no council, with most cases in common. */
function take(read: ExpectedPaper[], paper: ExpectedPaper): ExpectedPaper | undefined {
  const numbers = new Set(paper.cases.map(numberOf));
  const score = (one: ExpectedPaper) => one.cases.filter((item) => numbers.has(numberOf(item))).length;
  const [best] = read
    .filter(({ kind, council }) => kind === paper.kind && (council === paper.council || council === null))
    .filter((one) => paper.cases.length === 0 || score(one) > 0)
    .sort((one, other) => score(other) - score(one));
  if (best !== undefined) read.splice(read.indexOf(best), 1);
  return best;
}

function compare(
  what: string,
  label: ExpectedCase,
  item: ExpectedCase | undefined,
  count: (name: Measure, what: string, isRight: boolean) => void,
  wrong: string[],
): void {
  count('cases', what, item !== undefined);
  count(
    'titles',
    `${what} «${label.title}» «${item?.title}»`,
    item !== undefined && fold(label.title) === fold(item.title),
  );
  if (label.kind !== null)
    count(
      'kinds',
      `${what} ${label.kind} ${item?.kind}`,
      label.kind === item?.kind && label.otherKind === item.otherKind,
    );
  for (const name of ['proposal', 'decision'] as const) {
    const [expected, found] = [label[name], item?.[name] ?? null];
    if (expected !== null)
      count(`${name}s`, `${what} «${expected}»\n      «${found}»`, fold(expected) === fold(found));
    else if (found !== null) wrong.push(`${what}: has no ${name}: «${found}»`);
  }
  for (const row of label.earlier) count('earlier', `${what} ${row}`, item?.earlier.includes(row) === true);
  for (const row of item?.earlier ?? [])
    if (!label.earlier.includes(row) && !row.startsWith('null')) wrong.push(`${what}: no earlier ${row}`);
  if (item !== undefined && item.kind !== null && item.kind !== label.kind && item.kind !== label.otherKind)
    wrong.push(`${what}: kind ${item.kind}, is ${label.kind}`);
}
