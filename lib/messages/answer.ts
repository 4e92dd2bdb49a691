/**
 * The background's side of the messages: who asks decides which of two routers hears it (TRUST.md rule 7). Nobody is
 * heard by both but our own reader of papers, which marks a text as a content script does. A message that is not for
 * us, or not a question, gets no answer and changes nothing.
 */
import { answerExtension, type ExtensionHandlers, isExtensionPage } from './extension-router.ts';
import { isWithinLimits } from './message-limits.ts';
import { answerPage, askingTab, type PageHandlers, readerTab } from './page-router.ts';
import type { Reply } from './protocol.ts';
import type { MessageSender } from './sender.ts';

export interface AnswerOptions {
  readonly extensionId: string;
  /** The extension's own root address, with its final slash. */
  readonly home: string;
  /** Hosts whose pages are answered. */
  readonly hosts: readonly string[];
  readonly page: PageHandlers;
  readonly extension: ExtensionHandlers;
}

/** The shape that both browsers want: true promises an answer later. */
export type MessageListener = (
  message: unknown,
  sender: MessageSender,
  respond: (reply?: Reply<unknown>) => void,
) => boolean;

/** A listener for `runtime.onMessage`. Never throws; a handler that rejects leaves its question unanswered. */
export function answerMessages({
  extensionId,
  home,
  hosts,
  page,
  extension,
}: AnswerOptions): MessageListener {
  function route(message: unknown, sender: MessageSender): Promise<unknown> | null {
    if (sender.id !== extensionId || !isWithinLimits(message)) return null;
    const isOurs = isExtensionPage(sender, home);
    const from = isOurs ? readerTab(sender, home) : askingTab(sender, hosts);
    return (isOurs ? answerExtension(extension, message) : null) ?? (from && answerPage(page, message, from));
  }

  return (message, sender, respond) => {
    const answer = route(message, sender);
    if (answer === null) return false;
    answer.then(
      (value) => respond({ answer: value }),
      () => respond(),
    );
    return true;
  };
}
