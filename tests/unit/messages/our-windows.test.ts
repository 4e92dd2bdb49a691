import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../../lib/messages/commands.ts';
import {
  showHash,
  showInSidePanel,
  showInWorkspace,
  showPaperPage,
  showWithoutOpening,
} from '../../../lib/messages/our-windows.ts';
import { type ShownKey, takeShownKey, watchShownKey } from '../../../lib/messages/shown-key.ts';
import type { CardKey } from '../../../lib/model/card.ts';
import type { DocumentId } from '../../../lib/model/document.ts';
import { readerAddress } from '../../../lib/views/reader/reader-address.ts';
import { fake, HOME, resetExtension } from './fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-extension.ts')).fake }));

const TERM: CardKey = { kind: 'term', entry: 'ATC/DDD' };
const CASE: CardKey = {
  kind: 'case',
  candidates: [{ council: 'NUFA', number: 26, year: 2025 }],
  basis: 'page-address',
};
const ADDRESS = `${HOME}workspace.html#/case/NUFA-26-2025`;
const AMBIGUOUS: CardKey = {
  kind: 'case',
  candidates: [
    { council: 'NUFA', number: 24, year: 2023 },
    { council: 'NUIT', number: 24, year: 2023 },
  ],
  basis: 'ambiguous',
};

beforeEach(() => {
  resetExtension();
  fake.tabs.create = vi.fn(async () => ({}));
  fake.tabs.update = vi.fn(async () => ({}));
  fake.windows.update = vi.fn(async () => ({}));
  fake.sidePanel.open = vi.fn(async () => undefined);
});

describe('a page of a paper', () => {
  const PLACE = { document: 'd1:a' as DocumentId, page: 7 };

  test('opens in the reader, at the address that the reader takes', async () => {
    expect(await showPaperPage(PLACE, 4)).toBe(true);
    const address = readerAddress({ is: 'document', document: PLACE.document }, { is: 'page', page: 7 });
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: `${HOME}${address.slice(1)}`, windowId: 4 });
  });
  test('opens in the tab that has the paper, and in no other', async () => {
    fake.runtime.getContexts = async () => [
      { documentUrl: `${HOME}reader.html?document=other#page=7`, tabId: 8, windowId: 1 },
      { documentUrl: `${HOME}reader.html?document=d1%3Aa#page=2`, tabId: 9, windowId: 2 },
    ];
    await showPaperPage(PLACE, 4);
    expect(fake.tabs.create).not.toHaveBeenCalled();
    expect(fake.tabs.update).toHaveBeenCalledWith(9, expect.objectContaining({ active: true }));
  });
});

describe('the workspace', () => {
  test.each([
    [TERM, '#/term/ATC%2FDDD'],
    [CASE, '#/case/NUFA-26-2025'],
    [AMBIGUOUS, '#/'],
    [null, '#/'],
  ])('%j is at %s', async (key, hash) => {
    await showInWorkspace(key, 4);
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: `${HOME}workspace.html${hash}`, windowId: 4 });
  });
  test('opens at any of its addresses', async () => {
    expect(await showHash('#/search/26%2F25', 4)).toBe(true);
    const url = `${HOME}workspace.html#/search/26%2F25`;
    expect(fake.tabs.create).toHaveBeenCalledWith({ url, windowId: 4 });
  });
  test('opens in the window that asks', async () => {
    expect(await showInWorkspace(CASE, 4)).toBe(true);
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: ADDRESS, windowId: 4 });
  });
  test('is used again where it is open', async () => {
    fake.runtime.getContexts = async () => [
      { documentUrl: `${HOME}options.html`, tabId: 8, windowId: 1 },
      { documentUrl: `${HOME}workspace.html#/term/HDAB`, tabId: 9, windowId: 2 },
    ];
    await showInWorkspace(CASE, 4);
    expect(fake.tabs.create).not.toHaveBeenCalled();
    expect(fake.tabs.update).toHaveBeenCalledWith(9, { url: ADDRESS, active: true });
    expect(fake.windows.update).toHaveBeenCalledWith(2, { focused: true });
  });
  test('says so when it cannot be opened', async () => {
    fake.tabs.create = async () => {
      throw new Error('no window');
    };
    expect(await showInWorkspace(CASE, 4)).toBe(false);
  });
});

