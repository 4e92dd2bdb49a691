/** Definitions of abbreviations against the labelled papers (issue 5 §3). */
import { findDefinitions } from '../../lib/detect/definitions.ts';
import { PAPERS, readGoldDefinitions, readPaper } from './gold.ts';
import { type DefinitionScore, scoreDefinitions } from './score-definitions.ts';
import type { ScoreSection } from './section.ts';

export function definitionsSection(): ScoreSection {
  const scores = PAPERS.map((name) => ({
    name,
    score: scoreDefinitions(findDefinitions(readPaper(name)), readGoldDefinitions(name)),
  }));
  return {
    heading: 'Definisjoner',
    columns: [
      { label: 'presisjon', bar: 0.95 },
      { label: 'dekning', bar: 0.9 },
      { label: 'feller', bar: 0, counts: true },
    ],
    rows: scores.map(({ name, score }) => ({ name, values: figures([score]) })),
    total: figures(scores.map(({ score }) => score)),
    notes: scores.flatMap(({ name, score }) => score.notes.map((note) => `${name}: ${note}`)),
  };
}

function figures(scores: readonly DefinitionScore[]): readonly number[] {
  const sum = (of: 'gold' | 'hits' | 'wrong' | 'traps') =>
    scores.reduce((total, score) => total + score[of], 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return [share(sum('hits'), sum('hits') + sum('wrong')), share(sum('hits'), sum('gold')), sum('traps')];
}
