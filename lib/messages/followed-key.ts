/**
 * Which case the reader is looking at in the page of a window, for a side panel that follows. The background writes it
 * for every case that a card is asked for, whether a panel is open or not, so that a page cannot tell (TRUST.md rule
 * 3); in `storage.session`, which content scripts cannot read.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { CardKey } from '../model/card.ts';
import { cardKeySchema } from './card-key-schema.ts';

interface FollowedKey {
  readonly windowId: number;
  readonly key: CardKey;
  /** Unix time, ms. The same case looked at again is a change. */
  readonly at: number;
}

const KEY = 'followed-key';
/** ms for which the reader stays at a case before the panel goes there: the pointer passes others on its way. */
const REST = 300;

const followedSchema: z.ZodMiniType<FollowedKey> = z.strictObject({
  windowId: z.int(),
  key: cardKeySchema,
  at: z.int(),
});

export async function leaveFollowedKey(windowId: number, key: CardKey): Promise<void> {
  if (key.kind !== 'case') return;
  await browser.storage.session.set({ [KEY]: { windowId, key, at: Date.now() } satisfies FollowedKey });
}

/** For the side panel: calls `follow` with each case that the reader rests at from now on, until `signal` aborts. */
export function watchFollowedKey(
  windowId: number,
  follow: (key: CardKey) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session') return;
    const parsed = followedSchema.safeParse(changes[KEY]?.newValue);
    if (!parsed.success || parsed.data.windowId !== windowId) return;
    clearTimeout(timer);
    timer = setTimeout(() => follow(parsed.data.key), REST);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(onChanged);
  });
}
