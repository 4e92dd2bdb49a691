/**
 * Measures Saksspor against hand-made labels of three real papers and prints a table for each part: `npm run score`.
 * Exits with 1 when a figure misses its bar, with 2 where the papers are not at hand. `--details` names each
 * mistake. The papers are also what the rules were made from, so these are development figures.
 */
import { builtInRecogniser } from './inspect/built-in-recogniser.ts';
import { definitionsSection } from './score/definitions-section.ts';
import { hasGold, SHARED } from './score/gold.ts';
import { linksSection } from './score/links-section.ts';
import { mentionsSection } from './score/mentions-section.ts';
import { papersSection } from './score/papers-section.ts';
import { pdfSection } from './score/pdf-section.ts';
import { missedColumns, type ScoreSection, sectionLines } from './score/section.ts';

/** One table each. */
const SECTIONS: readonly (() => ScoreSection | Promise<ScoreSection>)[] = [
  () => mentionsSection(builtInRecogniser()),
  definitionsSection,
  papersSection,
  linksSection,
  () => pdfSection(builtInRecogniser()),
];

if (!hasGold()) {
  console.error(`Finner ikke papirene og fasiten i ${SHARED}. Uten dem kan ingenting måles.`);
  process.exitCode = 2;
} else {
  for (const measure of SECTIONS) {
    const section = await measure();
    for (const line of sectionLines(section)) console.log(line);
    if (process.argv.includes('--details')) for (const note of section.notes) console.log(note);
    console.log();
    const missed = missedColumns(section);
    if (missed.length === 0) continue;
    console.error(`${section.heading}: under kravet: ${missed.join(', ')}. Kjør med --details.`);
    process.exitCode = 1;
  }
}
