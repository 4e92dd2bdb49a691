/** Keeps things sealed in `storage.local`: made where they are missing, damaged or of other content. */
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

/** Puts each row under its key; what stands there already is not written again. */
export async function putSealedRows(
  format: number,
  rows: readonly (readonly [key: string, content: object])[],
): Promise<void> {
  const known = await browser.storage.local.get(rows.map(([key]) => key));
  const sealed = rows.map(([key, content]) => [key, seal(format, content)] as const);
  const changed = sealed.filter(([key, row]) => JSON.stringify(known[key]) !== JSON.stringify(row));
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
}

/** @param among what may go; null: all that there is */
export async function removeOtherRows(
  prefix: string,
  kept: readonly string[],
  among: readonly string[] | null = null,
): Promise<void> {
  const stay = new Set(kept);
  const known = among ?? (await browser.storage.local.getKeys());
  const gone = known.filter((key) => key.startsWith(prefix) && !stay.has(key));
  if (gone.length > 0) await browser.storage.local.remove(gone);
}
