/** What the parser reads of a labelled paper, label by label: hits of how many, and each mistake in a line. */
import type { AgendaItem, EarlierTreatment, Paper, SourceSpan } from '../../lib/model/paper.ts';
import { readPapers } from '../../lib/papers/read-papers.ts';
import { readLabelledPapers, readPaper } from './gold.ts';

/** What is compared, each against its labels. */
export const MEASURES = ['papers', 'cases', 'titles', 'kinds', 'outcomes', 'earlier', 'attachments'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Tally {
  hits: number;
  labels: number;
}

export interface PapersScore {
  readonly name: string;
  readonly tallies: Readonly<Record<Measure, Tally>>;
  readonly notes: readonly string[];
}

interface LabelledTreatment {
  readonly council: string;
  readonly number: number;
  readonly year: number;
  readonly title?: string | null;
  readonly decisionText?: string | null;
  readonly meetingDate?: string | null;
  readonly sakstype?: string | null;
}

interface LabelledCase {
  readonly number: number;
  readonly year: number;
  readonly title: string;
  readonly altTitles: readonly string[];
  readonly sakstype: string | null;
  readonly sakstypeAlt?: string | null;
  readonly proposedDecision: string | null;
  readonly decision: string | null;
  readonly attachments: readonly string[];
  readonly attachmentTexts?: Readonly<Record<string, string | null>>;
  readonly earlier: readonly LabelledTreatment[];
  readonly earlierNote?: string | null;
}

export interface LabelledPaper {
  readonly start: number;
  readonly end: number;
  readonly council: string;
  readonly kind: string;
  readonly meetingDates: readonly string[];
  readonly meetingNumber: string | null;
  readonly venue: string | null;
  readonly cases: readonly LabelledCase[];
}

/**
 * @param print what was read of a print of the paper, whose offsets are not the labels'. Default: the plain text is
 *   read, and the places count too.
 */
export function scorePapers(name: string, print: readonly Paper[] | null = null): PapersScore {
  const labelled = readLabelledPapers(name);
  const read = print ?? readPapers(readPaper(name));
  const places = (span: SourceSpan) => (print === null ? [span.start, span.end] : []);
  const tallies = Object.fromEntries(MEASURES.map((measure) => [measure, { hits: 0, labels: 0 }])) as Record<
    Measure,
    Tally
  >;
  const notes: string[] = [];
  const compare = (measure: Measure, what: string, label: unknown, found: unknown): void => {
    tallies[measure].labels += 1;
    if (JSON.stringify(label) === JSON.stringify(found)) tallies[measure].hits += 1;
    else notes.push(`${what}: ${measure}: fasit ${JSON.stringify(label)}, lest ${JSON.stringify(found)}`);
  };

  compare('papers', name, labelled.length, read.length);
  labelled.forEach((paper, index) => {
    const found = read[index];
    const what = `${paper.council} ${paper.kind} ${paper.meetingDates[0] ?? ''}`;
    compare(
      'papers',
      what,
      [...headOf(paper), ...places(paper)],
      found === undefined ? null : [...readHead(found), ...places(found)],
    );
    compare('cases', what, paper.cases.map(numberOf), found?.items.map(numberOf) ?? []);
    for (const one of paper.cases) {
      const item = found?.items.find((candidate) => numberOf(candidate) === numberOf(one));
      compareCase(`${what} ${numberOf(one)}`, one, item, compare);
    }
  });
  return { name, tallies, notes };
}

type Compare = (measure: Measure, what: string, label: unknown, found: unknown) => void;

function compareCase(
  what: string,
  label: LabelledCase,
  item: AgendaItem | undefined,
  compare: Compare,
): void {
  compare('cases', what, true, item !== undefined);
  compare('titles', what, label.title, item?.title ?? null);
  compare('titles', what, label.altTitles, item?.otherTitles ?? []);
  compare(
    'kinds',
    what,
    [label.sakstype, label.sakstypeAlt ?? null],
    [item?.kind ?? null, item?.otherKind ?? null],
  );
  compare('outcomes', what, label.proposedDecision, item?.proposal?.text ?? null);
  compare('outcomes', what, label.decision, item?.decision?.text ?? null);
  compare('earlier', what, label.earlier.map(labelledRow), item?.earlier.map(readRow) ?? []);
  compare('earlier', what, label.earlierNote ?? null, item?.earlierNote ?? null);
  compare('attachments', what, label.attachments, item?.attachments.map((found) => found.label) ?? []);
  if (label.attachmentTexts === undefined) return;
  const titles = Object.fromEntries((item?.attachments ?? []).map((found) => [found.label, found.title]));
  for (const [attachment, title] of Object.entries(label.attachmentTexts))
    compare('attachments', `${what} ${attachment}`, title, titles[attachment] ?? null);
}

/** The labels have one id, NEH, for what is NEHR here. */
function councilOf(labelled: string): string {
  return labelled === 'NEH' ? 'NEHR' : labelled;
}

function headOf({ council, kind, meetingDates, meetingNumber, venue }: LabelledPaper) {
  return [councilOf(council), kind, meetingDates, meetingNumber, venue];
}

function readHead({ council, kind, meetingDates, meetingNumber, venue }: Paper) {
  return [council, kind, meetingDates, meetingNumber, venue];
}

function numberOf({ number, year }: { readonly number: number; readonly year: number }): string {
  return `${number}/${year}`;
}

function labelledRow(row: LabelledTreatment) {
  const { title = null, decisionText = null, meetingDate = null, sakstype = null } = row;
  return [councilOf(row.council), numberOf(row), title, decisionText, meetingDate, sakstype];
}

function readRow(row: EarlierTreatment) {
  return [row.council, numberOf(row), row.title, row.decision?.text ?? null, row.meetingDate, row.kind];
}
