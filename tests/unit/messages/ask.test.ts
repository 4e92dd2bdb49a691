import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  AskError,
  ask,
  isExtensionAlive,
  onTabQuestions,
  type TabHandlers,
} from '../../../lib/messages/ask.ts';
import { EXTENSION_ID, fake, HOME, resetExtension } from './fake-extension.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-extension.ts')).fake }));
beforeEach(resetExtension);

const KEY = { kind: 'term', entry: 'HDAB' } as const;

/** Answers the first question with the first value, and so on; a value that is an error is thrown. */
function backgroundAnswers(...replies: unknown[]): void {
  fake.runtime.sendMessage = async (message) => {
    fake.sent.push(message);
    const reply = replies.shift();
    if (reply instanceof Error) throw reply;
    return reply;
  };
}

describe('ask', () => {
  test('sends name and question, and unwraps the answer', async () => {
    backgroundAnswers({ answer: true });
    expect(await ask('restore-lexicon', null)).toBe(true);
    expect(fake.sent).toEqual([{ saksspor: 'restore-lexicon', question: null }]);
  });
  test('tells an empty answer from none', async () => {
    backgroundAnswers({ answer: null });
    expect(await ask('card', KEY)).toBeNull();
  });
  test('asks once more when the background was stopped on the way', async () => {
    backgroundAnswers(new Error('The message port closed before a response was received.'), { answer: true });
    expect(await ask('restore-lexicon', null)).toBe(true);
    expect(fake.sent).toHaveLength(2);
  });
  test.each([
    ['nobody answers', [undefined, undefined, { answer: true }]],
    ['the background dies twice', [new Error('gone'), new Error('gone'), { answer: true }]],
    ['the answer is not one', ['yes', 7, { answer: true }]],
  ])('gives up after two questions when %s', async (_, replies) => {
    backgroundAnswers(...replies);
    const error = await ask('card', KEY).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AskError);
    expect(error).toEqual(new AskError('no-answer'));
    expect(fake.sent).toHaveLength(2);
  });
  test('sends nothing from a dead context', async () => {
    fake.runtime.id = undefined;
    await expect(ask('card', KEY)).rejects.toEqual(new AskError('extension-gone'));
    expect(fake.sent).toEqual([]);
  });
  test('says that the extension is gone when it goes while asking', async () => {
    fake.runtime.sendMessage = async () => {
      fake.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    };
    await expect(ask('card', KEY)).rejects.toEqual(new AskError('extension-gone'));
  });
  test('takes a runtime that throws for a dead one', () => {
    Object.defineProperty(fake.runtime, 'id', {
      get() {
        throw new Error('dead object');
      },
    });
    expect(isExtensionAlive()).toBe(false);
  });
});

describe('onTabQuestions', () => {
  const BACKGROUND = { id: EXTENSION_ID, url: `${HOME}background.js` };
  const POPUP = { id: EXTENSION_ID, url: `${HOME}popup.html` };
  const seen: unknown[] = [];
  const handlers: TabHandlers = {
    report: () => {
      throw new Error('broken');
    },
    'show-place': async ({ place }) => {
      seen.push(place);
      return place === 7;
    },
    document: () => null,
    'show-text': ({ start }) => start === 4,
    'next-mention': () => true,
    'previous-mention': () => false,
    'open-card': () => true,
    'current-key': () => null,
    'storage-changed': () => true,
    'switch-page': ({ on }) => on,
    resume: () => true,
  };

  /** What the sender gets back: the reply, or why there is none. */
  async function put(message: unknown, sender: object): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const [kept] = fake.runtime.onMessage.emit(message, sender, resolve);
    if (kept !== true) return 'ignored';
    return Promise.race([promise, new Promise((done) => setTimeout(() => done('unanswered'), 20))]);
  }

  const listen = (signal = new AbortController().signal): void => {
    seen.length = 0;
    onTabQuestions(handlers, signal);
  };

  test.each([
    ['the popup', POPUP],
    ['the background', BACKGROUND],
    ['a worker without an address', { id: EXTENSION_ID }],
    ['a page of ours in a tab', { ...POPUP, tab: { id: 3 } }],
  ])('answers %s', async (_, sender) => {
    listen();
    expect(await put({ saksspor: 'show-place', question: { place: 7 } }, sender)).toEqual({ answer: true });
  });
  test.each([
    ['another extension', { id: 'somebody', url: 'chrome-extension://somebody/x.html' }],
    ['a content script', { id: EXTENSION_ID, url: 'https://www.ehelse.no/', tab: { id: 3 } }],
    ['a tab without an address', { id: EXTENSION_ID, tab: { id: 3 } }],
    ['an address that only begins like ours', { id: EXTENSION_ID, url: `${HOME.slice(0, -1)}x/popup.html` }],
    ['nobody', {}],
  ])('ignores %s', async (_, sender) => {
    listen();
    expect(await put({ saksspor: 'show-place', question: { place: 7 } }, sender)).toBe('ignored');
    expect(seen).toEqual([]);
  });
  test.each([null, 7, 'report', {}, { saksspor: 'toString', question: null }, { saksspor: 'card' }])(
    'ignores %j',
    async (message) => {
      listen();
      expect(await put(message, POPUP)).toBe('ignored');
    },
  );
  test('leaves a question unanswered when its handler fails', async () => {
    listen();
    expect(await put({ saksspor: 'report', question: null }, POPUP)).toBe('unanswered');
  });
  test('stops at the signal', async () => {
    const stop = new AbortController();
    listen(stop.signal);
    expect(fake.runtime.onMessage.listeners.size).toBe(1);
    stop.abort();
    expect(fake.runtime.onMessage.listeners.size).toBe(0);
  });
  test('does not touch a dead runtime at the signal', () => {
    const stop = new AbortController();
    listen(stop.signal);
    fake.runtime.id = undefined;
    fake.runtime.onMessage.removeListener = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(() => stop.abort()).not.toThrow();
  });
});
