/**
 * Measures detection against the hand-made labels of three real papers and prints a table: `npm run score`.
 * Exits with 1 when a figure misses its bar, with 2 where the papers are not at hand. `--details` names each
 * mistake. The papers are also what the rules were made from, so these are development figures.
 */
import { builtInRecogniser } from './inspect/built-in-recogniser.ts';
import { BARS, type Figures, figuresOf, missedBars, type PaperScore, scorePaper } from './score/bars.ts';
import { hasGold, PAPERS, SHARED } from './score/gold.ts';

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
const NAME_WIDTH = 28;
const WIDTH = 12;

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(WIDTH)).join('');
}

function cell(name: keyof Figures, figures: Figures): string {
  return BARS[name] === 0 ? String(figures[name]) : figures[name].toFixed(4);
}

function print(scores: readonly PaperScore[]): void {
  console.log(
    row(
      '',
      NAMES.map((name) => LABELS[name]),
    ),
  );
  for (const score of scores) {
    const figures = figuresOf([score]);
    console.log(
      row(
        score.name,
        NAMES.map((name) => cell(name, figures)),
      ),
    );
  }
  const total = figuresOf(scores);
  console.log(
    row(
      'i alt',
      NAMES.map((name) => cell(name, total)),
    ),
  );
  console.log(
    row(
      'krav',
      NAMES.map((name) => (BARS[name] === 0 ? '0' : `≥ ${BARS[name]}`)),
    ),
  );
}

if (!hasGold()) {
  console.error(`Finner ikke papirene og fasiten i ${SHARED}. Uten dem kan ingenting måles.`);
  process.exitCode = 2;
} else {
  const recogniser = builtInRecogniser();
  const scores = PAPERS.map((paper) => scorePaper(paper, recogniser));
  print(scores);
  if (process.argv.includes('--details')) {
    for (const { name, cases, terms } of scores) {
      for (const note of [...cases.notes, ...terms.notes]) console.log(`${name}: ${note}`);
    }
  }
  const missed = missedBars(figuresOf(scores));
  if (missed.length > 0) {
    console.error(`Under kravet: ${missed.map((name) => LABELS[name]).join(', ')}. Kjør med --details.`);
    process.exitCode = 1;
  }
}
