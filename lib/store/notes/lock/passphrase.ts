/** What is asked of a passphrase: length, and nothing else. Rules of composition make them worse (NIST SP 800-63B). */

/** Characters as a reader counts them. */
export const MIN_PASSPHRASE = 12;

export function isLongEnough(passphrase: string): boolean {
  return [...passphrase.normalize('NFC')].length >= MIN_PASSPHRASE;
}
