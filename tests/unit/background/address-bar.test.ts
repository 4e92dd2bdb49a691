import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listenToAddressBar } from '../../../lib/background/address-bar.ts';
import { type AddressBarTools, answerAddressBar } from '../../../lib/background/answer-address-bar.ts';
import { listenToContextMenu } from '../../../lib/background/context-menu.ts';
import { createFinder } from '../../../lib/background/finder.ts';
import { makeMenu } from '../../../lib/background/make-menu.ts';
import { COUNCIL_HOSTS } from '../../../lib/model/settings.ts';
import { BUILT_IN } from '../../../lib/store/index/built-in.ts';
import { memoryIndex } from '../../../lib/store/index/memory-index.ts';
import { parseRoute } from '../../../lib/views/links.ts';
import { readerSource } from '../../../lib/views/reader/reader-address.ts';
import { fake, HOME, resetExtension } from '../messages/fake-extension.ts';
import { fakeMenus } from './fake-menus.ts';

vi.mock('wxt/browser', async () => {
  const { fake } = await import('../messages/fake-extension.ts');
  const { fakeMenus } = await import('./fake-menus.ts');
  return {
    browser: new Proxy(fake, {
      get: (target, name) => Reflect.get(name in fakeMenus ? fakeMenus : target, name),
    }),
  };
});

beforeEach(() => {
  resetExtension();
  fakeMenus.reset();
  fake.tabs.create = vi.fn(async () => ({}));
  fake.tabs.update = vi.fn(async () => ({}));
});

function listen(format: 'xml' | 'text' = 'xml', tools: Partial<AddressBarTools> = {}) {
  const finder = vi.fn(() => createFinder(memoryIndex(BUILT_IN), async () => BUILT_IN.terms, format));
  const answers = answerAddressBar({
    hasConsent: async () => true,
    finder,
    language: async () => 'nb',
    format,
    ...tools,
  });
  listenToAddressBar(async () => answers);
  const { omnibox } = fakeMenus;
  const type = async (text: string) => {
    const { promise, resolve } = Promise.withResolvers<readonly { content: string; description: string }[]>();
    omnibox.onInputChanged.emit(text, resolve);
    return promise;
  };
  const enter = async (text: string, disposition = 'currentTab') => {
    const opened = () =>
      vi.mocked(fake.tabs.update).mock.calls.length + vi.mocked(fake.tabs.create).mock.calls.length;
    const before = opened();
    omnibox.onInputEntered.emit(text, disposition);
    await vi.waitFor(() => expect(opened()).toBe(before + 1), { timeout: 20_000 });
  };
  return { finder, type, enter };
}

describe('the keyword in the address bar', () => {
  test('suggests every reading of a number, with the typed text as it is first', async () => {
    const { type } = listen();
    const lines = await type('24/23');
    const [one, other] = lines
      .map(({ content }) => content)
      .slice(0, 2)
      .sort();
    expect([one, other]).toEqual(['NUFA-24-2023', 'NUIT-24-2023']);
    expect(lines[0]?.description).toMatch(/^<match>NU/);
    expect(fakeMenus.omnibox.first).toBe('Slå opp «24/23» i Saksspor');
  });
  test('says what is named in the first line, and not again below', async () => {
    const { type } = listen('text');
    expect(await type('nufa 26/25')).toEqual([]);
    expect(fakeMenus.omnibox.first).toMatch(/^NUFA 26\/25 – 29\.10\.2025 – /);
  });
  test('escapes what is typed for Chromium only', async () => {
    await listen().type('<b>&');
    expect(fakeMenus.omnibox.first).toBe('Slå opp «&lt;b&gt;&amp;» i Saksspor');
    fakeMenus.reset();
    await listen('text').type('<b>&');
    expect(fakeMenus.omnibox.first).toBe('Slå opp «<b>&» i Saksspor');
  });
  test('suggests nothing for a letter that another has followed', async () => {
    const { type } = listen();
    const [late, now] = await Promise.all([type('24/2'), type('24/23')]);
    expect(late).toEqual([]);
    expect(now.length).toBeGreaterThan(1);
    expect(fakeMenus.omnibox.first).toBe('Slå opp «24/23» i Saksspor');
  });
  test('reads the cases once for a word, and anew for the next one', async () => {
    const { type, finder } = listen();
    fakeMenus.omnibox.onInputStarted.emit();
    await type('2');
    await type('24');
    expect(finder).toHaveBeenCalledTimes(1);
    fakeMenus.omnibox.onInputStarted.emit();
    await type('2');
    expect(finder).toHaveBeenCalledTimes(2);
  });
  test('is quiet where the index fails, and asks again', async () => {
    const { type, finder } = listen();
    finder.mockRejectedValueOnce(new Error('broken'));
    expect(await type('24/23')).toEqual([]);
    expect(await type('24/23')).not.toEqual([]);
  });
  test('opens the case, the term or the search, where the reader wants it', async () => {
    const { enter } = listen();
    await enter('nufa 26/25');
    expect(fake.tabs.update).toHaveBeenCalledWith({ url: `${HOME}workspace.html#/case/NUFA-26-2025` });
    await enter('HDAB', 'newForegroundTab');
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: `${HOME}workspace.html#/term/HDAB`, active: true });
    await enter('24/23', 'newBackgroundTab');
    const search = `${HOME}workspace.html#/search/24%2F23`;
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: search, active: false });
  });
  test('says before consent that Saksspor is not on, reads nothing, and opens the welcome page', async () => {
    const { type, enter, finder } = listen('xml', { hasConsent: async () => false });
    expect(await type('24/23')).toEqual([]);
    expect(fakeMenus.omnibox.first).toContain('Ta i bruk Saksspor først');
    await enter('24/23');
    expect(fake.tabs.update).toHaveBeenCalledWith({ url: `${HOME}welcome.html` });
    expect(finder).not.toHaveBeenCalled();
  });
});

