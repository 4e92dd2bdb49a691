/** Puts the lexicon into `storage.local`, where pages read it without waking the background. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LEXICON_FORMAT, type Lexicon } from '../model/lexicon.ts';
import { STORAGE_KEYS } from '../model/settings.ts';
import { readConsent } from './settings.ts';

export interface LexiconSource {
  readonly revision: string;
  readonly compile: () => Lexicon;
}

const storedHead = z.object({ format: z.literal(LEXICON_FORMAT), revision: z.string() });

/** Makes the lexicon where there is none of this revision. Before consent nothing is stored. */
export async function keepLexicon(source: LexiconSource): Promise<void> {
  if ((await readConsent()) === null) return;
  const stored: Record<string, unknown> = await browser.storage.local.get(STORAGE_KEYS.lexicon);
  const head = storedHead.safeParse(stored[STORAGE_KEYS.lexicon]);
  if (!head.success || head.data.revision !== source.revision) await store(source);
}

/** Makes the lexicon whatever stands there. False before consent. */
export async function restoreLexicon(source: LexiconSource): Promise<boolean> {
  if ((await readConsent()) === null) return false;
  await store(source);
  return true;
}

async function store(source: LexiconSource): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEYS.lexicon]: source.compile() });
}
