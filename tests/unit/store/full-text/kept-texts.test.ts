/** Texts of an earlier version are packed, what is kept is measured, and all of it can be thrown away. */
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { DocumentId } from '../../../../lib/model/document.ts';
import { STORAGE_KEYS } from '../../../../lib/model/settings.ts';
import { emptyIndex } from '../../../../lib/store/full-text/empty-index.ts';
import { keptSize } from '../../../../lib/store/full-text/kept-size.ts';
import { openFullText } from '../../../../lib/store/full-text/open-full-text.ts';
import { packKeptTexts } from '../../../../lib/store/full-text/pack-kept-texts.ts';
import { IndexDatabase } from '../../../../lib/store/index/database.ts';
import { createIndexKeeper } from '../../../../lib/store/index/index-keeper.ts';
import { readIndexStatus } from '../../../../lib/store/index/index-status.ts';
import { fake, resetExtension } from '../../messages/fake-extension.ts';
import { SMALL } from '../index/small-content.ts';
import { APRIL, KNOWN, pasted } from '../index/small-papers.ts';
import { learn } from '../index/test-index.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../messages/fake-extension.ts')).fake,
}));

/** Node has none. */
Object.defineProperty(navigator, 'storage', { value: { estimate: async () => ({ usage: 12_345 }) } });

const { signal } = new AbortController();

async function withKeeper(
  work: (keeper: ReturnType<typeof createIndexKeeper>) => Promise<void>,
): Promise<void> {
  resetExtension();
  fake.storage.local.values = { [STORAGE_KEYS.consent]: { givenAt: '2026-01-01T00:00:00.000Z' } };
  const keeper = createIndexKeeper(SMALL);
  try {
    await work(keeper);
  } finally {
    await keeper.close();
    for (const { name } of await indexedDB.databases())
      if (name !== undefined) indexedDB.deleteDatabase(name);
  }
}

async function withDatabase<Value>(work: (database: IndexDatabase) => Promise<Value>): Promise<Value> {
  const database = new IndexDatabase();
  await database.open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

describe('texts that were kept', () => {
  test('by an earlier version are packed, once, and read as they were', async () => {
    await withKeeper(async (keeper) => {
      const { document } = await learn(keeper, pasted(APRIL));
      await withDatabase(async (database) => {
        const row = await database.texts.get(document);
        if (row === undefined) throw new Error('no text');
        await database.texts.put({ ...row, text: APRIL });
        await database.textBlocks.clear();
        const built = await database.built.get('built');
        if (built !== undefined)
          await database.built.put({ ...built, counts: { ...built.counts, textBlocks: 0 } });
      });
      await packKeptTexts(signal);
      await packKeptTexts(signal);
      await withDatabase(async (database) => {
        expect(await database.texts.get(document)).toMatchObject({ text: APRIL.length });
        expect(await database.textBlocks.count()).toBe(1);
      });
      await keeper.close();
      expect(await keeper.index.documents.find(document)).toMatchObject({ text: APRIL });
      expect(await keeper.index.documents.textOf(document, 3, 20)).toBe(APRIL.slice(3, 20));
      expect(await keeper.index.documents.textOf('none' as DocumentId, 0, 5)).toBeNull();
      // The counts agree: nothing was made anew.
      expect(await readIndexStatus()).toMatchObject({ builtBecause: 'missing', documents: 1 });
    });
  });
  test('are found as soon as the search has followed, are measured, and can be thrown away', async () => {
    await withKeeper(async (keeper) => {
      const search = openFullText(keeper.index);
      expect(await search.find('målinger', 5, signal)).toEqual({ hits: [], count: 0, isCut: false });
      expect(await search.follow(signal)).toBe('not-now');
      expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('saksspor-full-text');
      await learn(keeper, pasted(APRIL));
      await learn(keeper, pasted(KNOWN));
      const left: number[] = [];
      expect(await search.follow(signal, (more) => void left.push(more))).toBe('whole');
      expect(left).toEqual([2, 1]);
      expect(await search.follow(signal, (more) => void left.push(more))).toBe('whole');
      expect(left).toHaveLength(2);
      const { hits } = await search.find('målinger', 5, signal);
      expect(hits[0]?.sentence.some(({ isHit, text }) => isHit && text === 'målinger')).toBe(true);
      const size = await keptSize(signal);
      expect(size.texts).toBeGreaterThan(200);
      expect(size.texts).toBeLessThan(APRIL.length + KNOWN.length);
      expect(size.search).toBeGreaterThan(200);
      expect(size.all).toBe(12_345);
      await emptyIndex();
      expect(await keeper.prepare({ rebuild: true })).toMatchObject({ documents: 0, lostDocuments: 0 });
      expect(await keeper.index.documents.all()).toEqual([]);
      expect(await search.find('målinger', 5, signal)).toEqual({ hits: [], count: 0, isCut: false });
      expect(await keptSize(signal)).toMatchObject({ texts: 0, search: 0 });
      await learn(keeper, pasted(APRIL));
      expect(await search.follow(signal)).toBe('whole');
      expect((await search.find('målinger', 5, signal)).count).toBe(1);
    });
  });
});
