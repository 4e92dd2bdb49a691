/** What opens the bodies of a database now: nothing is needed, the key is held, or the reader must do something first. */
import { type CipherState, PLAIN } from '../cipher.ts';
import type { NotesDatabase } from '../database.ts';
import type { KeyRing } from './key-ring.ts';

/** @param isDemanded whether the organisation demands a passphrase */
export async function cipherState(
  database: NotesDatabase,
  keys: KeyRing,
  isDemanded: () => Promise<boolean>,
): Promise<CipherState> {
  const row: unknown = await database.lock.get('lock');
  if (row === undefined) return (await isDemanded()) ? { is: 'demanded' } : { is: 'open', cipher: PLAIN };
  await keys.refresh();
  const cipher = keys.cipher(row);
  return cipher === null ? { is: 'locked' } : { is: 'open', cipher };
}
