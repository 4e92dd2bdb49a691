/** What is wrong with a new passphrase as it was typed, in the order in which it is said. */
import { isLongEnough } from '../../store/notes/lock/passphrase.ts';

export interface FreshPassphrase {
  readonly passphrase: string;
  readonly repeated: string;
}

export type FreshFault = 'tooShort' | 'different';

export function freshFault({ passphrase, repeated }: FreshPassphrase): FreshFault | null {
  if (!isLongEnough(passphrase)) return 'tooShort';
  return passphrase.normalize('NFC') === repeated.normalize('NFC') ? null : 'different';
}
