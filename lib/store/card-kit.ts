/** Puts the card's kit into `storage.local`, in the language that the reader has chosen. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { CARD_KIT_FORMAT, type CardKit } from '../model/card-kit.ts';
import { type Language, STORAGE_KEYS } from '../model/settings.ts';
import { readConsent, readSettings } from './settings.ts';

/** Makes the kit; null: the reader has chosen no language. */
export type CompileCardKit = (chosen: Language | null) => CardKit;

const storedHead = z.object({ format: z.literal(CARD_KIT_FORMAT), revision: z.string() });

/** Makes the kit where there is none of this content and language. Before consent nothing is stored. */
export async function keepCardKit(compile: CompileCardKit): Promise<void> {
  await store(compile, (stored, kit) => {
    const head = storedHead.safeParse(stored);
    return !head.success || head.data.revision !== kit.revision;
  });
}

/** Makes the kit whatever stands there. False before consent. */
export function restoreCardKit(compile: CompileCardKit): Promise<boolean> {
  return store(compile, () => true);
}

/** One at a time: of two changes of language in a row, the last must be the one that stays. */
function store(compile: CompileCardKit, isDue: (stored: unknown, kit: CardKit) => boolean): Promise<boolean> {
  return navigator.locks.request('saksspor-card-kit', async () => {
    if ((await readConsent()) === null) return false;
    const kit = compile((await readSettings()).language);
    const stored: Record<string, unknown> = await browser.storage.local.get(STORAGE_KEYS.cardKit);
    if (isDue(stored[STORAGE_KEYS.cardKit], kit)) {
      await browser.storage.local.set({ [STORAGE_KEYS.cardKit]: kit });
    }
    return true;
  });
}
