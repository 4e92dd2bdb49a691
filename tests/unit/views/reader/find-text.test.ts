/** Finding in a paper: folded, over line ends, with the place in the text as it was written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInText, foldForFinding, hitFrom, MAX_HITS } from '../../../../lib/views/reader/find-text.ts';

const found = (text: string, query: string): readonly string[] =>
  findInText(foldForFinding(text), query).map(({ start, end }) => text.slice(start, end));

describe('findInText', () => {
  test.each([
    ['Årsrapport for 2023', 'årsrapport', ['Årsrapport']],
    ['Årsrapport for 2023', 'arsrapport', ['Årsrapport']],
    ['NUFA, nufa og Nufa', 'NUFA', ['NUFA', 'nufa', 'Nufa']],
    ['journalføring', 'JOURNALFORING', ['journalføring']],
    ['Ærlig talt', 'aerlig', ['Ærlig']],
    ['Ærlig talt', 'a', ['Æ', 'a']],
    ['felles\nspråk og  felles\tspråk', 'felles språk', ['felles\nspråk', 'felles\tspråk']],
    ['eﬃsient arbeid', 'effisient', ['eﬃsient']],
    ['a\u030arlig', 'arlig', ['a\u030arlig']],
    ['sak 25/23.', '25/23', ['25/23']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['tekst', '', []],
    ['tekst her', '  ', []],
    ['tekst', 'finnes ikke', []],
    ['siste ord ', 'ord', ['ord']],
  ])('%j for %j', (text, query, hits) => {
    expect(found(text, query)).toEqual(hits);
  });

  test('stops at its limit', () => {
    expect(found('a'.repeat(MAX_HITS + 10), 'a')).toHaveLength(MAX_HITS);
  });

  test('what stands in a text is found in it, and every hit folds to the query', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abæøåÆ -ﬁ\n'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, words, words, (before, query, after) => {
        const hits = found(before + query + after, query);
        const wanted = foldForFinding(query).folded.trim();
        if (wanted === '') return hits.length === 0;
        return hits.length > 0 && hits.every((hit) => foldForFinding(hit).folded.includes(wanted));
      }),
    );
  });
});

test.each([
  [0, 0],
  [5, 1],
  [6, 2],
  [99, 0],
])('the first hit from offset %i', (offset, index) => {
  const hits = [0, 5, 9].map((start) => ({ start, end: start + 1 }));
  expect(hitFrom(hits, offset)).toBe(index);
});
