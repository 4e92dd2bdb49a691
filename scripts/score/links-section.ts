/**
 * Links against the hand-made ones (issue 3 §3): of the labelled pairs by topic, seen from either case that shows
 * anything by topic, how many are shown among the first three, and how many pairs from at least one end; whether what
 * is shown is right is judged by hand. Pairs with a case of routine are left out and named: the issue forbids to link
 * them. And of the links that papers state, how many are read from the papers themselves. With the built-in data
 * alone, and with the shared papers read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GLOSSARY } from '../../lib/data/glossary.ts';
import { LINKS } from '../../lib/data/links.ts';
import { isRoutineCase } from '../../lib/links/routine-title.ts';
import { createTopicalIndex, type TopicalIndex } from '../../lib/links/topical-index.ts';
import type { CaseId } from '../../lib/model/case.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import type { Link } from '../../lib/model/link.ts';
import { linkedCases } from '../inspect/inspect-related.ts';
import { readSource } from '../inspect/read-file.ts';
import { PAPERS, SHARED } from './gold.ts';
import type { ScoreSection } from './section.ts';

interface LabelledLink {
  /** Of the case that states it, or that is linked by topic. */
  readonly from: string;
  /** A case, or a meeting: "møte:NUIT 17. november 2022". */
  readonly to: string;
  readonly source: string;
}

interface Seen {
  /** Pairs seen from either end. */
  readonly all: number;
  /** Those whose case shows anything by topic. */
  readonly answered: number;
  readonly amongThree: number;
  /** Pairs of which the one is among the first three of the other, from at least one end. */
  readonly pairs: number;
  readonly missed: readonly string[];
}

export function linksSection(): ScoreSection {
  const pairs = readLabels('links-topical-sample');
  const stated = readLabels('links-explicit').filter(({ to }) => !to.startsWith('møte:'));
  const documents = PAPERS.map((name) => readSource(join(SHARED, 'papers', `${name}.txt`)));
  const measured = [
    { name: 'innebygd', ...measure([], pairs, stated) },
    { name: 'med papirene lest', ...measure(documents, pairs, stated) },
  ];
  return {
    heading: 'Lenker',
    columns: [
      { label: 'tema svart', bar: null },
      { label: 'blant tre', bar: 0.95 },
      { label: 'par', bar: null },
      { label: 'oppgitt R', bar: 1 },
      { label: 'lest R', bar: null },
      { label: 'lest P', bar: 1 },
    ],
    rows: measured.map(({ name, values }) => ({ name, values })),
    // Each way of measuring has to reach the bars.
    total: lowest(measured.map(({ values }) => values)),
    notes: measured.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
  };
}

function measure(
  documents: readonly SourceDocument[],
  pairs: readonly LabelledLink[],
  stated: readonly LabelledLink[],
): { readonly values: readonly number[]; readonly notes: readonly string[] } {
  const { cases, links } = linkedCases(documents);
  const isRoutine = (id: string): boolean => {
    const fact = cases.get(caseOf(id));
    return fact !== undefined && isRoutineCase(fact);
  };
  const linkable = pairs.filter(({ from, to }) => !isRoutine(from) && !isRoutine(to));
  const forbidden = pairs.filter((pair) => !linkable.includes(pair));
  const seen = pairsSeen(linkable, createTopicalIndex([...cases.values()], GLOSSARY, links));
  const read = links.filter((link) => !LINKS.includes(link));
  const labels = new Set(stated.map(pairOf));
  // Links that a paper not at hand states cannot be read from those that are.
  const readable = stated.filter(
    ({ source }) => documents.length > 0 && source !== 'P20' && source !== 'R24',
  );
  const unread = readable.filter((label) => !read.some((link) => pairOf(link) === pairOf(label)));
  const wrong = read.filter((link) => !labels.has(pairOf(link)));
  const known = stated.filter((label) => links.some((link) => pairOf(link) === pairOf(label)));
  return {
    values: [
      ratio(seen.answered, seen.all),
      ratio(seen.amongThree, seen.answered),
      ratio(seen.pairs, linkable.length),
      ratio(known.length, stated.length),
      ratio(readable.length - unread.length, readable.length),
      ratio(read.length - wrong.length, read.length),
    ],
    notes: [
      ...seen.missed,
      ...forbidden.map((pair) => `utenom, rutinesak: ${pairOf(pair)}`),
      ...unread.map((label) => `ikke lest: ${pairOf(label)}`),
      ...wrong.map((link) => `feil: ${pairOf(link)}`),
    ],
  };
}

function pairsSeen(pairs: readonly LabelledLink[], index: TopicalIndex): Seen {
  let [all, answered, amongThree, anyEnd] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const { from, to } of pairs) {
    const before = amongThree;
    for (const [shown, right] of [
      [caseOf(from), caseOf(to)],
      [caseOf(to), caseOf(from)],
    ] as const) {
      const found = index.linksOf(shown).map((link) => (link.from === shown ? link.to : link.from));
      all += 1;
      if (found.length > 0) answered += 1;
      if (found.slice(0, 3).includes(right)) amongThree += 1;
      else missed.push(`ikke blant tre: ${shown} ${right} (${found.slice(0, 3).join(', ') || 'ingenting'})`);
    }
    if (amongThree > before) anyEnd += 1;
  }
  return { all, answered, amongThree, pairs: anyEnd, missed };
}

function pairOf({ from, to }: LabelledLink | Link): string {
  return `${caseOf(from)} ${caseOf(to)}`;
}

/** The labels name the top council of before 2022 by its old name. */
function caseOf(id: string): CaseId {
  return id.replace(/^NEHS-/, 'NEHR-') as CaseId;
}

function readLabels(name: string): readonly LabelledLink[] {
  return JSON.parse(readFileSync(join(SHARED, 'data', `${name}.json`), 'utf8')) as readonly LabelledLink[];
}

function lowest(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, index) => Math.min(...rows.map((row) => row[index] ?? 0)));
}

/** Nothing to find and nothing found is no mistake. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
