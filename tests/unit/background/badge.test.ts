import { beforeEach, describe, expect, test, vi } from 'vitest';
import { badgePage, clearBadges, keepBadges } from '../../../lib/background/badge.ts';
import { NOTE_COUNTS } from '../../../lib/store/note-counts.ts';
import { fake, resetExtension } from '../messages/fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../messages/fake-extension.ts')).fake }));

const ADDRESS = 'https://www.ehelse.no/a';
const badges = new Map<number, string>();
let asked = 0;
let shownIn: Record<number, string | undefined> = {};

const caseKey = (...councils: readonly string[]) => ({
  kind: 'case',
  candidates: councils.map((council) => ({ council, number: 18, year: 2023 })),
  basis: councils.length > 1 ? 'ambiguous' : 'page-address',
});

/** The page of each tab names these. */
function pageNames(...keys: readonly object[]): void {
  fake.tabs.sendMessage = async () => {
    asked += 1;
    const items = keys.map((key, at) => ({ key, text: 'a', places: [at] }));
    const state = { is: 'active' };
    return {
      answer: { state, host: 'www.ehelse.no', title: '', items, scanning: false, truncated: false },
    };
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const putCounts = (area: 'local' | 'session', counts: object) =>
  fake.storage[area].set({ [NOTE_COUNTS]: { a: counts } });

beforeEach(() => {
  resetExtension();
  badges.clear();
  asked = 0;
  shownIn = { 7: ADDRESS, 8: ADDRESS };
  Object.assign(fake.tabs, {
    get: async (tabId: number) => ({ id: tabId, url: shownIn[tabId] }),
  });
  Object.assign(fake, {
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
  });
  pageNames(caseKey('NUFA'), caseKey('NUIT'), { kind: 'term', entry: 'HDAB' });
});

describe('the badge', () => {
  test('counts the cases of the page that have notes', async () => {
    await putCounts('local', { 'NUFA-18-2023': 3, 'NUIT-18-2023': 1, 'NUIT-1-2023': 9 });
    await badgePage(7, `${ADDRESS}#sak`);
    expect(badges.get(7)).toBe('2');
  });
  test('counts a number of two councils once', async () => {
    await putCounts('local', { 'NUFA-18-2023': 1, 'NUIT-18-2023': 1 });
    pageNames(caseKey('NUFA', 'NUIT'));
    await badgePage(7, ADDRESS);
    expect(badges.get(7)).toBe('1');
  });
  test('is empty without notes, and the page is asked all the same', async () => {
    await badgePage(7, ADDRESS);
    expect(badges.get(7)).toBe('');
    expect(asked).toBe(1);
  });
  test('comes and goes with notes, and no page is asked of it', async () => {
    keepBadges(new AbortController().signal);
    await badgePage(7, ADDRESS);
    await badgePage(8, ADDRESS);
    asked = 0;
    await putCounts('session', { 'NUFA-18-2023': 1 });
    await settle();
    expect([badges.get(7), badges.get(8)]).toEqual(['1', '1']);
    await fake.storage.session.remove(NOTE_COUNTS);
    await settle();
    expect([badges.get(7), badges.get(8)]).toEqual(['', '']);
    expect(asked).toBe(0);
  });
  test('is not set on a tab that shows something else by now', async () => {
    keepBadges(new AbortController().signal);
    await badgePage(7, ADDRESS);
    badges.clear();
    shownIn = { 7: undefined };
    await putCounts('local', { 'NUFA-18-2023': 1 });
    await settle();
    expect(badges.has(7)).toBe(false);
    shownIn = { 7: ADDRESS };
    await putCounts('local', { 'NUFA-18-2023': 2 });
    await settle();
    expect(badges.has(7)).toBe(false);
  });
  test('two pages that are read at once are both remembered', async () => {
    keepBadges(new AbortController().signal);
    await Promise.all([badgePage(7, ADDRESS), badgePage(8, ADDRESS)]);
    await putCounts('local', { 'NUFA-18-2023': 1 });
    await settle();
    expect([badges.get(7), badges.get(8)]).toEqual(['1', '1']);
  });
  test('goes with the consent', async () => {
    await putCounts('local', { 'NUFA-18-2023': 1 });
    await badgePage(7, ADDRESS);
    await clearBadges();
    expect(badges.get(7)).toBe('');
  });
});
