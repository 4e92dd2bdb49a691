import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { READING_LIST_NAME } from '../../../../lib/store/reading-list/list-database.ts';
import type { ListTools } from '../../../../lib/store/reading-list/read-list.ts';
import { openReadingList, watchReadingList } from '../../../../lib/store/reading-list/reading-list.ts';
import { createListReader, isRead, type ListReader } from '../../../../lib/views/read-all/list-reader.ts';

const windows: AbortController[] = [];
afterEach(async () => {
  for (const window of windows.splice(0)) window.abort();
  await vi.waitFor(async () => expect(await isRead()).toBe(false));
  await Dexie.delete(READING_LIST_NAME);
});

/** How many files are on their way at once, and which came. */
const host = { now: 0, most: 0, asked: [] as string[] };

function openWindow(fetchTime = 5): { readonly reader: ListReader; readonly close: () => void } {
  const gone = new AbortController();
  windows.push(gone);
  const tools: ListTools = {
    now: () => Date.now(),
    watch: watchReadingList,
    rest: async () => undefined,
    fetch: async (address, { signal }) => {
      host.now += 1;
      host.most = Math.max(host.most, host.now);
      host.asked.push(address);
      await new Promise((resolve) => setTimeout(resolve, fetchTime));
      host.now -= 1;
      signal.throwIfAborted();
      return {
        is: 'fetched',
        file: { bytes: new Uint8Array(3), version: { entityTag: null, lastModified: null } },
      };
    },
    read: async (address) => ({
      is: 'read',
      file: { contentMark: address, document: null, bytes: 3, pages: 1, cases: 0 },
    }),
  };
  return { reader: createListReader(() => tools, gone.signal), close: () => gone.abort() };
}

async function asked(count: number): Promise<void> {
  Object.assign(host, { now: 0, most: 0, asked: [] });
  const list = openReadingList();
  await list.start(
    Array.from({ length: count }, (_, at) => ({ address: `https://x/${at}`, name: '', isLost: false })),
  );
  list.close();
}

/** The pauses between the files are real: the first is read at once, the rest when the clock says so. */
async function untilDone(reader: ListReader): Promise<void> {
  const start = Date.now();
  let turn = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => start + ++turn * 3_000);
  await vi.waitFor(async () => expect((await reader.list.run()).is).toBe('done'), { timeout: 5_000 });
  clock.mockRestore();
}

test('two windows that are both asked to read never have two files on their way', async () => {
  await asked(6);
  const [one, other] = [openWindow(), openWindow()];
  one.reader.go();
  other.reader.go();
  one.reader.go();
  await untilDone(other.reader);
  expect(host.most).toBe(1);
  expect(host.asked.toSorted()).toEqual([...new Set(host.asked)].toSorted());
  expect(host.asked).toHaveLength(6);
});

test('a window that waits its turn goes on when the one that reads is closed', async () => {
  await asked(4);
  const [one, other] = [openWindow(20), openWindow()];
  one.reader.go();
  await vi.waitFor(() => expect(host.asked).toHaveLength(1));
  other.reader.go();
  expect(await isRead()).toBe(true);
  one.close();
  await untilDone(other.reader);
  // The one on its way was lost with its window.
  expect(new Set(host.asked).size).toBe(4);
  expect(host.asked.length).toBeLessThanOrEqual(5);
  await vi.waitFor(() => expect(other.reader.state().isReading).toBe(false));
});

test('the list is heard of in other windows; a list that cannot be kept is said', async () => {
  await asked(2);
  const [one, other] = [openWindow(), openWindow()];
  let heard = 0;
  const stop = new AbortController();
  other.reader.watch(
    () => {
      heard += 1;
    },
    () => undefined,
    stop.signal,
  );
  await one.reader.list.pause();
  await vi.waitFor(() => expect(heard).toBeGreaterThan(0));
  stop.abort();
  vi.spyOn(one.reader.list, 'takeOver').mockRejectedValue(new Error('QuotaExceededError'));
  one.reader.go();
  await vi.waitFor(() => expect(one.reader.state().hasFailed).toBe(true));
  vi.restoreAllMocks();
});
