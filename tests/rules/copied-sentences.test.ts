import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copiedRuns, runsOf } from './copied-sentences.ts';
import { ROOT, readSource, repositoryFiles } from './source-files.ts';

const PAPERS = join(ROOT, '../shared/papers');
const FACTS = join(ROOT, '../shared/data/cases.json');

interface CaseTitles {
  readonly title: string | null;
  readonly altTitles?: readonly string[];
}

describe.skipIf(!existsSync(PAPERS))('with the papers (skipped where ../shared is absent)', () => {
  test('no sentence of a paper stands in the repository', () => {
    const papers = readdirSync(PAPERS).map((name) => readFileSync(join(PAPERS, name), 'utf8'));
    const cases = JSON.parse(readFileSync(FACTS, 'utf8')) as readonly CaseTitles[];
    const facts = cases.flatMap(({ title, altTitles }) => [title ?? '', ...(altTitles ?? [])]);
    const runs = runsOf(papers);
    expect(runs.size).toBeGreaterThan(10_000);
    const copied = repositoryFiles()
      .filter((path) => /\.(tsx?|json|md|html|txt|css)$/.test(path) && path !== 'package-lock.json')
      .flatMap((path) => copiedRuns(readSource(path), runs, facts).map((run) => `${path}: ${run}`));
    expect(copied).toEqual([]);
  });
});

test('the check finds a copied sentence and leaves a title alone', () => {
  const sentence =
    'Utvalget ba om at saken skulle komme tilbake når alle de åpne spørsmålene var besvart av avdelingen.';
  const runs = runsOf([`Innledning. ${sentence} Slutt.`]);
  expect(copiedRuns(`Før dette: ${sentence.toUpperCase()}`, runs, [])).not.toEqual([]);
  expect(
    copiedRuns(
      'Utvalget ba om noe annet, og det ble ikke besvart av avdelingen den gangen heller.',
      runs,
      [],
    ),
  ).toEqual([]);
  expect(copiedRuns(sentence, runs, [sentence])).toEqual([]);
});
