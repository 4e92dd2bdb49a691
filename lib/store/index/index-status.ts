/** How the index stands, written to `storage.local` by whoever made it, and read by the views. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { IndexStatus, RebuildReason } from '../../model/index-status.ts';

const KEY = 'index-status';

const count = z.int().check(z.nonnegative());
const reason = z.enum([
  'missing',
  'damaged',
  'newer',
  'unopenable',
  'new-data',
  'asked',
]) satisfies z.ZodMiniType<RebuildReason>;

const statusSchema: z.ZodMiniType<IndexStatus> = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('ready'),
    revision: z.string(),
    terms: count,
    cases: count,
    links: count,
    documents: count,
    casesRead: count,
    lostDocuments: count,
    builtAt: z.string(),
    builtBecause: reason,
    generation: z.string(),
  }),
  z.object({ is: z.literal('building'), because: reason, done: count, total: count, expected: count }),
  z.object({ is: z.literal('unavailable'), since: z.string(), message: z.string() }),
  z.object({ is: z.literal('none') }),
]);

export async function readIndexStatus(): Promise<IndexStatus> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return asStatus(stored[KEY]);
}

export async function writeIndexStatus(status: IndexStatus): Promise<void> {
  await browser.storage.local.set({ [KEY]: status });
}

/** Calls `listener` with the new status whenever it changes, until `signal` aborts. */
export function watchIndexStatus(listener: (status: IndexStatus) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) listener(asStatus(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

function asStatus(value: unknown): IndexStatus {
  const parsed = statusSchema.safeParse(value);
  return parsed.success ? parsed.data : { is: 'none' };
}
