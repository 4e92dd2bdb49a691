/** Detection of cases and terms against the labelled mentions. */
import type { Recogniser } from '../../lib/detect/recogniser.ts';
import { BARS, type Figures, figuresOf, scorePaper } from './bars.ts';
import { PAPERS } from './gold.ts';
import type { ScoreSection } from './section.ts';

const LABELS: Readonly<Record<keyof Figures, string>> = {
  casePrecision: 'saker P',
  caseRecall: 'saker R',
  councilRight: 'råd rett',
  wrongInSilence: 'stille feil',
  caseTraps: 'feller',
  termPrecision: 'termer P',
  termRecall: 'termer R',
};
const NAMES = Object.keys(LABELS) as (keyof Figures)[];

export function mentionsSection(recogniser: Recogniser): ScoreSection {
  const scores = PAPERS.map((paper) => scorePaper(paper, recogniser));
  const values = (of: typeof scores) => NAMES.map((name) => figuresOf(of)[name]);
  return {
    heading: 'Funn i tekst',
    columns: NAMES.map((name) => ({ label: LABELS[name], bar: BARS[name], counts: BARS[name] === 0 })),
    rows: scores.map((score) => ({ name: score.name, values: values([score]) })),
    total: values(scores),
    notes: scores.flatMap(({ name, cases, terms }) =>
      [...cases.notes, ...terms.notes].map((note) => `${name}: ${note}`),
    ),
  };
}
