/** A document that was read is not unknown while the index is being made anew: it is waited for. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { DocumentId, KeptDocument } from '../../../../lib/model/document.ts';
import type { IndexStatus } from '../../../../lib/model/index-status.ts';
import { writeIndexStatus } from '../../../../lib/store/index/index-status.ts';
import { findDocument } from '../../../../lib/views/reader/find-document.ts';
import { resetExtension } from '../../messages/fake-extension.ts';

const ID = 'paper' as DocumentId;
const KEPT = { id: ID } as KeptDocument;
const READY = {
  is: 'ready',
  revision: 'r',
  terms: 1,
  cases: 1,
  links: 0,
  documents: 1,
  casesRead: 1,
  lostDocuments: 0,
  builtAt: '2026-01-01',
  builtBecause: 'asked',
  generation: 'g',
} satisfies IndexStatus;

function world() {
  let kept: KeptDocument | null = null;
  const find = vi.fn(async () => kept);
  return {
    find,
    keep: () => {
      kept = KEPT;
    },
    open: async () => ({ index: { documents: { find } } }) as never,
  };
}

const building = (done: number): IndexStatus => ({
  is: 'building',
  because: 'asked',
  done,
  total: 3,
  expected: 3,
});

vi.mock('wxt/browser', async () => ({ browser: (await import('../../messages/fake-extension.ts')).fake }));
beforeEach(resetExtension);

test('where nothing is under way, what is not known is not', async () => {
  await writeIndexStatus(READY);
  const onMaking = vi.fn();
  const { open } = world();
  expect(await findDocument(ID, open, { signal: new AbortController().signal, onMaking })).toBeNull();
  expect(onMaking).not.toHaveBeenCalled();
});

test('while the index is made anew it is waited for, and said how far that has come', async () => {
  await writeIndexStatus(building(0));
  const onMaking = vi.fn();
  const { open, keep, find } = world();
  const found = findDocument(ID, open, { signal: new AbortController().signal, onMaking });
  await vi.waitFor(() => expect(find).toHaveBeenCalled());
  await writeIndexStatus(building(2));
  await vi.waitFor(() => expect(onMaking).toHaveBeenLastCalledWith(1));
  keep();
  await writeIndexStatus(READY);
  expect(await found).toBe(KEPT);
  expect(onMaking.mock.calls[0]).toEqual([3]);
});

test('whoever made it is gone: it is looked for again all the same', async () => {
  vi.useFakeTimers();
  await writeIndexStatus(building(1));
  const { open, keep, find } = world();
  const found = findDocument(ID, open, { signal: new AbortController().signal, onMaking: () => undefined });
  await vi.waitFor(() => expect(find).toHaveBeenCalled());
  keep();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await found).toBe(KEPT);
  vi.useRealTimers();
});

test('an abort ends the waiting', async () => {
  await writeIndexStatus(building(1));
  const stop = new AbortController();
  const { open, find } = world();
  const found = findDocument(ID, open, { signal: stop.signal, onMaking: () => undefined });
  await vi.waitFor(() => expect(find).toHaveBeenCalled());
  stop.abort(new Error('gone'));
  await expect(found).rejects.toThrow('gone');
});
