/** The questions that our own pages may ask the background. */
import * as z from 'zod/mini';
import type { ExtensionQuestions } from './protocol.ts';
import type { MessageSender } from './sender.ts';

export type ExtensionHandlers = {
  readonly [Name in keyof ExtensionQuestions]: (
    question: ExtensionQuestions[Name]['question'],
  ) => Promise<ExtensionQuestions[Name]['answer']>;
};

const envelope = z.strictObject({
  saksspor: z.literal('prepare'),
  question: z.strictObject({ rebuild: z.boolean() }),
});

/** Runs the handler of a question from one of our pages. Null if it is not a question. */
export function answerExtension(
  handlers: ExtensionHandlers,
  message: unknown,
): Promise<ExtensionQuestions[keyof ExtensionQuestions]['answer']> | null {
  const parsed = envelope.safeParse(message);
  return parsed.success ? handlers.prepare(parsed.data.question) : null;
}

/** True for a document of ours. `home` is the extension's own root address, with its final slash. */
export function isExtensionPage({ url, origin }: MessageSender, home: string): boolean {
  if (url === undefined || !url.startsWith(home)) return false;
  return origin === undefined || `${origin}/` === home;
}
