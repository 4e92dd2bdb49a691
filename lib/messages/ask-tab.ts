/**
 * Asks the content script of a tab, from an extension page or the background. Needs no `tabs` permission: a tab
 * is named by its id only, and its address is never read.
 */
import { browser } from 'wxt/browser';
import type { Envelope, TabQuestions } from './protocol.ts';
import { parseTabAnswer } from './tab-answers.ts';

/** Id of the active tab of the window that asks; null where there is none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Asks the active tab of the current window. Null: no Saksspor there, or an answer that is not one. */
export async function askActiveTab<Name extends keyof TabQuestions>(
  name: Name,
  question: TabQuestions[Name]['question'],
): Promise<TabQuestions[Name]['answer'] | null> {
  const tabId = await activeTabId();
  return tabId === null ? null : askTab(tabId, name, question);
}

/** Asks one tab's top frame. Null: no Saksspor there, or an answer that is not one. */
export async function askTab<Name extends keyof TabQuestions>(
  tabId: number,
  name: Name,
  question: TabQuestions[Name]['question'],
): Promise<TabQuestions[Name]['answer'] | null> {
  const envelope: Envelope<Name, TabQuestions[Name]['question']> = { saksspor: name, question };
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
    return parseTabAnswer(name, reply);
  } catch {
    return null;
  }
}

/**
 * Calls `listener` when another tab becomes active in this window, or when the active one has loaded a page,
 * until `signal` aborts. The listener then asks the tab anew.
 */
export function watchActiveTab(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onUpdated = (_id: number, change: { status?: string }, tab: { active: boolean }): void => {
    if (tab.active && change.status === 'complete') listener();
  };
  const onActivated = (): void => listener();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
