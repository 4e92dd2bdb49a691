/** Files of papers: handed over for a day, kept where the reader asks, never before consent. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  findPaperFile,
  paperFileSummaries,
  paperFileSummary,
  removePaperFiles,
  storePaperFile,
} from '../../../../lib/store/paper-files/paper-files.ts';
import { giveConsent, withdrawConsent } from '../../../../lib/store/settings.ts';
import { resetExtension } from '../../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../messages/fake-extension.ts')).fake }));

const DAY = 24 * 60 * 60 * 1000;
const file = (id: string, isKept = false) => ({
  id,
  name: `${id}.pdf`,
  isKept,
  bytes: new TextEncoder().encode(`%PDF-1.7 ${id}`),
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22) });
  resetExtension();
  await giveConsent();
  await removePaperFiles((await paperFileSummaries()).map(({ id }) => id));
});
afterEach(() => vi.useRealTimers());

const ids = async () => (await paperFileSummaries()).map(({ id }) => id).toSorted();

describe('files of papers', () => {
  test('come back as they were', async () => {
    await storePaperFile({ ...file('one'), entityTag: '"a"', lastModified: null });
    expect(await findPaperFile('one')).toEqual({
      ...file('one'),
      size: 12,
      storedAt: '2026-11-22T00:00:00.000Z',
      entityTag: '"a"',
      lastModified: null,
    });
    expect(await paperFileSummary('one')).not.toHaveProperty('bytes');
    expect(await findPaperFile('other')).toBeNull();
    expect(await paperFileSummary('other')).toBeNull();
  });
  test('handed over: the last twenty, for a day', async () => {
    for (let count = 10; count < 32; count += 1) {
      await storePaperFile(file(`${count}`));
      vi.advanceTimersByTime(1000);
    }
    const all = await ids();
    expect([all.length, all[0], all.at(-1)]).toEqual([20, '12', '31']);
    vi.advanceTimersByTime(DAY - 2000);
    expect(await ids()).toEqual(['30', '31']);
    vi.advanceTimersByTime(DAY);
    expect(await ids()).toEqual([]);
    expect(await findPaperFile('31')).toBeNull();
  });
  test('handed over: not more than 300 MB, and the last one whatever its size', async () => {
    const large = new Uint8Array(120_000_000);
    for (const id of ['1', '2', '3']) {
      await storePaperFile({ ...file(id), bytes: large });
      vi.advanceTimersByTime(1000);
    }
    expect(await ids()).toEqual(['2', '3']);
    await storePaperFile({ ...file('4'), bytes: new Uint8Array(310_000_000) });
    expect(await ids()).toEqual(['4']);
  });
  test('kept: until they are removed, also where they are handed over once more', async () => {
    await storePaperFile(file('kept', true));
    for (const id of ['1', '2', '3', '4', '5', 'kept']) await storePaperFile(file(id));
    vi.advanceTimersByTime(DAY * 400);
    expect(await ids()).toEqual(['kept']);
    await removePaperFiles(['kept', 'never there']);
    expect(await ids()).toEqual([]);
    expect(await findPaperFile('kept')).toBeNull();
  });
  test('none before consent', async () => {
    await withdrawConsent();
    await expect(storePaperFile(file('one', true))).rejects.toMatchObject({ fault: 'no-consent' });
    expect(await ids()).toEqual([]);
  });
  test('a full disk is said to be one, and nothing of the file stays', async () => {
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put');
    full.mockImplementation(function putUnlessFull(this: IDBObjectStore, row, key) {
      if (this.name === 'bytes') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row, key);
    });
    await expect(storePaperFile(file('one', true))).rejects.toMatchObject({ fault: 'no-room' });
    full.mockRestore();
    expect(await ids()).toEqual([]);
  });
  test('a damaged one is none', async () => {
    await storePaperFile(file('one', true));
    const open = indexedDB.open('saksspor-papers');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const transaction = database.transaction('bytes', 'readwrite');
    transaction.objectStore('bytes').put(new Uint8Array(3), 'one');
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    expect(await findPaperFile('one')).toBeNull();
  });
});
