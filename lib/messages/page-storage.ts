/**
 * What the page side reads from `storage.local`: consent, settings, the lexicon and the card's kit.
 *
 * Guards by hand instead of zod, which would be most of the content script's budget. Anything broken is taken
 * for absent: no consent, default settings, no lexicon, no kit (the content script then asks for `restore-lexicon`).
 */
import { browser } from 'wxt/browser';
import { CARD_KIT_FORMAT, type CardKit } from '../model/card-kit.ts';
import { LEXICON_FORMAT, type Lexicon } from '../model/lexicon.ts';
import { unseal } from '../model/sealed.ts';
import { type Consent, DEFAULT_SETTINGS, MARKINGS, type Settings, STORAGE_KEYS } from '../model/settings.ts';

export interface PageStorage {
  readonly consent: Consent | null;
  readonly settings: PageSettings;
  readonly lexicon: Lexicon | null;
  readonly cardKit: CardKit | null;
}

/** Before consent, and where the storage cannot be read. */
export const NOTHING: PageStorage = {
  consent: null,
  settings: DEFAULT_SETTINGS,
  lexicon: null,
  cardKit: null,
};

/** The page side has no say in the language: the card's kit comes in it. */
export type PageSettings = Pick<Settings, 'termPainting' | 'hostsOff'>;

/**
 * Reads all of it at once. By name, and never told of changes by the browser: other rows of this storage are the
 * reader's own, and what the browser hands out here lies in the page's process (TRUST.md rule 1). Without consent nothing else
 * is handed out. Rejects once the extension is gone.
 */
export async function readPageStorage(): Promise<PageStorage> {
  const stored: Record<string, unknown> = await browser.storage.local.get(Object.values(STORAGE_KEYS));
  const consent = asConsent(stored[STORAGE_KEYS.consent]);
  if (consent === null) return NOTHING;
  return {
    consent,
    settings: asSettings(stored[STORAGE_KEYS.settings]),
    lexicon: unseal(stored[STORAGE_KEYS.lexicon], LEXICON_FORMAT),
    cardKit: unseal(stored[STORAGE_KEYS.cardKit], CARD_KIT_FORMAT),
  };
}

function asConsent(value: unknown): Consent | null {
  const { givenAt } = Object(value) as Record<string, unknown>;
  return typeof givenAt === 'string' && givenAt !== '' ? { givenAt } : null;
}

function asSettings(value: unknown): PageSettings {
  const { termPainting, hostsOff } = Object(value) as Record<string, unknown>;
  return {
    termPainting: MARKINGS.find((one) => one === termPainting) ?? DEFAULT_SETTINGS.termPainting,
    hostsOff:
      Array.isArray(hostsOff) && hostsOff.every((one) => typeof one === 'string')
        ? hostsOff
        : DEFAULT_SETTINGS.hostsOff,
  };
}
