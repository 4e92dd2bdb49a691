/** Where an entry stands in what is known of the cases. */
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import {
  occurrencesInDocument,
  occurrencesInFacts,
  recogniserOf,
  type TermOccurrence,
} from '../../../lib/glossary/term-occurrences.ts';
import type { CaseFact, CaseId } from '../../../lib/model/case.ts';
import type { DocumentId } from '../../../lib/model/document.ts';
import type { Term } from '../../../lib/model/term.ts';

function run<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function entry(name: string): Term {
  const term = GLOSSARY.find((one) => one.entry === name);
  if (term === undefined) throw new Error(`no ${name}`);
  return term;
}

const shown = ({ text, at }: TermOccurrence): string =>
  `${text.slice(0, at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end)}`;

const [known] = CASES;
const fact = (change: Partial<CaseFact>): CaseFact => {
  if (known === undefined) throw new Error('no case');
  return { ...known, otherTitles: [], outcome: null, ...change };
};

describe('what a case is known by', () => {
  const of = (name: string, change: Partial<CaseFact>): readonly TermOccurrence[] =>
    run(occurrencesInFacts([fact(change)], recogniserOf(entry(name))));
  test('says where the entry stands', () => {
    const found = of('HDAB', {
      title: 'Norges HDAB og data',
      otherTitles: ['Om helsedata', 'HDABene i Europa'],
      outcome: { outcomeClass: null, basis: 'decision', summary: 'Støtte til HDAB.' },
    });
    expect(found.map((one) => [one.place, shown(one)])).toEqual([
      ['title', 'Norges [HDAB] og data'],
      ['other-title', '[HDAB]ene i Europa'],
      ['outcome', 'Støtte til [HDAB].'],
    ]);
  });
  test('does not name an entry whose letters are part of other words', () => {
    expect(of('FEST', { title: 'SAFEST er ikke fest' })).toEqual([]);
  });
  test('marks by context where pages are', () => {
    expect(of('TB', { title: 'TB og lunger' })).toEqual([]);
  });
  test('finds also what is never marked, by its spelling', () => {
    expect(of('LM', { title: 'Behandlet i LM' }).map(shown)).toEqual(['Behandlet i [LM]']);
  });
  test('finds the name in full, wherever in a sentence', () => {
    const found = of('PLL', {
      title: 'Pasientens legemiddelliste',
      otherTitles: ['Om pasientens legemiddelliste'],
    });
    expect(found.map(shown)).toEqual(['[Pasientens legemiddelliste]', 'Om [pasientens legemiddelliste]']);
  });
  test('is found in the built-in cases', () => {
    const found = run(occurrencesInFacts(CASES, recogniserOf(entry('EHDS'))));
    expect(found.length).toBeGreaterThan(0);
    for (const { text, at } of found) expect(text.slice(at.start, at.end)).toMatch(/EHDS|[Hh]else/);
  });
});

describe('a document', () => {
  const filler = 'Innhold uten forkortelser står her. '.repeat(400);
  const head = 'Sak 1/25 Om data\n';
  const text = `${head}${filler}Vi viser til HDAB i dette.\n\nSak 2/25 HDAB`;
  const statements = [
    {
      caseId: 'NUFA-1-2025' as CaseId,
      place: { start: 0, end: head.length },
      otherPlaces: [{ start: head.length, end: text.indexOf('Sak 2/25') }],
    },
    {
      caseId: 'NUFA-2-2025' as CaseId,
      place: { start: text.indexOf('Sak 2/25'), end: text.length },
      otherPlaces: [],
    },
    { caseId: 'NUFA-9-2025' as CaseId, place: { start: 0, end: text.length }, otherPlaces: [] },
  ];
  const id = 'abc' as DocumentId;
  test('says it of the case whose part it is, also a later part, with the words around', () => {
    const found = run(occurrencesInDocument({ id, text }, statements, recogniserOf(entry('HDAB'))));
    expect(found.map(({ caseId }) => caseId)).toEqual(['NUFA-1-2025', 'NUFA-2-2025']);
    const [first, second] = found;
    if (first === undefined || second === undefined) throw new Error('both are found');
    expect(shown(first)).toMatch(/^… .*står her\. Vi viser til \[HDAB\] i dette\. Sak 2\/25 HDAB$/);
    expect(shown(second)).toMatch(/\[HDAB\]$/);
    const { at } = first.document ?? { at: { start: 0, end: 0 } };
    expect(text.slice(at.start, at.end)).toBe('HDAB');
  });
  test('says nothing of what stands outside the cases', () => {
    expect(run(occurrencesInDocument({ id, text }, [], recogniserOf(entry('HDAB'))))).toEqual([]);
  });
});
