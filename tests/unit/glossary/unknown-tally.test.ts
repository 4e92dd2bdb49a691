import { describe, expect, test } from 'vitest';
import { addDocument, sortTotals, type UnknownTotal } from '../../../lib/glossary/unknown-tally.ts';
import type { DocumentId } from '../../../lib/model/document.ts';

const id = (name: string) => name as DocumentId;
const NONE: ReadonlyMap<string, UnknownTotal> = new Map();

/** The newest first, as documents are read. */
const TOTALS = [
  { name: 'new', words: [{ text: 'QZX', starts: [40] }] },
  {
    name: 'middle',
    words: [
      { text: 'WYK', starts: [5, 9, 70] },
      { text: 'QZX', starts: [2] },
    ],
  },
  { name: 'old', words: [{ text: 'ÅQX', starts: [1, 2] }] },
].reduce((totals, { name, words }, order) => addDocument(totals, id(name), words, order), NONE);

describe('unknown words over many documents', () => {
  test('are counted, with the first place in the document that was read first', () => {
    expect(TOTALS.get('QZX')).toEqual({
      word: 'QZX',
      count: 2,
      documents: 2,
      first: { document: 'new', start: 40 },
      order: 0,
    });
    expect(TOTALS.get('WYK')).toMatchObject({
      count: 3,
      documents: 1,
      first: { document: 'middle', start: 5 },
    });
  });
  test('what was counted before is not changed', () => {
    const next = addDocument(TOTALS, id('more'), [{ text: 'WYK', starts: [0] }], 3);
    expect(next.get('WYK')?.count).toBe(4);
    expect(TOTALS.get('WYK')?.count).toBe(3);
    expect(addDocument(TOTALS, id('more'), [], 3)).toBe(TOTALS);
  });
  test.each([
    ['frequent', ['WYK', 'QZX', 'ÅQX']],
    ['newest', ['QZX', 'WYK', 'ÅQX']],
  ] as const)('%s first', (by, expected) => {
    expect(sortTotals(TOTALS.values(), by, 'nb').map(({ word }) => word)).toEqual(expected);
  });
});
