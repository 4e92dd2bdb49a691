/**
 * A print of a labelled paper against the paper's labels. Offsets of the text mean nothing in a print, whose columns may
 * come in another order: cases are compared by how often each stands, facts by what they say.
 */
import { detect } from '../../lib/detect/detect.ts';
import type { Recogniser } from '../../lib/detect/recogniser.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readDocument } from '../../lib/papers/read-document.ts';
import { readGold } from './gold.ts';
import { scorePapers } from './score-papers.ts';

export interface PrintFigures {
  readonly casePrecision: number;
  readonly caseRecall: number;
  /** Of the mentions whose council the labels know. */
  readonly councils: number;
  readonly titles: number;
  /** Proposals and decisions. */
  readonly outcomes: number;
}

export interface PrintScore {
  readonly figures: PrintFigures;
  /** What is wrong, one line each. */
  readonly notes: readonly string[];
}

/** @param source what was read of the print, or the plain text itself */
export function scorePrint(name: string, source: SourceDocument, recogniser: Recogniser): PrintScore {
  const gold = readGold(name).cases;
  const found = detect({ text: source.text, url: null, headings: source.headings }, recogniser).cases;
  const numbers = compareCounts(
    gold.map(({ number, year }) => `${number}/${year}`),
    found.map(({ number, year }) => `${number}/${year}`),
  );
  const councils = compareCounts(
    gold.flatMap(({ number, year, council }) =>
      council === null ? [] : [`${council === 'NEH' ? 'NEHR' : council} ${number}/${year}`],
    ),
    found.map(({ number, year, council }) => `${council} ${number}/${year}`),
  );
  const { tallies, notes } = scorePapers(name, readDocument(source).papers);
  return {
    figures: {
      casePrecision: numbers.hits / found.length,
      caseRecall: numbers.hits / gold.length,
      councils: councils.hits / councils.labels,
      titles: tallies.titles.hits / tallies.titles.labels,
      outcomes: tallies.outcomes.hits / tallies.outcomes.labels,
    },
    notes: [
      ...numbers.notes,
      ...councils.notes.filter((note) => note.startsWith('-')),
      ...notes.filter((note) => / (?:papers|cases|titles|outcomes): /u.test(note)),
    ],
  };
}

function compareCounts(gold: readonly string[], found: readonly string[]) {
  const left = new Map<string, number>();
  for (const key of found) left.set(key, (left.get(key) ?? 0) + 1);
  let hits = 0;
  const notes: string[] = [];
  for (const key of gold) {
    const count = left.get(key) ?? 0;
    if (count === 0) notes.push(`- ${key}`);
    else hits += 1;
    left.set(key, Math.max(0, count - 1));
  }
  for (const [key, count] of left) if (count > 0) notes.push(`+ ${key} ×${count}`);
  return { hits, labels: gold.length, notes };
}
