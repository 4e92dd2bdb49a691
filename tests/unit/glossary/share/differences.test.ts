import { expect, test } from 'vitest';
import { differencesOf } from '../../../../lib/glossary/share/differences.ts';
import type { OwnTerm } from '../../../../lib/model/own-term.ts';
import { writtenTerm } from '../written-term.ts';

const TERM = writtenTerm('QZX', { expansion: { nb: 'Kvalitet', en: null } });

test('only what differs is shown, each side as it is', () => {
  const near = { is: 'near', words: ['sak', 'møte'], distance: 60 } as const;
  const theirs: OwnTerm = {
    ...TERM,
    forms: ['QZX', 'QZX-er'],
    marking: { kind: 'in-context', rule: { when: [near], unless: [] } },
  };
  expect(differencesOf({ is: 'written', term: TERM }, theirs)).toEqual([
    {
      is: 'field',
      field: 'forms',
      here: { is: 'texts', texts: ['QZX'] },
      theirs: { is: 'texts', texts: ['QZX', 'QZX-er'] },
    },
    {
      is: 'field',
      field: 'marking',
      here: { is: 'marking', kind: 'always', near: [] },
      theirs: { is: 'marking', kind: 'in-context', near: ['sak', 'møte'] },
    },
  ]);
});

test('rules that differ are a difference, also where their words do not', () => {
  const rule = (distance: number): OwnTerm => ({
    ...TERM,
    marking: { kind: 'in-context', rule: { when: [{ is: 'near', words: ['a'], distance }], unless: [] } },
  });
  expect(differencesOf({ is: 'written', term: rule(10) }, rule(20))).toHaveLength(1);
});

test('what is not written is said as it is', () => {
  expect(differencesOf({ is: 'ignored' }, TERM)).toEqual([{ is: 'choice', here: 'ignored' }]);
  expect(differencesOf({ is: 'written', term: TERM }, TERM)).toEqual([]);
});
