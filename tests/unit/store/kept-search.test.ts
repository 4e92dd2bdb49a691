/** The search that is kept: read back whole, and only taken for fresh where it was made of what stands now. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CASES } from '../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../lib/data/glossary.ts';
import { createSearch } from '../../../lib/glossary/search/create-search.ts';
import { keepSearchInSteps } from '../../../lib/glossary/search/keep-search.ts';
import {
  keepFactsInSteps,
  readFacts,
  type ShownTerm,
  shownTerm,
} from '../../../lib/glossary/search/kept-facts.ts';
import { searchableOf } from '../../../lib/glossary/search/kept-search.ts';
import { inSlices } from '../../../lib/model/in-slices.ts';
import type { IndexStatus } from '../../../lib/model/index-status.ts';
import { seal } from '../../../lib/model/sealed.ts';
import {
  readKeptSearch,
  type StoredSearch,
  searchStamp,
  writeKeptSearch,
} from '../../../lib/store/kept-search.ts';
import { giveConsent } from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';

const managed = vi.hoisted(() => ({ get: async (): Promise<unknown> => ({}) }));
vi.mock('wxt/browser', async () => {
  const { fake: extension } = await import('../messages/fake-extension.ts');
  return {
    browser: {
      get storage() {
        return { ...extension.storage, managed };
      },
      runtime: { getManifest: () => ({ version: '1.0.0' }) },
    },
  };
});

const { signal } = new AbortController();
const STATUS: IndexStatus = {
  is: 'ready',
  revision: 'one',
  terms: 1,
  cases: 1,
  links: 0,
  documents: 0,
  casesRead: 0,
  lostDocuments: 0,
  builtAt: '2026-11-22T10:00:00.000Z',
  builtBecause: 'missing',
  generation: 'one',
};
const set = (values: Record<string, unknown>) => fake.storage.local.set(values);

async function stored(): Promise<StoredSearch> {
  const search = createSearch();
  await search.update({ terms: GLOSSARY, cases: CASES }, signal);
  const kept = await inSlices(keepSearchInSteps(search.searchable()), { signal });
  const terms = new Map(GLOSSARY.map((term) => [term.entry, shownTerm(term)]));
  return {
    search: kept,
    terms: await inSlices(
      keepFactsInSteps(kept.term.ids, (id) => terms.get(id)),
      { signal },
    ),
    cases: [],
  };
}

const kept = await stored();

async function keep(): Promise<void> {
  await writeKeptSearch(kept, (await searchStamp()) ?? 'none');
}

const freshness = async (): Promise<boolean | null> => (await readKeptSearch())?.isFresh ?? null;

beforeEach(async () => {
  resetExtension();
  managed.get = async () => ({});
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  await giveConsent();
  await set({ 'index-status': STATUS });
});

describe('the search that is kept', () => {
  test('comes back whole: each entry is found by its own name, with what is shown of it', async () => {
    await keep();
    const found = await readKeptSearch();
    if (found === null) throw new Error('nothing was kept');
    expect(found.isFresh).toBe(true);
    const search = createSearch(searchableOf(found.search));
    const facts = readFacts<ShownTerm>(found.search.term.ids, found.terms);
    for (const term of GLOSSARY) {
      expect(search.find(term.entry, 1)).toEqual([{ kind: 'term', entry: term.entry }]);
      expect(facts.get(term.entry)).toEqual(shownTerm(term));
    }
    expect(facts.get('no such entry')).toBeUndefined();
  });

  test.each<[string, () => Promise<unknown> | unknown]>([
    ['the index has grown', () => set({ 'index-status': { ...STATUS, generation: 'two' } })],
    ['the index is being made', () => set({ 'index-status': { is: 'none' } })],
    ['the reader has decided of an entry', () => set({ 'own-glossary': seal(1, [{ name: 'HDAB' }]) })],
    [
      'a decision was just sent',
      () => set({ 'own-glossary-latest': seal(1, { names: ['HDAB'], words: [] }) }),
    ],
  ])('is not fresh where %s', async (_, change) => {
    await keep();
    expect(await freshness()).toBe(true);
    await change();
    expect(await freshness()).toBe(false);
  });

  test.each([
    [
      'words',
      (words: { words: { text: string } }) => ({
        ...words,
        words: { ...words.words, text: `x${words.words.text.slice(1)}` },
      }),
    ],
    ['term', (term: { ids: string[] }) => ({ ...term, ids: term.ids.slice(1) })],
    ['case', () => null],
    ['head', (head: object) => ({ ...head, format: 0 })],
  ])('is nothing where %s is damaged', async (part, damaged) => {
    await keep();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('saksspor-search');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      const writing = database.transaction('parts', 'readwrite');
      const reading = writing.objectStore('parts').get(part);
      reading.onsuccess = () => writing.objectStore('parts').put(damaged(reading.result), part);
      writing.oncomplete = () => resolve();
    });
    database.close();
    expect(await readKeptSearch()).toBeNull();
  });

  test('is nothing before anything was kept, and nothing is kept without consent', async () => {
    expect(await readKeptSearch()).toBeNull();
    resetExtension();
    await keep();
    expect(await readKeptSearch()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('is never fresh while no index stands', async () => {
    await set({ 'index-status': { is: 'none' } });
    expect(await searchStamp()).toBeNull();
    await keep();
    expect(await freshness()).toBe(false);
  });
});
