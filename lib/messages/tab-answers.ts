/**
 * Parses what a content script answers. It runs in the page's own process, so its answer is input like any
 * other: shapes are checked and lists capped before a view draws them.
 */
import * as z from 'zod/mini';
import type { PageReport } from '../model/page-report.ts';
import { cardKeySchema } from './card-key-schema.ts';
import type { TabQuestions } from './protocol.ts';

/** Characters of a title or an item that are kept. A page's title may be of any length; no view shows more. */
const MAX_TEXT = 500;
/** The content script stops at 100,000 mentions (issue 2, "Bad input"); distinct items cannot be more. */
const MAX_ITEMS = 100_000;

const text = z.string().check(z.overwrite((value) => value.slice(0, MAX_TEXT)));
const places = z.array(z.int().check(z.nonnegative())).check(z.minLength(1), z.maxLength(MAX_ITEMS));

const pageState = z.strictObject({
  is: z.enum(['active', 'off-page', 'off-host', 'not-covered', 'no-consent', 'paused', 'no-lexicon']),
});

const pageReport: z.ZodMiniType<PageReport> = z.strictObject({
  state: pageState,
  host: text,
  title: text,
  items: z.array(z.strictObject({ key: cardKeySchema, text, places })).check(z.maxLength(MAX_ITEMS)),
  scanning: z.boolean(),
  truncated: z.boolean(),
});

/** A page of more is read to this point; what is looked for in the text is a convenience. */
const MAX_PAGE_TEXT = 2_000_000;

const pageText = z.nullable(z.string().check(z.overwrite((value) => value.slice(0, MAX_PAGE_TEXT))));

const done = z.boolean();

const answers: { readonly [Name in keyof TabQuestions]: z.ZodMiniType<TabQuestions[Name]['answer']> } = {
  report: pageReport,
  'show-place': done,
  text: pageText,
  'show-text': done,
  'next-mention': done,
  'previous-mention': done,
  'open-card': done,
  'switch-page': done,
  resume: done,
};

/** The answer inside a reply, or null if it does not have the shape that its question promises. */
export function parseTabAnswer<Name extends keyof TabQuestions>(
  name: Name,
  reply: unknown,
): TabQuestions[Name]['answer'] | null {
  if (typeof reply !== 'object' || reply === null || !('answer' in reply)) return null;
  const parsed = answers[name].safeParse(reply.answer);
  return parsed.success ? parsed.data : null;
}
