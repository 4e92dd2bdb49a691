/** A file of the reader's choice, judged before it is read; under a passphrase, once it is given. */
import { type BackupReading, readBackup } from '../../store/notes/backup-file.ts';
import { MAX_SEALED_SIZE } from '../../store/notes/backup-guard.ts';
import { openSealedFile, type SealedFile } from '../../store/notes/lock/sealed-file.ts';

/** The size is known before a byte of it is read. A text never has more units than its file has bytes. */
export async function readFile(file: File): Promise<BackupReading> {
  if (file.size > 2 * MAX_SEALED_SIZE) return { is: 'rejected', why: 'too-large' };
  return readBackup(await file.text());
}

/** Null where it is not the passphrase of the file. */
export async function readSealed(sealed: SealedFile, passphrase: string): Promise<BackupReading | null> {
  const text = await openSealedFile(sealed, passphrase);
  if (text === null) return null;
  const reading = readBackup(text);
  return reading.is === 'sealed' ? { is: 'rejected', why: 'damaged' } : reading;
}
