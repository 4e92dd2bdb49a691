/**
 * What the reader looked up last in the search box, newest first: terms and cases, never notes, whose cases would
 * tell where there are any. In `storage.local`, so that a window that opens anew has them; content scripts do not ask
 * for it. Deleted with everything else.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type CaseId, parseCaseId } from '../model/case.ts';
import { MAX_OWN_NAME } from '../model/own-term.ts';
import { readConsent } from './settings.ts';

export type RecentLookup =
  | { readonly kind: 'term'; readonly entry: string }
  | { readonly kind: 'case'; readonly id: CaseId };

/** As many as a list shows without scrolling in a popup. */
export const MAX_RECENT = 8;

const KEY = 'recent-lookups';
const LOCK = 'saksspor-recent-lookups';

const lookupSchema: z.ZodMiniType<RecentLookup> = z.union([
  z.object({
    kind: z.literal('term'),
    entry: z.string().check(z.minLength(1), z.maxLength(MAX_OWN_NAME)),
  }),
  z.object({ kind: z.literal('case'), id: z.custom<CaseId>(isCaseId) }),
]);

/** What is no lookup, is left out; the others stay. */
export async function readRecentLookups(): Promise<readonly RecentLookup[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** Puts it first. Does nothing before the reader has turned Saksspor on. */
export function rememberLookup(lookup: RecentLookup): Promise<void> {
  return change((before) => [lookup, ...before.filter((one) => !isSame(one, lookup))].slice(0, MAX_RECENT));
}

export function forgetLookup(lookup: RecentLookup): Promise<void> {
  return change((before) => before.filter((one) => !isSame(one, lookup)));
}

export function forgetAllLookups(): Promise<void> {
  return change(() => []);
}

/** Calls `listener` whenever they have changed, until `signal` aborts. */
export function watchRecentLookups(
  listener: (lookups: readonly RecentLookup[]) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const changed = changes[KEY];
    if (area === 'local' && changed !== undefined) listener(parse(changed.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

/** One after the other, whichever window it is. */
async function change(make: (before: readonly RecentLookup[]) => readonly RecentLookup[]): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    if ((await readConsent()) === null) return;
    const after = make(await readRecentLookups());
    if (after.length === 0) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: after });
  });
}

function parse(value: unknown): readonly RecentLookup[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MAX_RECENT).flatMap((one: unknown) => {
    const parsed = lookupSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

function isCaseId(value: unknown): boolean {
  return typeof value === 'string' && parseCaseId(value) !== null;
}

function isSame(one: RecentLookup, other: RecentLookup): boolean {
  if (one.kind === 'term') return other.kind === 'term' && one.entry === other.entry;
  return other.kind === 'case' && one.id === other.id;
}
