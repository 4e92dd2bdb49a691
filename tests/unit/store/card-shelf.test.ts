import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { layerGlossary, NO_ORGANISATION } from '../../../lib/glossary/layered-glossary.ts';
import type { CardKey } from '../../../lib/model/card.ts';
import type { CaseId } from '../../../lib/model/case.ts';
import { seal } from '../../../lib/model/sealed.ts';
import { keepShelf, shelvedCardContent } from '../../../lib/store/card-shelf.ts';
import { cardContent } from '../../../lib/store/index/card-content.ts';
import { withWordings } from '../../../lib/store/index/case-wordings.ts';
import type { IndexKeeper } from '../../../lib/store/index/index-keeper.ts';
import { memoryIndex } from '../../../lib/store/index/memory-index.ts';
import { indexRevision } from '../../../lib/store/index/reading-revision.ts';
import type { Index } from '../../../lib/store/index/repositories.ts';
import { fake } from '../messages/fake-extension.ts';
import { fact, link, SMALL } from './index/small-content.ts';
import { minutes, pasted } from './index/small-papers.ts';
import { testIndex } from './index/test-index.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));

const builtIn = memoryIndex(SMALL);
const REVISION = indexRevision(SMALL);
const GLOSSARY = layerGlossary(SMALL.terms, NO_ORGANISATION, []);
const shelf = { builtIn, revision: REVISION, glossary: async () => GLOSSARY };
const key = (number: number, year: number, ...councils: ('NUFA' | 'NUIT' | 'NEHR')[]): CardKey => ({
  kind: 'case',
  candidates: councils.map((council) => ({ council, number, year })),
  basis: councils.length > 1 ? 'ambiguous' : 'beside-number',
});
const rows = () =>
  Object.fromEntries(Object.entries(fake.storage.local.values).filter(([name]) => name.startsWith('card/')));
const all = { revision: REVISION, generation: 'one', grown: null };

const { keeperOf } = testIndex('shelf');
let keeper: IndexKeeper;
beforeEach(() => {
  keeper = keeperOf();
});

/** Another index with the cases of SMALL and more. */
function grown(...more: ReturnType<typeof fact>[]): Index {
  return memoryIndex({ ...SMALL, cases: [...more, ...SMALL.cases] });
}

describe('a card', () => {
  test('is made from the built-in data where the shelf is empty', async () => {
    const ofTen = key(10, 2023, 'NUFA');
    expect(await shelvedCardContent(ofTen, shelf)).toEqual(await cardContent(builtIn, ofTen, GLOSSARY));
    const term: CardKey = { kind: 'term', entry: 'AAA' };
    expect(await shelvedCardContent(term, shelf)).toEqual(await cardContent(builtIn, term, GLOSSARY));
  });
  test('comes from the shelf, in one read, each reading for itself', async () => {
    const index = grown(fact('NEHR', 10, '2023-06-01', { title: 'Lest her' }));
    await keepShelf(index, all);
    const get = vi.spyOn(fake.storage.local, 'get');
    const ambiguous = key(10, 2023, 'NUFA', 'NUIT', 'NEHR');
    expect(await shelvedCardContent(ambiguous, shelf)).toEqual(await cardContent(index, ambiguous, GLOSSARY));
    expect(get).toHaveBeenCalledTimes(1);
  });
  test.each<readonly [string, (row: Record<string, unknown>) => unknown]>([
    ['of another fingerprint', (row) => ({ ...row, fingerprint: 1 })],
    ['of another format', (row) => ({ ...row, format: 0 })],
    ['that is none', () => 'a'],
    ['that is gone', () => undefined],
    ['of another revision', () => seal(1, { revision: 'old', reading: { known: false } })],
  ])('with a row %s is made from the built-in data', async (_, damage) => {
    await keepShelf(grown(), all);
    const name = 'card/NUFA-10-2023';
    fake.storage.local.values[name] = damage(fake.storage.local.values[name] as Record<string, unknown>);
    const ofTen = key(10, 2023, 'NUFA');
    expect(await shelvedCardContent(ofTen, shelf)).toEqual(await cardContent(builtIn, ofTen, GLOSSARY));
  });
  test('is answered where storage fails', async () => {
    vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('No storage'));
    expect(await shelvedCardContent(key(10, 2023, 'NUFA'), shelf)).toMatchObject({
      readings: [{ known: true }],
    });
  });
});

