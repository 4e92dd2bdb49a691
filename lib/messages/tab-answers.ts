/**
 * Parses what a content script answers. It runs in the page's own process, so its answer is input like any
 * other: shapes are checked and lists capped before a view draws them.
 */
import * as z from 'zod/mini';
import type { SourceDocument } from '../model/document.ts';
import type { PageReport } from '../model/page-report.ts';
import { cardKeySchema } from './card-key-schema.ts';
import { MAX_ITEMS, MAX_PAGE_TEXT, type TabQuestions } from './protocol.ts';

/** Characters of a title or an item that are kept. A page's title may be of any length; no view shows more. */
const MAX_TEXT = 500;

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

/** The longest council page read has 300 headings and 400 files. */
const MAX_PARTS = 5_000;
/** Longer ones are no addresses of files; browsers and servers agree on about this. */
const MAX_ADDRESS_LENGTH = 2_000;
/** Links of a page to anything, its menus too. */
const MAX_LINKS = 50_000;

/** What the sites of the councils keep papers as. */
const FILE = /\.(?:pdf|docx?|pptx?|xlsx?|odt)$|\/_\/attachment\//i;

function isFile(address: string): boolean {
  if (address.length > MAX_ADDRESS_LENGTH || !/^https?:/.test(address) || !URL.canParse(address))
    return false;
  return FILE.test(new URL(address).pathname);
}

export function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

const position = z.int().check(z.nonnegative());

/** A page of more than the caps is cut there, and what lies beyond the cut goes with it. */
const pageDocument: z.ZodMiniType<SourceDocument | null> = z.nullable(
  z
    .strictObject({
      origin: z.strictObject({
        is: z.literal('page'),
        address: z.string().check(z.maxLength(MAX_ADDRESS_LENGTH)),
      }),
      title: text,
      text: z.string().check(z.overwrite((value) => value.slice(0, MAX_PAGE_TEXT))),
      headings: z
        .array(
          z.strictObject({
            start: position,
            end: position,
            level: z.int().check(z.minimum(1), z.maximum(6)),
          }),
        )
        .check(z.maxLength(MAX_LINKS)),
      links: z
        .array(z.strictObject({ start: position, text: z.string(), address: z.string() }))
        .check(z.maxLength(MAX_LINKS)),
    })
    .check(
      z.overwrite((page) => ({
        ...page,
        origin: { is: 'page' as const, address: withoutFragment(page.origin.address) },
        headings: page.headings.filter(({ end }) => end <= page.text.length).slice(0, MAX_PARTS),
        links: page.links
          .filter(({ start, address }) => start < page.text.length && isFile(address))
          .slice(0, MAX_PARTS)
          .map((link) => ({ ...link, text: link.text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT) })),
      })),
    ),
);

const done = z.boolean();

const answers: { readonly [Name in keyof TabQuestions]: z.ZodMiniType<TabQuestions[Name]['answer']> } = {
  report: pageReport,
  'show-place': done,
  document: pageDocument,
  'show-text': done,
  'next-mention': done,
  'previous-mention': done,
  'open-card': done,
  'current-key': z.nullable(cardKeySchema),
  'switch-page': done,
  'storage-changed': done,
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
