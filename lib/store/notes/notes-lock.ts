/** The contract of the passphrase that encrypts notes: set, given, taken away. */

export interface NotesLock {
  /** `unlocked`: a passphrase is set and was given. */
  state(): Promise<'none' | 'locked' | 'unlocked'>;
  /** Encrypts every note, revision, conflict, draft and the copy. Resolves when no plain body is left. */
  set(passphrase: string): Promise<void>;
  /** False where the passphrase is not the one. */
  unlock(passphrase: string): Promise<boolean>;
  /** Forgets the key, on every page of ours. */
  lock(): Promise<void>;
  /** False where `old` is not the passphrase. */
  change(old: string, next: string): Promise<boolean>;
  /** Everything is plain again. False where the passphrase is not the one, or the organisation demands one. */
  remove(passphrase: string): Promise<boolean>;
}