describe('the menu on a selection', () => {
  test('stands once on council pages, after an update as after a restart', async () => {
    listenToContextMenu(makeMenu);
    fakeMenus.runtime.onInstalled.emit({ reason: 'update' });
    fakeMenus.runtime.onStartup.emit();
    await vi.waitFor(() => expect(fakeMenus.contextMenus.items).toHaveLength(3));
    const onSelection = {
      contexts: ['selection'],
      documentUrlPatterns: COUNCIL_HOSTS.map((host) => `*://${host}/*`),
    };
    expect(fakeMenus.contextMenus.items).toEqual([
      { id: 'look-up', title: 'menu_look_up', ...onSelection },
      { id: 'add-term', title: 'menu_add_term', ...onSelection },
      {
        id: 'open-paper',
        title: 'menu_open_paper',
        contexts: ['link'],
        targetUrlPatterns: COUNCIL_HOSTS.flatMap((host) => [
          `https://${host}/*.pdf*`,
          `https://${host}/*.PDF*`,
        ]),
      },
    ]);
    expect(fakeMenus.contextMenus.twice).toBe(0);
  });
  test('leads to the form of a new entry with what is selected', async () => {
    listenToContextMenu(makeMenu);
    const { onClicked } = fakeMenus.contextMenus;
    onClicked.emit({ menuItemId: 'add-term', selectionText: ' RF/KJ & co. ' }, { id: 1, windowId: 4 });
    const url = `${HOME}workspace.html#/glossary/new?word=RF%2FKJ%20%26%20co.`;
    await vi.waitFor(() => expect(fake.tabs.create).toHaveBeenCalledWith({ url, windowId: 4 }));
    const { hash } = new URL(url);
    expect(parseRoute(hash)).toEqual({ view: 'new-term', seed: { word: 'RF/KJ & co.' } });
  });
  test('opens a link to a paper in the reader, which is told the whole address', async () => {
    listenToContextMenu(makeMenu);
    const linkUrl = 'https://www.ehelse.no/nufa/innkalling.pdf?a=1&b=å#page=2';
    fakeMenus.contextMenus.onClicked.emit({ menuItemId: 'open-paper', linkUrl }, { id: 1, windowId: 4 });
    const url = `${HOME}reader.html?src=${encodeURIComponent(linkUrl)}`;
    expect(fake.tabs.create).toHaveBeenCalledWith({ url, windowId: 4 });
    expect(readerSource(new URL(url))).toEqual({
      is: 'address',
      address: 'https://www.ehelse.no/nufa/innkalling.pdf?a=1&b=%C3%A5',
    });
  });
  test('looks the selection up in the workspace', async () => {
    listenToContextMenu(makeMenu);
    const { onClicked } = fakeMenus.contextMenus;
    onClicked.emit({ menuItemId: 'look-up', selectionText: '  Sak\n 26/25 ' }, { id: 1, windowId: 4 });
    const url = `${HOME}workspace.html#/search/Sak%2026%2F25`;
    await vi.waitFor(() => expect(fake.tabs.create).toHaveBeenCalledWith({ url, windowId: 4 }));
    onClicked.emit({ menuItemId: 'another', selectionText: 'a' }, { id: 1, windowId: 4 });
    expect(fake.tabs.create).toHaveBeenCalledTimes(1);
  });
});
