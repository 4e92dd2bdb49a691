/** The lists below a chain say all that the drawing says. */
import { expect, test } from 'vitest';
import { chainOf } from '../../../../lib/links/chain.ts';
import { rankedLinks } from '../../../../lib/links/ranked-links.ts';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { Link } from '../../../../lib/model/link.ts';
import { BUILT_IN } from '../../../../lib/store/index/built-in.ts';
import { addressOfWords } from '../../../../lib/views/case/address-of-words.ts';
import { earlierTreatments, relatedRows } from '../../../../lib/views/case/related-rows.ts';

const cases = new Map(BUILT_IN.cases.map((fact) => [fact.id, fact]));

function rowsOf(id: string, topical: readonly Link[] = []) {
  const shown = cases.get(id as CaseId);
  if (shown === undefined) throw new Error(id);
  const touching = [...BUILT_IN.links, ...topical].filter((link) => link.from === id || link.to === id);
  const chain = chainOf(shown.id, BUILT_IN.links, topical, cases, []);
  return { chain, rows: relatedRows(chain, rankedLinks(shown, touching, cases, []), cases) };
}

test('NUIT 25/23 has its nine earlier treatments in three councils, in order of time', () => {
  const { rows } = rowsOf('NUIT-25-2023');
  expect(rows.earlier.map(({ label }) => label)).toEqual([
    'NUFA 12/21',
    'NUIT 15/21',
    'NEHS 18/21',
    'NUFA 30/21',
    'NUIT 36/21',
    'NEHS 36/21',
    'NUIT 8/22',
    'NEHS 22/22',
    'NEHR 35/22',
  ]);
  expect(earlierTreatments(rows)).toHaveLength(9);
  expect(rows.later).toEqual([]);
});

test('what stands farther along the chain is in a list of its own, with what it is linked to', () => {
  const { rows } = rowsOf('NUFA-12-2021');
  expect(rows.later.map(({ label }) => label)).toEqual(['NUIT 25/23']);
  expect(rows.farther).toHaveLength(8);
  expect(rows.later[0]?.also.map(({ label }) => label)).toEqual(rows.farther.map(({ label }) => label));
});

test('every case and every link of any built-in chain stands in the lists exactly once', () => {
  for (const id of cases.keys()) {
    const { chain, rows } = rowsOf(id);
    const all = [...rows.earlier, ...rows.later, ...rows.farther];
    expect(all.map((row) => row.id).toSorted()).toEqual(
      chain.cases
        .map((one) => one.id)
        .filter((one) => one !== id)
        .toSorted(),
    );
    const links = all.flatMap((row) => [
      ...(row.link === null ? [] : [[row.id, id].toSorted().join(' ')]),
      ...row.also.map((other) => [row.id, other.id].toSorted().join(' ')),
    ]);
    expect(links.toSorted()).toEqual(
      chain.links.map(({ from, to }) => [from, to].toSorted().join(' ')).toSorted(),
    );
  }
});

test('topical links stand after what the papers state, and are no earlier treatments', () => {
  const topical: Link = {
    from: 'NUIT-17-2023' as CaseId,
    to: 'NUFA-1-2020' as CaseId,
    kind: 'topical',
    subtype: 'topic',
    strength: 'medium',
    reason: 'samme tittel',
    source: '',
  };
  const { rows } = rowsOf('NUIT-17-2023', [topical]);
  expect(rows.earlier.at(-1)?.id).toBe('NUFA-1-2020');
  expect(earlierTreatments(rows)).not.toContain('NUFA-1-2020');
});

test.each([
  ['https://www.ehelse.no/x', null, 'https://www.ehelse.no/x'],
  [
    'https://www.ehelse.no/x#del',
    ' NUFA tar  saken til orientering nå og siden. ',
    'https://www.ehelse.no/x#:~:text=NUFA%20tar%20saken%20til%20orientering%20n%C3%A5',
  ],
  [
    'https://www.ehelse.no/x',
    'e-helse, PKI & co',
    'https://www.ehelse.no/x#:~:text=e%2Dhelse%2C%20PKI%20%26%20co',
  ],
  ['javascript:alert(1)', 'a', null],
  ['file:///etc/passwd', null, null],
  ['tull', null, null],
])('the place of words in %s', (address, words, expected) => {
  expect(addressOfWords(address, words)).toBe(expected);
});
