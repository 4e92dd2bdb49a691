/** Recent lookups: newest first, eight at most, none before consent, and nothing that is no lookup. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseId } from '../../../lib/model/case.ts';
import { STORAGE_KEYS } from '../../../lib/model/settings.ts';
import {
  forgetAllLookups,
  forgetLookup,
  MAX_RECENT,
  type RecentLookup,
  readRecentLookups,
  rememberLookup,
  watchRecentLookups,
} from '../../../lib/store/recent-lookups.ts';
import { giveConsent, withdrawConsent } from '../../../lib/store/settings.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));

const KEY = 'recent-lookups';
const term = (entry: string): RecentLookup => ({ kind: 'term', entry });
const CASE: RecentLookup = { kind: 'case', id: 'NUFA-26-2025' as CaseId };

beforeEach(async () => {
  resetExtension();
  await giveConsent();
});

describe('recent lookups', () => {
  test('the newest first, each once', async () => {
    for (const one of [term('HDAB'), CASE, term('PLL'), term('HDAB')]) await rememberLookup(one);
    expect(await readRecentLookups()).toEqual([term('HDAB'), term('PLL'), CASE]);
  });

  test('no more than a list shows', async () => {
    for (let count = 1; count <= MAX_RECENT + 3; count += 1) await rememberLookup(term(`T${count}`));
    const entries = (await readRecentLookups()).map((one) => one.kind === 'term' && one.entry);
    expect(entries).toEqual(['T11', 'T10', 'T9', 'T8', 'T7', 'T6', 'T5', 'T4']);
  });

  test('two windows at once both get theirs in', async () => {
    await Promise.all(['A', 'B', 'C'].map((entry) => rememberLookup(term(entry))));
    expect(await readRecentLookups()).toHaveLength(3);
  });

  test('one is taken away, or all; then nothing is left in the store', async () => {
    await rememberLookup(term('HDAB'));
    await rememberLookup(CASE);
    await forgetLookup(CASE);
    expect(await readRecentLookups()).toEqual([term('HDAB')]);
    await forgetAllLookups();
    expect(await readRecentLookups()).toEqual([]);
    expect(await fake.storage.local.get(KEY)).toEqual({});
  });

  test('none is kept where Saksspor is off', async () => {
    await withdrawConsent();
    await rememberLookup(term('HDAB'));
    expect(await readRecentLookups()).toEqual([]);
  });

  test.each([
    ['a text', 'HDAB'],
    ['a note', [{ kind: 'note', id: 'a', caseId: 'NUFA-26-2025' }]],
    ['no case', [{ kind: 'case', id: 'NUFA-0-2025' }]],
    ['a long name', [term('x'.repeat(101))]],
    ['an empty one', [term('')]],
    ['an object', { 0: term('HDAB') }],
  ])('%s is left out', async (_what, stored) => {
    await fake.storage.local.set({ [KEY]: stored });
    expect(await readRecentLookups()).toEqual([]);
  });

  test('what is broken leaves the others', async () => {
    await fake.storage.local.set({ [KEY]: [{ kind: 'term' }, CASE] });
    expect(await readRecentLookups()).toEqual([CASE]);
  });

  test('another window hears of it, until it stops', async () => {
    const heard: (readonly RecentLookup[])[] = [];
    const stop = new AbortController();
    watchRecentLookups((lookups) => heard.push(lookups), stop.signal);
    await rememberLookup(CASE);
    await forgetAllLookups();
    stop.abort();
    await rememberLookup(CASE);
    expect(heard).toEqual([[CASE], []]);
  });

  test('content scripts do not ask for them', () => {
    expect(Object.values(STORAGE_KEYS)).not.toContain(KEY);
  });
});
