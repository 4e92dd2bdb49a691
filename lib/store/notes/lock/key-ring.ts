/**
 * The key of the notes while they are unlocked: in the memory of each page of ours, and in `storage.session`, which is
 * in the browser's memory only, is gone when the browser ends, and is not read by content scripts.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type NoteCipher, PLAIN } from '../cipher.ts';
import { toBase64 } from './bytes.ts';
import { createCipher } from './create-cipher.ts';
import { type DataKey, dataKeyFromBase64, keyName } from './data-key.ts';
import { type LockRow, lockRowSchema } from './wrap-key.ts';

const SESSION_KEY = 'notes-key';

const heldSchema = z.object({ key: z.string().check(z.maxLength(64)) });

interface HeldKey {
  readonly name: string;
  readonly dataKey: DataKey;
  readonly cipher: NoteCipher;
}

export interface KeyRing {
  /** Takes the key from `storage.session`, where another page put it or took it away. Never rejects. */
  refresh(): Promise<void>;
  /** Keeps the key for this page at once, and for the others until the browser ends. */
  hold(dataKey: DataKey): Promise<void>;
  drop(): Promise<void>;
  /** Null where notes are locked. */
  dataKey(lock: LockRow): DataKey | null;
  /**
   * The cipher for the lock as it stands in the database: to be read in the same transaction as the notes, so that
   * nobody writes plain, or with another key, after the passphrase was set or removed elsewhere. Null where notes are
   * locked.
   *
   * @param row as it stands in the table `lock`; undefined where there is none
   */
  cipher(row: unknown): NoteCipher | null;
}

export function createKeyRing(): KeyRing {
  let held: HeldKey | null = null;
  const take = (dataKey: DataKey | null): void => {
    if (dataKey === null) held = null;
    else if (held?.name !== keyName(dataKey))
      held = { name: keyName(dataKey), dataKey, cipher: createCipher(dataKey) };
  };
  return {
    refresh: async () => {
      try {
        take(await sessionKey());
      } catch {
        // No session storage: the page knows what it was told itself.
      }
    },
    hold: async (dataKey) => {
      take(dataKey);
      await browser.storage.session.set({ [SESSION_KEY]: { key: toBase64(dataKey) } });
    },
    drop: async () => {
      take(null);
      await browser.storage.session.remove(SESSION_KEY);
    },
    dataKey: (lock) => (held?.name === lock.keyName ? held.dataKey : null),
    cipher: (row) => {
      if (row === undefined) return PLAIN;
      const lock = lockRowSchema.safeParse(row);
      // A lock row that cannot be read: what it locks is encrypted all the same.
      return lock.success && held?.name === lock.data.keyName ? held.cipher : null;
    },
  };
}

async function sessionKey(): Promise<DataKey | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(SESSION_KEY);
  const parsed = heldSchema.safeParse(stored[SESSION_KEY]);
  return parsed.success ? dataKeyFromBase64(parsed.data.key) : null;
}
