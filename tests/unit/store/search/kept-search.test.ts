/** The search that is kept: read back whole, and only taken for fresh where it was made of what stands now. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CASES } from '../../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../../lib/data/glossary.ts';
import { createSearch } from '../../../../lib/glossary/search/create-search.ts';
import { keepSearchInSteps } from '../../../../lib/glossary/search/keep-search.ts';
import {
  keepFactsInSteps,
  readFacts,
  type ShownTerm,
  shownTerm,
} from '../../../../lib/glossary/search/kept-facts.ts';
import { searchableOf } from '../../../../lib/glossary/search/kept-search.ts';
import { inSlices } from '../../../../lib/model/in-slices.ts';
import type { IndexStatus } from '../../../../lib/model/index-status.ts';
import type { OperationId } from '../../../../lib/model/note.ts';
import { seal } from '../../../../lib/model/sealed.ts';
import { publishOwnGlossary } from '../../../../lib/store/own-glossary.ts';
import { withMark } from '../../../../lib/store/own-words-mark.ts';
import {
  readKeptSearch,
  type StoredSearch,
  writeKeptSearch,
} from '../../../../lib/store/search/kept-search.ts';
import { searchStamp } from '../../../../lib/store/search/search-stamp.ts';
import { giveConsent } from '../../../../lib/store/settings.ts';
import { fake, resetExtension } from '../../messages/fake-extension.ts';

const managed = vi.hoisted(() => ({ get: async (): Promise<unknown> => ({}) }));
vi.mock('wxt/browser', async () => {
  const { fake: extension } = await import('../../messages/fake-extension.ts');
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
    cases: { json: new Uint8Array(0), starts: new Uint32Array(0) },
  };
}

/** Too much for the settings' side: its own database has it. */
const inFull = (search: StoredSearch): StoredSearch => ({
  ...search,
  cases: { json: new Uint8Array(700_000).fill(7), starts: new Uint32Array(0) },
});

const kept = await stored();

interface Stored {
  readonly format: number;
  readonly text: string;
}

async function keep(what = kept): Promise<void> {
  await writeKeptSearch(what, (await searchStamp()) ?? 'none');
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
    ['the reader has decided of an entry', () => set(withMark(seal(1, [{ name: 'HDAB' }])))],
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

  test('lies with the settings while it is small, in its own database where it is large, and never in both', async () => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    const small = async () => Object.keys(await fake.storage.local.get('kept-search')).length;
    await keep();
    expect([await small(), await names()]).toEqual([1, []]);
    await keep(inFull(kept));
    expect([await small(), await names()]).toEqual([0, ['saksspor-search']]);
    expect((await readKeptSearch())?.cases.json.length).toBe(700_000);
    await keep();
    expect([await small(), await names()]).toEqual([1, []]);
    expect(await freshness()).toBe(true);
  });

  test('is known by the mark of the own words: many of them are not read', async () => {
    const before = await searchStamp();
    await publishOwnGlossary(async () => [
      {
        name: 'HDAB',
        operation: 'one' as string as OperationId,
        number: 1,
        savedAt: '2026-11-22T10:00:00.000Z',
        choice: { is: 'hidden' },
      },
    ]);
    const get = vi.spyOn(fake.storage.local, 'get');
    expect(await searchStamp()).not.toBe(before);
    expect(get.mock.calls.flat(2)).not.toContain('own-glossary');
    get.mockRestore();
  });

  test.each<[string, (stored: Stored) => unknown]>([
    [
      'a letter is another',
      ({ text, ...rest }) => ({
        ...rest,
        text: `${text.slice(0, 9000)}${text[9000] === 'A' ? 'B' : 'A'}${text.slice(9001)}`,
      }),
    ],
    ['the end is gone', ({ text, ...rest }) => ({ ...rest, text: text.slice(0, 4000) })],
    ['it is no text of bytes', (stored) => ({ ...stored, text: '?' })],
    ['there is no text', ({ text: _, ...rest }) => rest],
    ['it is of another format', (stored) => ({ ...stored, format: 0 })],
    ['it is nothing at all', () => null],
  ])('is nothing where %s', async (_, damaged) => {
    await keep();
    const { 'kept-search': stored } = await fake.storage.local.get('kept-search');
    await set({ 'kept-search': damaged(stored as Stored) });
    expect(await readKeptSearch()).toBeNull();
  });

  test.each<[string, (row: { bytes: Uint8Array }) => unknown]>([
    [
      'a byte is another',
      ({ bytes, ...rest }) => ({ ...rest, bytes: bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte)) }),
    ],
    ['the end is gone', ({ bytes, ...rest }) => ({ ...rest, bytes: bytes.slice(0, 8000) })],
    ['the row is gone', () => undefined],
  ])('is nothing where in its own database %s', async (_, damaged) => {
    await keep(inFull(kept));
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('saksspor-search');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      const store = database.transaction('parts', 'readwrite').objectStore('parts');
      const reading = store.get('kept');
      reading.onsuccess = () => {
        store.put(damaged(reading.result), 'kept');
        store.transaction.oncomplete = () => resolve();
      };
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
