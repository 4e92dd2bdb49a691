/** The parser against the labelled papers (issue 3 §1). */
import { PAPERS } from './gold.ts';
import { MEASURES, type Measure, type PapersScore, scorePapers } from './score-papers.ts';
import type { ScoreSection } from './section.ts';

const COLUMNS: Readonly<Record<Measure, { readonly label: string; readonly bar: number | null }>> = {
  papers: { label: 'papirer', bar: 1 },
  cases: { label: 'saker', bar: 1 },
  titles: { label: 'titler', bar: 0.99 },
  kinds: { label: 'sakstyper', bar: 0.99 },
  outcomes: { label: 'vedtak', bar: 0.98 },
  earlier: { label: 'tidligere', bar: 1 },
  attachments: { label: 'vedlegg', bar: null },
};

export function papersSection(): ScoreSection {
  const scores = PAPERS.map((name) => scorePapers(name));
  return {
    heading: 'Papirer',
    columns: MEASURES.map((measure) => COLUMNS[measure]),
    rows: scores.map((score) => ({ name: score.name, values: shares([score]) })),
    total: shares(scores),
    notes: scores.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
  };
}

function shares(scores: readonly PapersScore[]): readonly number[] {
  return MEASURES.map((measure) => {
    const sum = (of: 'hits' | 'labels') =>
      scores.reduce((total, { tallies }) => total + tallies[measure][of], 0);
    return sum('labels') === 0 ? 1 : sum('hits') / sum('labels');
  });
}
