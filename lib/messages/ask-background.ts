/** Asks the background from one of our own pages. */
import { browser } from 'wxt/browser';
import type { Envelope, ExtensionQuestions, Reply } from './protocol.ts';

/** The background's answer, or null if it was stopped while it worked; asking again is safe. */
export async function askBackground<Name extends keyof ExtensionQuestions>(
  name: Name,
  question: ExtensionQuestions[Name]['question'],
): Promise<ExtensionQuestions[Name]['answer'] | null> {
  const envelope: Envelope<Name, ExtensionQuestions[Name]['question']> = { saksspor: name, question };
  try {
    const reply = await browser.runtime.sendMessage<unknown, Reply<ExtensionQuestions[Name]['answer']>>(
      envelope,
    );
    return reply?.answer ?? null;
  } catch {
    return null;
  }
}
