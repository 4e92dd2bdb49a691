/** The copy follows the writes of this page: at once, and where it could not, again until it has. */
import type { CipherState } from '../cipher.ts';
import type { NotesDatabase } from '../database.ts';
import { type Part, partOf, type RowName } from './copied-rows.ts';
import { copyParts } from './copy-parts.ts';
import { CopyUnavailable } from './copy-storage.ts';
import type { CopyState } from './notes-copy.ts';

/** ms. Twice before the copy is a minute old (TRUST.md rule 10). */
const RETRY = 25_000;

export interface FollowedWrites {
  /** Resolves when it was tried. Never rejects. */
  follow(database: NotesDatabase, names: readonly RowName[]): Promise<void>;
  /** Tries what is owed. */
  flush(): Promise<void>;
  state(): CopyState;
}

export interface FollowOptions {
  readonly cipher: (database: NotesDatabase) => Promise<CipherState>;
  /** The copy turned out to have what the database has not. */
  readonly found: () => void;
}

export function followWrites({ cipher, found }: FollowOptions): FollowedWrites {
  let owed = new Map<Part, Set<RowName>>();
  let database: NotesDatabase | null = null;
  let running: Promise<void> | null = null;
  let state: CopyState = { is: 'whole' };
  let retry: ReturnType<typeof setTimeout> | undefined;

  function owe(names: Iterable<RowName>): void {
    for (const name of names) {
      const part = partOf(name);
      owed.set(part, (owed.get(part) ?? new Set()).add(name));
    }
  }

  /** What comes while it runs is taken along: it reads afresh. */
  function run(): Promise<void> {
    running ??= copyOwed().finally(() => {
      running = null;
    });
    return running;
  }

  async function copyOwed(): Promise<void> {
    clearTimeout(retry);
    while (owed.size > 0 && database !== null) {
      const taken = owed;
      owed = new Map();
      try {
        await copyTaken(database, taken);
        state = { is: 'whole' };
      } catch (error) {
        for (const names of taken.values()) owe(names);
        state = { is: 'behind', why: error instanceof CopyUnavailable && error.isFull ? 'full' : 'failed' };
        retry = setTimeout(() => void run(), RETRY);
        return;
      }
    }
  }

  async function copyTaken(from: NotesDatabase, parts: ReadonlyMap<Part, ReadonlySet<RowName>>) {
    const written = new Set([...parts.values()].flatMap((names) => [...names]));
    const opened = await cipher(from);
    const missing = await copyParts({ database: from, cipher: opened, parts, written, isWriting: true });
    if (missing.length > 0) found();
  }

  return {
    follow: async (written, names) => {
      database = written;
      owe(names);
      // A run that is under way may have looked at `owed` for the last time.
      await run();
      if (state.is === 'whole' && owed.size > 0) await run();
    },
    flush: () => run(),
    state: () => state,
  };
}
