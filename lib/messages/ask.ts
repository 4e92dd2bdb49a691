/**
 * The page side of the messages: asks the background, and answers questions about this page.
 *
 * Runs in the content script, so it is small and guards by hand. An answer always arrives in an envelope of
 * its own (`Reply`), because a message that nobody answers resolves to `undefined` in Chromium and must not be
 * taken for an empty answer.
 */
import { browser } from 'wxt/browser';
import type { Envelope, PageQuestions, Reply, TabQuestions } from './protocol.ts';

/**
 * Why no answer came. `extension-gone`: Saksspor was updated or removed under an open page, so nothing in this
 * context will ever answer again. `no-answer`: the background was killed twice, or refused the question.
 */
export class AskError extends Error {
  declare readonly message: 'extension-gone' | 'no-answer';
}

/** False for good once the extension was updated, disabled or removed under this page. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Asks the background and waits for its answer. Asks once more when the first question is lost, which happens
 * when the background is stopped while it works (PLATFORM.md); every question is safe to ask twice.
 * Rejects with `AskError`, never with anything else.
 */
export async function ask<Name extends keyof PageQuestions>(
  name: Name,
  question: PageQuestions[Name]['question'],
): Promise<PageQuestions[Name]['answer']> {
  const envelope: Envelope<Name, PageQuestions[Name]['question']> = { saksspor: name, question };
  for (let attempt = 0; attempt < 2 && isExtensionAlive(); attempt += 1) {
    const reply = await send<PageQuestions[Name]['answer']>(envelope);
    if (reply !== null) return reply.answer;
  }
  throw new AskError(isExtensionAlive() ? 'no-answer' : 'extension-gone');
}

async function send<Answer>(envelope: unknown): Promise<Reply<Answer> | null> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope);
    return isReply<Answer>(reply) ? reply : null;
  } catch {
    return null;
  }
}

function isReply<Answer>(value: unknown): value is Reply<Answer> {
  return typeof value === 'object' && value !== null && 'answer' in value;
}

export type TabHandlers = {
  readonly [Name in keyof TabQuestions]: (
    question: TabQuestions[Name]['question'],
  ) => TabQuestions[Name]['answer'] | Promise<TabQuestions[Name]['answer']>;
};

/**
 * Answers questions about this page until `signal` aborts. Only our own background and extension pages are
 * heard: a message sent through the page's tab by anything but an extension address is ignored, and so is one
 * with an unknown name. A handler that fails leaves the question unanswered.
 */
export function onTabQuestions(handlers: TabHandlers, signal: AbortSignal): void {
  if (signal.aborted || !isExtensionAlive()) return;
  const home = browser.runtime.getURL('/');
  const listener = (
    message: unknown,
    sender: { id?: string; url?: string; tab?: unknown },
    respond: (reply: Reply<unknown>) => void,
  ): boolean => {
    if (signal.aborted || sender.id !== browser.runtime.id) return false;
    // A page of ours in a tab has both tab and extension address; a service worker may have neither.
    if (sender.url === undefined ? sender.tab !== undefined : !sender.url.startsWith(home)) return false;
    const answer = answerFrom(handlers, message);
    if (answer === null) return false;
    answer().then(
      (value) => respond({ answer: value }),
      () => undefined,
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

function answerFrom(handlers: TabHandlers, message: unknown): (() => Promise<unknown>) | null {
  if (typeof message !== 'object' || message === null) return null;
  const { saksspor: name, question } = message as Partial<Envelope<string, unknown>>;
  if (name === undefined || !Object.hasOwn(handlers, name)) return null;
  // The sender is our own code of the same version, so name and question belong together.
  const handler = handlers[name as keyof TabQuestions] as (question: unknown) => unknown;
  return async () => handler(question);
}
