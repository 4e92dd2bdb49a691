/**
 * By what the published own words are known again (own-glossary.ts). They may be megabytes, which a popup would wait for:
 * the mark lies beside them, and is written with them at once.
 */
import type { Sealed } from '../model/sealed.ts';

export const OWN_WORDS_KEY = 'own-glossary';
/** Nothing there: none were published, or by a version that wrote no mark, and not changed since. */
export const OWN_WORDS_MARK_KEY = 'own-glossary-mark';

/** To be stored together. */
export function withMark(sealed: Sealed): Record<string, unknown> {
  return { [OWN_WORDS_KEY]: sealed, [OWN_WORDS_MARK_KEY]: `${sealed.json.length} ${sealed.fingerprint}` };
}
