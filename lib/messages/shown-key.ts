/**
 * Tells the side panel of a window which case or term to show. It is left in `storage.session`, because the panel
 * may only be about to open; content scripts cannot read it there.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { CardKey } from '../model/card.ts';
import { cardKeySchema } from './card-key-schema.ts';

interface ShownKey {
  readonly windowId: number;
  readonly key: CardKey;
}

const KEY = 'shown-key';

const shownSchema: z.ZodMiniType<ShownKey> = z.strictObject({ windowId: z.int(), key: cardKeySchema });

export async function leaveShownKey(shown: ShownKey): Promise<void> {
  await browser.storage.session.set({ [KEY]: shown });
}

/** The key left for this window, which is then taken away: a panel opened later starts with the page's list. */
export async function takeShownKey(windowId: number): Promise<CardKey | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const parsed = shownSchema.safeParse(stored[KEY]);
  if (!parsed.success || parsed.data.windowId !== windowId) return null;
  await browser.storage.session.remove(KEY);
  return parsed.data.key;
}

/**
 * For the side panel: calls `show` with the key that was left before it opened and with each one after, until
 * `signal` aborts.
 */
export function watchShownKey(windowId: number, show: (key: CardKey) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const take = (): void => {
    takeShownKey(windowId).then(
      (key) => {
        if (key !== null && !signal.aborted) show(key);
      },
      () => undefined,
    );
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) take();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  take();
}