describe('the side panel', () => {
  test('opens within the same turn and learns what to show', async () => {
    const shown = showInSidePanel(CASE, 'note', 4);
    expect(fake.sidePanel.open).toHaveBeenCalledWith({ windowId: 4 });
    expect(await shown).toBe(true);
    expect(await takeShownKey(4)).toEqual({ key: CASE, focus: 'note' });
    expect(await takeShownKey(4)).toBeNull();
  });
  test('gives way to the workspace where the browser refuses', async () => {
    fake.sidePanel.open = async () => {
      throw new Error('may only be called in response to a user gesture');
    };
    expect(await showInSidePanel(CASE, 'note', 4)).toBe(true);
    expect(fake.tabs.create).toHaveBeenCalledTimes(1);
    expect(await takeShownKey(4)).toBeNull();
  });
  test('is the sidebar in Firefox', async () => {
    fake.sidebarAction = { open: vi.fn(async () => undefined) };
    await showInSidePanel(null, null, 4);
    expect(fake.sidebarAction.open).toHaveBeenCalledTimes(1);
    expect(fake.sidePanel.open).not.toHaveBeenCalled();
  });
  test('hears of keys for its own window, those left before it opened too', async () => {
    const stop = new AbortController();
    const shown: ShownKey[] = [];
    await showInSidePanel(TERM, null, 4);
    watchShownKey(4, (one) => shown.push(one), stop.signal);
    await vi.waitFor(() => expect(shown).toEqual([{ key: TERM, focus: null }]));
    await showInSidePanel(CASE, 'note', 5);
    await showInSidePanel(AMBIGUOUS, 'note', 4);
    await vi.waitFor(() => expect(shown[1]).toEqual({ key: AMBIGUOUS, focus: 'note' }));
    stop.abort();
    expect(fake.storage.onChanged.listeners.size).toBe(0);
  });
  test('that is open shows the key where none may be opened', async () => {
    fake.runtime.getContexts = async () => [{ windowId: 4 }];
    expect(await showWithoutOpening(CASE, 'note', 4)).toBe(true);
    expect(fake.sidePanel.open).not.toHaveBeenCalled();
    expect(fake.tabs.create).not.toHaveBeenCalled();
    expect(await takeShownKey(4)).toEqual({ key: CASE, focus: 'note' });
  });
  test('that is open in another window does not: the workspace does', async () => {
    fake.runtime.getContexts = async () => [{ windowId: 5 }];
    expect(await showWithoutOpening(CASE, 'note', 4)).toBe(true);
    expect(fake.tabs.create).toHaveBeenCalledWith({ url: ADDRESS, windowId: 4 });
    expect(await takeShownKey(4)).toBeNull();
  });
  test('does not take a damaged key', async () => {
    await fake.storage.session.set({ 'shown-key': { windowId: 4, key: { kind: 'note' } } });
    expect(await takeShownKey(4)).toBeNull();
  });
});

describe('commands', () => {
  const asked: unknown[] = [];
  /** The content script answers these questions; the others stay unanswered. */
  function pageAnswers(answers: Record<string, unknown>): void {
    asked.length = 0;
    fake.tabs.sendMessage = async (...[tabId, message]: unknown[]) => {
      const { saksspor, question } = message as { saksspor: string; question: unknown };
      asked.push([tabId, saksspor, question]);
      return saksspor in answers ? { answer: answers[saksspor] } : undefined;
    };
  }
  const report = (is: string) => ({
    state: { is },
    host: 'www.ehelse.no',
    title: '',
    items: [],
    scanning: false,
    truncated: false,
  });

  test.each(['next-mention', 'previous-mention', 'open-card'])('%s asks the page', async (command) => {
    pageAnswers({ [command]: true });
    await runCommand(command, { id: 7, windowId: 4 });
    expect(asked).toEqual([[7, command, null]]);
  });
  test.each([
    ['active', false],
    ['off-page', true],
  ])('switch-off-page turns a page that is %s to %s', async (is, on) => {
    pageAnswers({ report: report(is), 'switch-page': true });
    await runCommand('switch-off-page', { id: 7, windowId: 4 });
    expect(asked.at(-1)).toEqual([7, 'switch-page', { on }]);
  });
  test('open-side-panel opens within the same turn', () => {
    void runCommand('open-side-panel', { id: 7, windowId: 4 });
    expect(fake.sidePanel.open).toHaveBeenCalledWith({ windowId: 4 });
  });
  test('open-side-panel goes to the notes of the case that the reader is at', async () => {
    pageAnswers({ 'current-key': CASE });
    await runCommand('open-side-panel', { id: 7, windowId: 4 });
    expect(asked).toEqual([[7, 'current-key', null]]);
    expect(await takeShownKey(4)).toEqual({ key: CASE, focus: 'note' });
  });
  test.each([
    ['the reader is at none', { 'current-key': null }],
    ['the page answers something else', { 'current-key': { kind: 'note', id: 1 } }],
    ['nobody answers', {}],
  ])('open-side-panel opens as ever where %s', async (_, answers) => {
    pageAnswers(answers);
    await runCommand('open-side-panel', { id: 7, windowId: 4 });
    expect(fake.sidePanel.open).toHaveBeenCalledTimes(1);
    expect(await takeShownKey(4)).toBeNull();
  });
  test('open-side-panel leaves nothing behind where no panel opens', async () => {
    pageAnswers({ 'current-key': CASE });
    fake.sidePanel.open = async () => {
      throw new Error('no');
    };
    await runCommand('open-side-panel', { id: 7, windowId: 4 });
    expect(await takeShownKey(4)).toBeNull();
  });
  test.each(['next-mention', 'switch-off-page', 'open-side-panel', 'unknown'])(
    '%s is quiet where there is nothing to ask',
    async (command) => {
      pageAnswers({});
      fake.sidePanel.open = async () => {
        throw new Error('no');
      };
      await expect(runCommand(command, { id: 7, windowId: 4 })).resolves.toBeUndefined();
      await expect(runCommand(command, {})).resolves.toBeUndefined();
    },
  );
});
