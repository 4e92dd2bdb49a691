/** Puts the card's kit into `storage.local`, in the language that the reader has chosen. */
import { CARD_KIT_FORMAT, type CardKit } from '../model/card-kit.ts';
import { type Language, STORAGE_KEYS } from '../model/settings.ts';
import { keepSealed } from './keep-sealed.ts';
import { readSettings } from './settings.ts';

/** Makes the kit; null: the reader has chosen no language. */
export type CompileCardKit = (chosen: Language | null) => CardKit;

/** Makes the kit where there is none of this content and language. Before consent nothing is stored. */
export async function keepCardKit(compile: CompileCardKit): Promise<void> {
  await keepSealed(STORAGE_KEYS.cardKit, CARD_KIT_FORMAT, inChosenLanguage(compile), { anew: false });
}

/** Makes the kit whatever stands there. False before consent. */
export function restoreCardKit(compile: CompileCardKit): Promise<boolean> {
  return keepSealed(STORAGE_KEYS.cardKit, CARD_KIT_FORMAT, inChosenLanguage(compile), { anew: true });
}

function inChosenLanguage(compile: CompileCardKit): () => Promise<CardKit> {
  return async () => compile((await readSettings()).language);
}
