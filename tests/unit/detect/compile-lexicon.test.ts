import { expect, test } from 'vitest';
import { compileLexicon } from '../../../lib/detect/compile-lexicon.ts';
import { PATTERNS } from '../../../lib/detect/language/patterns.ts';
import { caseNumberKey, prepareRecogniser } from '../../../lib/detect/recogniser.ts';
import { type CaseFact, caseId } from '../../../lib/model/case.ts';
import { term } from './support/terms.ts';

const fact: CaseFact = {
  council: 'NUFA',
  number: 26,
  year: 2025,
  id: caseId({ council: 'NUFA', number: 26, year: 2025 }),
  title: 'Tittel',
  otherTitles: ['Annen tittel'],
  kind: null,
  otherKind: null,
  meetingDate: null,
  meetingLabel: null,
  outcome: null,
  notes: null,
  provenance: { source: 'P25', role: 'innkalling' },
};

test('the lexicon holds what detection needs, with the words of rules folded', () => {
  const lexicon = compileLexicon(
    [
      term('RF', ['RF'], {
        kind: 'in-context',
        rule: {
          when: [
            { is: 'near', words: ['EPJ*'], distance: 50 },
            { is: 'slash', with: ['KJ'] },
          ],
          unless: [{ is: 'compound', tails: ['Data'] }],
        },
      }),
      term('AI', ['AI'], { kind: 'always', unless: [{ is: 'after', words: ['NHS'] }] }),
      term('SF', ['SF'], { kind: 'never' }),
    ],
    [fact],
    'r1',
  );
  expect(lexicon).toEqual({
    revision: 'r1',
    terms: [
      {
        entry: 'RF',
        forms: ['RF'],
        marking: {
          kind: 'in-context',
          rule: {
            when: [
              { is: 'near', words: ['epj*'], distance: 50 },
              { is: 'slash', with: ['KJ'] },
            ],
            unless: [{ is: 'compound', tails: ['data'] }],
          },
        },
      },
      { entry: 'AI', forms: ['AI'], marking: { kind: 'always', unless: [{ is: 'after', words: ['nhs'] }] } },
      { entry: 'SF', forms: ['SF'], marking: { kind: 'never' } },
    ],
    cases: [{ council: 'NUFA', number: 26, year: 2025, titles: ['Tittel', 'Annen tittel'] }],
    patterns: expect.objectContaining({ nameAfter: ['^ [A-ZÀ-Þ][a-zß-ÿ]', ''] }),
  });
  expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
});

test('cases are found by number, several councils under one', () => {
  const other: CaseFact = { ...fact, council: 'NUIT', title: null };
  const recogniser = prepareRecogniser(compileLexicon([], [fact, other], 'r1'), 2027);
  expect(recogniser.latestYear).toBe(2027);
  expect(
    recogniser.casesByNumber.get(caseNumberKey(26, 2025))?.map(({ council, titles }) => [council, titles]),
  ).toEqual([
    ['NUFA', ['Tittel', 'Annen tittel']],
    ['NUIT', ['Annen tittel']],
  ]);
  expect(recogniser.casesByNumber.get(caseNumberKey(27, 2025))).toBeUndefined();
});

test('patterns come back from the lexicon as they were written', () => {
  const stored = JSON.parse(JSON.stringify(compileLexicon([], [], 'r1')));
  expect(prepareRecogniser(stored, 2027).patterns).toEqual(PATTERNS);
});