describe('the shelf', () => {
  test('is not made before consent', async () => {
    fake.storage.local.values = {};
    await keepShelf(builtIn, all);
    expect(fake.storage.local.values).toEqual({});
  });
  test('is left alone where the index has not changed', async () => {
    await keepShelf(builtIn, all);
    const set = vi.spyOn(fake.storage.local, 'set');
    await keepShelf(builtIn, all);
    expect(set).not.toHaveBeenCalled();
  });
  test('holds a row for each case, and none of cases that are gone', async () => {
    await keepShelf(grown(fact('NUIT', 77, '2024-01-01')), all);
    expect(Object.keys(rows())).toHaveLength(4);
    await keepShelf(builtIn, { ...all, generation: 'two' });
    expect(Object.keys(rows()).sort()).toEqual(SMALL.cases.map((one) => `card/${one.id}`).sort());
  });
  test('when it has grown: the cases that changed and those whose cards name them', async () => {
    await keepShelf(builtIn, all);
    const changed = fact('NUFA', 10, '2023-05-01', { title: 'Ny tittel' });
    const index = memoryIndex({
      ...SMALL,
      cases: [changed, ...SMALL.cases.slice(1), fact('NUIT', 77, '2024-01-01')],
    });
    const asked = vi.spyOn(index.cases, 'find');
    const grownBy = { from: 'one', changed: ['NUFA-10-2023' as CaseId], defined: [] };
    await keepShelf(index, { ...all, generation: 'two', grown: grownBy });
    expect(asked.mock.calls.flat().sort()).toEqual(['NUFA-10-2023', 'NUFA-2-2022', 'NUIT-10-2023']);
    expect(JSON.stringify(rows()['card/NUFA-2-2022'])).toContain('Ny tittel');
    expect(fake.storage.local.values['card-shelf']).toMatchObject({ generation: 'two' });
  });
  test('stopped on the way, it is gone through again', async () => {
    await keepShelf(builtIn, all);
    vi.spyOn(fake.storage.local, 'set').mockRejectedValueOnce(new Error('Killed'));
    const index = grown(fact('NUIT', 77, '2024-01-01'));
    const grownBy = { from: 'one', changed: ['NUIT-77-2024' as CaseId], defined: [] };
    await expect(keepShelf(index, { ...all, generation: 'two', grown: grownBy })).rejects.toThrow('Killed');
    expect(fake.storage.local.values['card-shelf']).toBeUndefined();
    await keepShelf(index, { ...all, generation: 'two' });
    expect(rows()).toHaveProperty('card/NUIT-77-2024');
  });
  test('carries no more text than a card shows', async () => {
    const long = '😀'.repeat(50_000);
    const index = memoryIndex({
      ...SMALL,
      cases: [
        fact('NUFA', 10, '2023-05-01', {
          title: long,
          outcome: { outcomeClass: null, basis: 'decision', summary: null, wording: long },
        }),
        fact('NUIT', 1, '2022-05-01', { title: long }),
      ],
      links: [link('NUFA-10-2023', 'NUIT-1-2022', { reason: long, evidence: long })],
    });
    await keepShelf(index, all);
    expect(JSON.stringify(rows()).length).toBeLessThan(8_000);
    const content = await shelvedCardContent(key(10, 2023, 'NUFA'), shelf);
    expect(JSON.stringify(content).isWellFormed()).toBe(true);
  });
});

describe('the keeper', () => {
  const APRIL = minutes('24. april 2024', [
    { number: '10/24', title: 'Felles plan for målinger', decision: 'NUFA tar saken til orientering.' },
    { number: '11/24', title: 'Veikart for målinger og felles plan', kind: 'Drøfting' },
  ]);

  test('fills the shelf when it opens, and brings it up to date when it learns', async () => {
    await keeper.prepare({ rebuild: false });
    await vi.waitFor(() => expect(fake.storage.local.values['card-shelf']).toBeDefined());
    expect(Object.keys(rows())).toHaveLength(3);
    await keeper.learn(pasted(APRIL), {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const content = await shelvedCardContent(key(10, 2024, 'NUFA'), shelf);
    expect(content).toMatchObject({
      readings: [{ known: true, title: 'Felles plan for målinger', outcome: { basis: 'decision' } }],
    });
    const known = await cardContent(keeper.index, key(10, 2024, 'NUFA'), GLOSSARY);
    const readings = known?.kind === 'case' ? known.readings : [];
    const worded = await Promise.all(readings.map((one) => withWordings(keeper.index, one)));
    expect(content).toEqual({ ...known, readings: worded });
  });
});
