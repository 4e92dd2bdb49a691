/**
 * The consent that an organisation gives for its readers (TRUST.md rule 15): taken over once, as the reader's own. A
 * reader who turns Saksspor off after it has turned it off.
 */
import { browser } from 'wxt/browser';
import { giveConsent } from './settings.ts';

/** Stands in `storage.local` when it was taken over. */
const TAKEN = 'policy-consent';

/** Never rejects: without an answer there is no consent. */
export async function takePolicyConsent(): Promise<void> {
  try {
    const stored = await browser.storage.local.get(TAKEN);
    if (TAKEN in stored) return;
    const { consent }: Record<string, unknown> = await browser.storage.managed.get('consent');
    if (consent !== true) return;
    await browser.storage.local.set({ [TAKEN]: true });
    await giveConsent();
  } catch {
    // Firefox rejects where no administrator has written anything.
  }
}
