/**
 * Tells the side panel of a window which case or term to show. It is left in `storage.session`, because the panel
 * may only be about to open; content scripts cannot read it there.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { CardKey } from '../model/card.ts';
import type { ShownFocus } from '../model/card-drawing.ts';
import { cardKeySchema } from './card-key-schema.ts';

/** What the reader asked to have shown, and where in it to go on. */
export interface ShownKey {
  readonly key: CardKey;
  readonly focus: ShownFocus;
}

interface LeftKey extends ShownKey {
  readonly windowId: number;
}

const KEY = 'shown-key';

const leftSchema: z.ZodMiniType<LeftKey> = z.strictObject({
  windowId: z.int(),
  key: cardKeySchema,
  focus: z.nullable(z.literal('note')),
});

export async function leaveShownKey(left: LeftKey): Promise<void> {
  await browser.storage.session.set({ [KEY]: left });
}

/** The key left for this window, which is then taken away: a panel opened later starts with the page's list. */
export async function takeShownKey(windowId: number): Promise<ShownKey | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const parsed = leftSchema.safeParse(stored[KEY]);
  if (!parsed.success || parsed.data.windowId !== windowId) return null;
  await browser.storage.session.remove(KEY);
  const { key, focus } = parsed.data;
  return { key, focus };
}

/**
 * For the side panel: calls `show` with the key that was left before it opened and with each one after, until
 * `signal` aborts.
 */
export function watchShownKey(windowId: number, show: (shown: ShownKey) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const take = (): void => {
    takeShownKey(windowId).then(
      (shown) => {
        if (shown !== null && !signal.aborted) show(shown);
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
