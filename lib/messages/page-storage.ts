/**
 * What the page side reads from `storage.local`: consent, settings, the lexicon and the card's kit.
 *
 * Guards by hand instead of zod, which would be most of the content script's budget. Anything broken is taken
 * for absent: no consent, default settings, no lexicon, no kit (the content script then asks for `restore-lexicon`).
 */
import { browser } from 'wxt/browser';
import { CARD_KIT_FORMAT, type CardKit } from '../model/card-kit.ts';
import { COUNCIL_IDS } from '../model/council.ts';
import { LEXICON_FORMAT, type Lexicon } from '../model/lexicon.ts';
import {
  type Consent,
  DEFAULT_SETTINGS,
  LANGUAGES,
  MARKINGS,
  type Settings,
  STORAGE_KEYS,
} from '../model/settings.ts';
import { isExtensionAlive } from './ask.ts';

export interface PageStorage {
  readonly consent: Consent | null;
  readonly settings: Settings;
  readonly lexicon: Lexicon | null;
  readonly cardKit: CardKit | null;
}

const KEYS: readonly string[] = Object.values(STORAGE_KEYS);

/** Reads all of it at once. Without consent nothing else is handed out. Rejects once the extension is gone. */
export async function readPageStorage(): Promise<PageStorage> {
  const stored: Record<string, unknown> = await browser.storage.local.get([...KEYS]);
  const consent = asConsent(stored[STORAGE_KEYS.consent]);
  if (consent === null) return { consent, settings: DEFAULT_SETTINGS, lexicon: null, cardKit: null };
  return {
    consent,
    settings: asSettings(stored[STORAGE_KEYS.settings]),
    lexicon: asLexicon(stored[STORAGE_KEYS.lexicon]),
    cardKit: asCardKit(stored[STORAGE_KEYS.cardKit]),
  };
}

/** Calls `listener` when any of it changed, until `signal` aborts. */
export function watchPageStorage(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted || !isExtensionAlive()) return;
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && !signal.aborted && KEYS.some((key) => Object.hasOwn(changes, key))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) browser.storage.onChanged.removeListener(onChanged);
  });
}

function asConsent(value: unknown): Consent | null {
  return isRecord(value) && typeof value.givenAt === 'string' && value.givenAt !== ''
    ? { givenAt: value.givenAt }
    : null;
}

function asSettings(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULT_SETTINGS;
  return {
    termPainting: MARKINGS.find((one) => one === value.termPainting) ?? DEFAULT_SETTINGS.termPainting,
    language: LANGUAGES.find((one) => one === value.language) ?? DEFAULT_SETTINGS.language,
    hostsOff: isTextList(value.hostsOff) ? value.hostsOff : DEFAULT_SETTINGS.hostsOff,
  };
}

/** The lexicon if its shape is whole down to each entry. */
function asLexicon(value: unknown): Lexicon | null {
  if (!isRecord(value) || value.format !== LEXICON_FORMAT || typeof value.revision !== 'string') return null;
  if (!Array.isArray(value.terms) || !value.terms.every(isLexiconTerm)) return null;
  if (!Array.isArray(value.cases) || !value.cases.every(isLexiconCase)) return null;
  if (!isRecord(value.patterns)) return null;
  const patterns = Object.values(value.patterns);
  if (patterns.length !== value.patternCount || !patterns.every(isPattern)) return null;
  return value as unknown as Lexicon;
}

/** The kit if no text of it is lost. */
function asCardKit(value: unknown): CardKit | null {
  return isRecord(value) &&
    value.format === CARD_KIT_FORMAT &&
    LANGUAGES.some((one) => one === value.language) &&
    typeof value.revision === 'string' &&
    typeof value.css === 'string' &&
    countTexts(value.strings) === value.texts
    ? (value as unknown as CardKit)
    : null;
}

/** The texts in a tree of texts; NaN, which equals no count, where something else is in it. */
function countTexts(value: unknown): number {
  if (typeof value === 'string') return 1;
  return isRecord(value) ? Object.values(value).reduce((sum: number, one) => sum + countTexts(one), 0) : NaN;
}

function isLexiconTerm(value: unknown): boolean {
  if (!isRecord(value) || typeof value.entry !== 'string' || !isTextList(value.forms)) return false;
  const marking = value.marking;
  if (!isRecord(marking)) return false;
  if (marking.kind === 'always') return marking.unless === undefined || isConditions(marking.unless);
  if (marking.kind === 'never') return true;
  const rule = marking.rule;
  return (
    marking.kind === 'in-context' && isRecord(rule) && isConditions(rule.when) && isConditions(rule.unless)
  );
}

/** Each condition's lists must be lists of text, whichever of them it has: the detector iterates over them. */
function isConditions(value: unknown): boolean {
  return Array.isArray(value) && value.every(isCondition);
}

function isCondition(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { is, words, distance, with: partners, tails, forms } = value;
  if (is === 'near') return isTextList(words) && typeof distance === 'number';
  if (is === 'after' || is === 'before') return isTextList(words);
  if (is === 'slash') return isTextList(partners);
  if (is === 'compound') return isTextList(tails);
  return is === 'beside-name' || (is === 'text-has' && isTextList(forms));
}

function isLexiconCase(value: unknown): boolean {
  return (
    isRecord(value) &&
    COUNCIL_IDS.some((id) => id === value.council) &&
    Number.isInteger(value.number) &&
    Number.isInteger(value.year) &&
    isTextList(value.titles)
  );
}

/** Whether it can be built, as the detector will; the browser keeps what it built for the second time. */
function isPattern(value: unknown): boolean {
  try {
    return isTextList(value) && new RegExp(value[0] ?? '[', value[1]) !== null;
  } catch {
    return false;
  }
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
