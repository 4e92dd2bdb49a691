import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveFollowedKey, watchFollowedKey } from '../../../lib/messages/followed-key.ts';
import type { CardKey } from '../../../lib/model/card.ts';
import { fake, resetExtension } from './fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-extension.ts')).fake }));

const caseOf = (number: number): CardKey => ({
  kind: 'case',
  candidates: [{ council: 'NUFA', number, year: 2025 }],
  basis: 'page-address',
});

beforeEach(() => {
  resetExtension();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

function follow(windowId: number) {
  const stop = new AbortController();
  const followed = vi.fn();
  watchFollowedKey(windowId, followed, stop.signal);
  return { followed, stop: () => stop.abort() };
}

test('a panel goes where the reader rests, and not to what the pointer passes', async () => {
  const { followed } = follow(4);
  await leaveFollowedKey(4, caseOf(1));
  vi.advanceTimersByTime(200);
  await leaveFollowedKey(4, caseOf(2));
  vi.advanceTimersByTime(299);
  expect(followed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(followed.mock.calls).toEqual([[caseOf(2)]]);
});
test('another window, a term and a damaged row are passed over', async () => {
  const { followed } = follow(4);
  await leaveFollowedKey(5, caseOf(1));
  await leaveFollowedKey(4, { kind: 'term', entry: 'HDAB' });
  await fake.storage.session.set({ 'followed-key': { windowId: 4, key: { kind: 'note' }, at: 1 } });
  await fake.storage.local.set({ 'followed-key': { windowId: 4, key: caseOf(1), at: 1 } });
  vi.advanceTimersByTime(1000);
  expect(followed).not.toHaveBeenCalled();
});
test('a panel that is opened later starts with the page’s list', async () => {
  await leaveFollowedKey(4, caseOf(1));
  const { followed } = follow(4);
  vi.advanceTimersByTime(1000);
  expect(followed).not.toHaveBeenCalled();
});
test('stops with its signal, a case on its way too', async () => {
  const { followed, stop } = follow(4);
  await leaveFollowedKey(4, caseOf(1));
  stop();
  vi.advanceTimersByTime(1000);
  expect(followed).not.toHaveBeenCalled();
  expect(fake.storage.onChanged.listeners.size).toBe(0);
});
