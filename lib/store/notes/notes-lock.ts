/**
 * The passphrase that encrypts notes: set, given, taken away. What it opens is a key; notes are encrypted anew only when
 * a passphrase is set and when it is removed, each in one transaction.
 */
import { browser } from 'wxt/browser';
import { announceChange } from './changes.ts';
import { PLAIN } from './cipher.ts';
import { NOTES_LOCK } from './copy/copy-storage.ts';
import { dropCounts } from './copy/count-notes.ts';
import type { NotesCopy } from './copy/notes-copy.ts';
import type { NotesDatabase } from './database.ts';
import { createCipher } from './lock/create-cipher.ts';
import { type DataKey, makeDataKey } from './lock/data-key.ts';
import type { KeyRing } from './lock/key-ring.ts';
import { BODY_TABLES, type RewriteProgress, rewriteBodies, rewriteDrafts } from './lock/rewrite-bodies.ts';
import { type LockRow, lockRowSchema, unwrapKey, wrapKey } from './lock/wrap-key.ts';
import type { NotesKeeper } from './notes-keeper.ts';

export interface NotesLock {
  /** `unlocked`: a passphrase is set and was given. */
  state(): Promise<'none' | 'locked' | 'unlocked'>;
  /**
   * Encrypts every note, revision, conflict, draft and the copy. Resolves when no plain body is left.
   * @param onProgress hears how much of the database is done; the copy comes after it
   */
  set(passphrase: string, onProgress?: RewriteProgress): Promise<void>;
  /** False where the passphrase is not the one. */
  unlock(passphrase: string): Promise<boolean>;
  /** Forgets the key, on every page of ours. */
  lock(): Promise<void>;
  /** False where `old` is not the passphrase. */
  change(old: string, next: string): Promise<boolean>;
  /**
   * Everything is plain again. False where the passphrase is not the one, or the organisation demands one. Rejects
   * with `UnreadableNote` where a note is damaged: the key stays as long as the copy may need it.
   */
  remove(passphrase: string, onProgress?: RewriteProgress): Promise<boolean>;
  /**
   * Brings the copy to the passphrase where the browser was ended in between. Called when the database has been opened
   * and compared with the copy, so that a damaged one is never copied.
   */
  finish(): Promise<void>;
}

export interface LockSurroundings {
  readonly keeper: NotesKeeper;
  readonly keys: KeyRing;
  readonly copy: Pick<NotesCopy, 'anew' | 'forget' | 'lock'>;
  /** True where the organisation demands a passphrase. */
  readonly isDemanded: () => Promise<boolean>;
}

/** Stands in `storage.local` from before a change to the database until the copy has followed it. */
const COPY_DUE = 'notes-lock-copy-due';

export function openLock({ keeper, keys, copy, isDemanded }: LockSurroundings): NotesLock {
  // Also where the copy differs: what is encrypted is shown by the recovery page too.
  const rowOf = async (): Promise<unknown> => (await keeper.open()).database.lock.get('lock');

  /** The row of the database, or of the copy where that one is damaged. */
  async function readable(): Promise<LockRow | null> {
    const parsed = lockRowSchema.safeParse(await rowOf());
    if (parsed.success) return parsed.data;
    const copied = lockRowSchema.safeParse(await copy.lock());
    return copied.success ? copied.data : null;
  }

  async function follow(): Promise<void> {
    await keeper.refresh();
    await copy.anew((await keeper.open()).database);
    await browser.storage.local.remove(COPY_DUE);
  }

  async function isDue(): Promise<boolean> {
    return COPY_DUE in (await browser.storage.local.get(COPY_DUE));
  }

  async function tell(): Promise<void> {
    await keeper.refresh();
    announceChange();
  }

  /** One at a time, whichever page asks. */
  function alone<Value>(work: () => Promise<Value>): Promise<Value> {
    return navigator.locks.request(NOTES_LOCK, work);
  }

  /** The copy is made anew after it, by the next page of ours where the browser is ended in between. */
  async function rewrite(
    work: (database: NotesDatabase) => Promise<void>,
    thereafter: (database: NotesDatabase) => Promise<void>,
  ): Promise<void> {
    // Nothing is rewritten, nor copied, before the reader has chosen between a database and a copy that differ.
    await keeper.read(async () => undefined);
    await browser.storage.local.set({ [COPY_DUE]: true });
    await keeper.repair(BODY_TABLES, work);
    await keeper.repair(['drafts'], thereafter);
    await follow();
  }

  async function opened(row: LockRow | null, passphrase: string): Promise<DataKey | null> {
    return row && unwrapKey(row, passphrase);
  }

  return {
    state: async () => {
      const row = await rowOf();
      if (row === undefined) return 'none';
      await keys.refresh();
      return keys.cipher(row) === null ? 'locked' : 'unlocked';
    },
    set: (passphrase, onProgress = unheard) =>
      alone(async () => {
        if ((await rowOf()) !== undefined) throw new Error('There is a passphrase already');
        const dataKey = makeDataKey();
        const row = await wrapKey(dataKey, passphrase);
        const cipher = createCipher(dataKey);
        // Before the notes: other pages read on without being locked.
        await keys.hold(dataKey);
        await rewrite(
          async (database) => {
            await rewriteBodies(database, PLAIN, cipher, onProgress);
            await database.lock.put(row);
          },
          (database) => rewriteDrafts(database, PLAIN, cipher),
        );
      }),
    unlock: async (passphrase) => {
      const row = await readable();
      const dataKey = await opened(row, passphrase);
      if (row === null || dataKey === null) return false;
      await keys.hold(dataKey);
      // Where the row was damaged, this mends it; otherwise it is the same.
      if (keys.cipher(await rowOf()) === null) await keeper.repair(['lock'], ({ lock }) => lock.put(row));
      await tell();
      return true;
    },
    lock: async () => {
      await keys.drop();
      await dropCounts();
      await tell();
    },
    change: (old, next) =>
      alone(async () => {
        const dataKey = await opened(await readable(), old);
        if (dataKey === null) return false;
        const row = await wrapKey(dataKey, next);
        await keys.hold(dataKey);
        await rewrite(
          async ({ lock }) => void (await lock.put(row)),
          async () => undefined,
        );
        return true;
      }),
    remove: (passphrase, onProgress = unheard) =>
      alone(async () => {
        if (await isDemanded()) return false;
        const dataKey = await opened(await readable(), passphrase);
        if (dataKey === null) return false;
        const cipher = createCipher(dataKey);
        // A row that the copy has and the database has not would be taken for a loss.
        await copy.forget([], new Map([['lock', ['lock']]]));
        await rewrite(
          async (database) => {
            await rewriteBodies(database, cipher, PLAIN, onProgress);
            await database.lock.delete('lock');
          },
          (database) => rewriteDrafts(database, cipher, PLAIN),
        );
        await keys.drop();
        return true;
      }),
    finish: async () => {
      if (!(await isDue())) return;
      // Another page may be at it.
      await alone(async () => ((await isDue()) ? follow() : undefined));
    },
  };
}

function unheard(): void {}
