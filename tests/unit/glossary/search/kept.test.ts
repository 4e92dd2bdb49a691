/** What is kept of a search answers as the search did, and is made true to what has changed since. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../../lib/data/glossary.ts';
import { createSearch } from '../../../../lib/glossary/search/create-search.ts';
import { keepSearchInSteps } from '../../../../lib/glossary/search/keep-search.ts';
import { type KeptSearch, searchableOf } from '../../../../lib/glossary/search/kept-search.ts';
import type { Search, SearchContent } from '../../../../lib/glossary/search/search.ts';
import {
  joinTexts,
  placeOf,
  placesInside,
  placesOneLetterOff,
  placesWith,
  textAt,
} from '../../../../lib/glossary/search/sorted-texts.ts';
import { inSlices } from '../../../../lib/model/in-slices.ts';
import { searchContent, WORST_QUERIES } from '../../../../scripts/bench/search-content.ts';
import { makeTerm, NOTES, nameOf, searchOver, UNSTOPPED } from './fixtures.ts';

/** As it comes back from a database. */
async function kept(search: Search): Promise<KeptSearch> {
  return structuredClone(await inSlices(keepSearchInSteps(search.searchable()), { signal: UNSTOPPED }));
}

const restored = async (content: Partial<SearchContent>) =>
  createSearch(searchableOf(await kept(await searchOver(content))));

const QUERIES = [
  ...[
    'hdab',
    'HDABene',
    'legemiddellista',
    'kjernejurnal',
    'nufa 26/25',
    '29.10.2025',
    'e helse',
    'helsdata',
  ],
  ...[
    'journal',
    'digital sikkerhet',
    'nasjonl portefølje',
    'epj-er',
    'icd11',
    'nehr 2023',
    'xyzzy',
    'sak 24-23',
  ],
  ...WORST_QUERIES,
];
const BUILT_IN = { terms: GLOSSARY, cases: CASES };

describe('a search that was kept', { timeout: 60_000 }, () => {
  test('answers as the one that was kept', async () => {
    const search = await searchOver(BUILT_IN);
    const again = createSearch(searchableOf(await kept(search)));
    for (const query of QUERIES) {
      expect([query, again.count(query)]).toEqual([query, search.count(query)]);
      expect(again.find(query, 20)).toEqual(search.find(query, 20));
      expect(again.named(query)).toEqual(search.named(query));
    }
  });
  test('finds each entry by its own name first', async () => {
    const again = await restored(BUILT_IN);
    for (const { entry } of GLOSSARY) expect(again.find(entry, 1).map(nameOf)).toEqual([entry]);
  });
  test('finds names of any letters and signs', async () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.stringMatching(/^[A-Z]{1,5}[a-z0-9+#/.-]{0,3}$/),
      )
      .map((text) => text.trim().replaceAll(/\s+/g, ' '))
      .filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), async (names) => {
        const again = await restored({ terms: names.map((one) => makeTerm(one)) });
        for (const one of names) expect(again.find(one, 1).map(nameOf)).toEqual([one]);
      }),
      { numRuns: 60 },
    );
  });
  test('is made true to what has changed since, and kept again', async () => {
    const { terms, cases } = searchContent({ terms: 400, cases: 200, notes: 0 });
    const again = await restored({ terms: terms.slice(0, 300), cases: cases.slice(0, 150) });
    const changed = terms.map((term) => (term.entry === 'HDAB' ? { ...term, definition: 'qxqx' } : term));
    await again.update({ terms: changed, cases }, UNSTOPPED);
    const atOnce = await searchOver({ terms: changed, cases });
    const thrice = createSearch(searchableOf(await kept(again)));
    for (const query of ['qxqx', ...QUERIES.slice(0, 16), terms.at(-1)?.entry ?? '']) {
      expect(again.find(query, 30)).toEqual(atOnce.find(query, 30));
      expect(thrice.find(query, 30)).toEqual(atOnce.find(query, 30));
    }
  });
  test('has nothing of any note', async () => {
    const search = await searchOver({ ...BUILT_IN, notes: NOTES });
    const text = JSON.stringify(await kept(search)).toLowerCase();
    for (const word of ['vibeke', 'omleggingen', 'note-1']) {
      expect([word, text.includes(word)]).toEqual([word, false]);
    }
    expect(search.find('vibeke', 3).map(nameOf)).toEqual(['note-1']);
  });
  test('takes notes in', async () => {
    const again = await restored(BUILT_IN);
    await again.update({ notes: NOTES }, UNSTOPPED);
    expect(again.find('vibeke', 3).map(nameOf)).toEqual(['note-1']);
    expect(again.find('hdab', 1).map(nameOf)).toEqual(['HDAB']);
  });
});

describe('texts in order', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-dæ]{1,6}$/), { maxLength: 60 });
  const isOneOff = (one: string, other: string): boolean => {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1) return false;
    let at = 0;
    while (at < short.length && short[at] === long[at]) at += 1;
    return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1) || short === long;
  };
  test('are found as by looking at each', () => {
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-dæ]{1,6}$/), (all, wanted) => {
        const texts = joinTexts(all.toSorted());
        const at = (places: readonly number[]) => places.map((place) => textAt(texts, place)).toSorted();
        const { from, to } = placesWith(texts, wanted);
        expect(at(Array.from({ length: to - from }, (_, place) => from + place))).toEqual(
          all.filter((one) => one.startsWith(wanted)).toSorted(),
        );
        const place = placeOf(texts, wanted);
        expect(place === null ? null : textAt(texts, place)).toBe(all.includes(wanted) ? wanted : null);
        expect(at(placesOneLetterOff(texts, wanted))).toEqual(
          all.filter((one) => isOneOff(one, wanted)).toSorted(),
        );
        expect(at(placesInside(texts, wanted, 100))).toEqual(
          all.filter((one) => one.includes(wanted) && one.indexOf(wanted, 1) !== -1).toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });
});
