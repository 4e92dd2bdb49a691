import { describe, expect, test } from 'vitest';
import type { CardKey } from '../../../../lib/model/card.ts';
import type { CouncilId } from '../../../../lib/model/council.ts';
import { BUILT_IN } from '../../../../lib/store/index/built-in.ts';
import { cardContent } from '../../../../lib/store/index/card-content.ts';
import { memoryIndex } from '../../../../lib/store/index/memory-index.ts';
import { SMALL } from './small-content.ts';

const index = memoryIndex(SMALL);
const caseKey = (number: number, year: number, ...councils: readonly CouncilId[]): CardKey => ({
  kind: 'case',
  candidates: councils.map((council) => ({ council, number, year })),
  basis: councils.length > 1 ? 'ambiguous' : 'page-address',
});

describe('cardContent', () => {
  test('of a term: what the glossary says, and how sure it is', async () => {
    expect(await cardContent(index, { kind: 'term', entry: 'BBB' })).toEqual({
      kind: 'term',
      entry: 'BBB',
      expansion: { nb: 'BBB på norsk', en: null },
      definition: 'Hva BBB er.',
      category: 'teknologi',
      otherMeanings: [],
      confidence: 'likely',
      sources: ['P1'],
      found: [],
    });
  });
  test('of a term that is not there: nothing', async () => {
    expect(await cardContent(index, { kind: 'term', entry: 'CCC' })).toBeNull();
  });
  test('of a case: its facts, where they were read, and the cases before and after', async () => {
    expect(await cardContent(index, caseKey(10, 2023, 'NUFA'))).toMatchObject({
      kind: 'case',
      basis: 'page-address',
      readings: [
        {
          known: true,
          id: 'NUFA-10-2023',
          label: 'NUFA 10/23',
          councilName: 'Fagutvalget (NUFA)',
          meetingDate: '2023-05-01',
          outcome: null,
          source: 'P1, referat',
          earlier: [{ id: 'NUFA-2-2022', label: 'NUFA 2/22' }],
          later: [{ id: 'NUIT-10-2023', label: 'NUIT 10/23' }],
        },
      ],
    });
  });
  test('of an ambiguous number: each reading, the unknown said as unknown', async () => {
    const content = await cardContent(index, caseKey(10, 2023, 'NUFA', 'NUIT', 'NEHR'));
    expect(content).toMatchObject({
      basis: 'ambiguous',
      readings: [
        { known: true, id: 'NUFA-10-2023' },
        { known: true, id: 'NUIT-10-2023' },
        { known: false, id: 'NEHR-10-2023', label: 'NEHR 10/23', councilName: 'Nasjonalt e-helseråd (NEHR)' },
      ],
    });
  });
});

describe('the built-in content', () => {
  const builtIn = memoryIndex(BUILT_IN);
  test('gives a card for every term', async () => {
    for (const { entry } of BUILT_IN.terms) {
      expect(await cardContent(builtIn, { kind: 'term', entry })).toMatchObject({ entry });
    }
  });
  test('gives a card for every case, and the case at the other end of every link', async () => {
    const shown = new Set<string>();
    for (const { council, number, year, id } of BUILT_IN.cases) {
      const content = await cardContent(builtIn, caseKey(number, year, council));
      if (content?.kind !== 'case' || content.readings[0]?.known !== true)
        throw new Error(`no card for ${id}`);
      const [{ earlier, later }] = content.readings;
      for (const other of [...earlier, ...later]) shown.add([id, other.id].sort().join(' '));
    }
    const linked = BUILT_IN.links.map(({ from, to }) => [from, to].sort().join(' '));
    expect(linked.filter((pair) => !shown.has(pair))).toEqual([]);
  });
});
