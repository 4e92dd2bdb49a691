/** Keeps something sealed in `storage.local`: made where it is missing, damaged or of other content. */
import { browser } from 'wxt/browser';
import { seal, unseal } from '../model/sealed.ts';
import { readConsent } from './settings.ts';

/**
 * Makes `key` where what stands there is not what `compile` gives, or whatever stands there if it must be `anew`.
 * False, and nothing stored, before consent. One at a time: of two changes in a row the last must stay.
 */
export function keepSealed(
  key: string,
  format: number,
  compile: () => Promise<object>,
  { anew }: { readonly anew: boolean },
): Promise<boolean> {
  return navigator.locks.request(`saksspor-${key}`, async () => {
    if ((await readConsent()) === null) return false;
    const sealed = seal(format, await compile());
    const stored = await readSealed<object>(key, format);
    if (anew || stored === null || JSON.stringify(stored) !== sealed.json) {
      await browser.storage.local.set({ [key]: sealed });
    }
    return true;
  });
}

/** What stands under `key`; null for nothing, something damaged or of another format. */
export async function readSealed<Content>(key: string, format: number): Promise<Content | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  return unseal<Content>(stored[key], format);
}
