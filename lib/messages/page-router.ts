/**
 * The questions that whoever marks a text may ask, a content script or our own reader of papers: a short list about
 * public facts, read with zod. Everything else is left without an answer, so that whoever sent it learns nothing
 * (TRUST.md rule 7).
 */
import * as z from 'zod/mini';
import type { DocumentId } from '../model/document.ts';
import { cardKeySchema } from './card-key-schema.ts';
import { MAX_ITEMS, type PageQuestions } from './protocol.ts';
import type { MessageSender } from './sender.ts';

/** The tab that asks. */
export interface AskingTab {
  readonly tabId: number;
  readonly windowId: number;
  /** Of the page, by the browser's word. */
  readonly address: string;
}

export type PageHandlers = {
  readonly [Name in keyof PageQuestions]: (
    question: PageQuestions[Name]['question'],
    from: AskingTab,
  ) => Promise<PageQuestions[Name]['answer']>;
};

const count = z.int().check(z.nonnegative(), z.maximum(MAX_ITEMS));

const paperPage = z.strictObject({
  // As `readerSource` takes it.
  document: z.custom<DocumentId>((id) => typeof id === 'string' && /^[\w:-]{1,100}$/.test(id)),
  page: z.int().check(z.minimum(1), z.maximum(99_999)),
});

const envelope = z.discriminatedUnion('saksspor', [
  z.strictObject({ saksspor: z.literal('card'), question: cardKeySchema }),
  z.strictObject({ saksspor: z.literal('restore-lexicon'), question: z.null() }),
  z.strictObject({
    saksspor: z.literal('page-read'),
    question: z.strictObject({ cases: count, terms: count }),
  }),
  z.strictObject({
    saksspor: z.literal('open'),
    question: z.strictObject({
      target: z.enum(['side-panel', 'workspace']),
      key: z.nullable(cardKeySchema),
      focus: z.nullable(z.union([z.literal('note'), paperPage])),
    }),
  }),
]);

/**
 * Runs the handler of a page's question, at once and not a tick later: opening a side panel needs the reader's
 * click, which the browser forgets at the first pause. Null if it is not a question.
 */
export function answerPage(
  handlers: PageHandlers,
  message: unknown,
  from: AskingTab,
): Promise<PageQuestions[keyof PageQuestions]['answer']> | null {
  const parsed = envelope.safeParse(message);
  if (!parsed.success) return null;
  const { data } = parsed;
  if (data.saksspor === 'card') return handlers.card(data.question, from);
  if (data.saksspor === 'page-read') return handlers['page-read'](data.question, from);
  if (data.saksspor === 'open') return handlers.open(data.question, from);
  return handlers['restore-lexicon'](data.question, from);
}

/**
 * The tab, if the sender is the content script in the top frame of a page on one of `hosts`; otherwise null. The
 * address is the browser's word, not the page's.
 */
export function askingTab(sender: MessageSender, hosts: readonly string[]): AskingTab | null {
  const { tab, frameId, url, origin } = sender;
  if (frameId !== 0 || tab?.id === undefined || tab.windowId === undefined || url === undefined) return null;
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  // A sandboxed document has the address of a council page but not its origin.
  if (origin !== undefined && origin !== address.origin) return null;
  if (!hosts.includes(address.hostname)) return null;
  return { tabId: tab.id, windowId: tab.windowId, address: addressNow(tab.url, address) };
}

/** The tab, if the sender is our own reader of papers in a tab; otherwise null. `home` ends with a slash. */
export function readerTab({ tab, frameId, url }: MessageSender, home: string): AskingTab | null {
  if (frameId !== 0 || tab?.id === undefined || tab.windowId === undefined || url === undefined) return null;
  const isReader = url.split(/[?#]/, 1)[0] === `${home}reader.html`;
  return isReader ? { tabId: tab.id, windowId: tab.windowId, address: url } : null;
}

/**
 * After a navigation without a load, Chromium names the document's first address as the sender's; the tab has the
 * one that stands now, and it is told for the hosts that Saksspor may read.
 */
function addressNow(ofTab: string | undefined, ofDocument: URL): string {
  const isSame = ofTab !== undefined && URL.canParse(ofTab) && new URL(ofTab).origin === ofDocument.origin;
  return isSame ? ofTab : ofDocument.href;
}
