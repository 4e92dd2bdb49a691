/**
 * Settings and consent on the extension side, in `storage.local`. Parsed with zod on every read: a broken field
 * falls back to its default and leaves the others alone; a broken consent is no consent.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type Consent,
  DEFAULT_SETTINGS,
  LANGUAGES,
  MARKINGS,
  type Settings,
  STORAGE_KEYS,
} from '../model/settings.ts';

/** There are four hosts; twice that leaves room for addresses of theirs to come. */
const MAX_HOSTS_OFF = 8;
/** The longest name that DNS allows. */
const MAX_HOST_LENGTH = 253;

const settingsSchema: z.ZodMiniType<Settings> = z.object({
  termPainting: z.catch(z.enum(MARKINGS), DEFAULT_SETTINGS.termPainting),
  language: z.catch(z.nullable(z.enum(LANGUAGES)), DEFAULT_SETTINGS.language),
  hostsOff: z.catch(
    z.array(z.string().check(z.maxLength(MAX_HOST_LENGTH))).check(z.maxLength(MAX_HOSTS_OFF)),
    [...DEFAULT_SETTINGS.hostsOff],
  ),
  followPage: z.catch(z.boolean(), DEFAULT_SETTINGS.followPage),
});

const consentSchema: z.ZodMiniType<Consent> = z.object({ givenAt: z.iso.datetime() });

export async function readSettings(): Promise<Settings> {
  return asSettings(await readKey(STORAGE_KEYS.settings));
}

/** Changes the given settings and leaves the others. Two pages that write at once both get their change in. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('saksspor-settings', async () => {
    const settings = asSettings({ ...(await readSettings()), ...change });
    await browser.storage.local.set({ [STORAGE_KEYS.settings]: settings });
    return settings;
  });
}

/** Null until the reader, has turned Saksspor on. */
export async function readConsent(): Promise<Consent | null> {
  const parsed = consentSchema.safeParse(await readKey(STORAGE_KEYS.consent));
  return parsed.success ? parsed.data : null;
}

/** Turns Saksspor on. A consent that was given already keeps its time. */
export async function giveConsent(): Promise<Consent> {
  return navigator.locks.request('saksspor-settings', async () => {
    const consent = (await readConsent()) ?? { givenAt: new Date().toISOString() };
    await browser.storage.local.set({ [STORAGE_KEYS.consent]: consent });
    return consent;
  });
}

/** Turns Saksspor off altogether: open council pages stop reading at once. Settings are kept. */
export async function withdrawConsent(): Promise<void> {
  await navigator.locks.request('saksspor-settings', () =>
    browser.storage.local.remove(STORAGE_KEYS.consent),
  );
}

/** Calls `listener` with the new settings whenever they change, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(STORAGE_KEYS.settings, (value) => listener(asSettings(value)), signal);
}

/** Calls `listener` whenever consent is given or gone, until `signal` aborts. */
export function watchConsent(listener: (consent: Consent | null) => void, signal: AbortSignal): void {
  watchKey(
    STORAGE_KEYS.consent,
    (value) => {
      const parsed = consentSchema.safeParse(value);
      listener(parsed.success ? parsed.data : null);
    },
    signal,
  );
}

function asSettings(value: unknown): Settings {
  const parsed = settingsSchema.safeParse(value);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

async function readKey(key: string): Promise<unknown> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  return stored[key];
}

function watchKey(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
