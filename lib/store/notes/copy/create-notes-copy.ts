/** The copy at work: compared when the database is opened, and following each write of this page. */
import { browser } from 'wxt/browser';
import type { NotesDatabase } from '../database.ts';
import { batches } from './batches.ts';
import { withUnlike } from './canary.ts';
import {
  type CopiedRow,
  type Part,
  partOf,
  type RowName,
  readRow,
  rowName,
  writtenNames,
} from './copied-rows.ts';
import { byPart, GLOSSARY_PARTS, NOTE_PARTS, OTHER_PARTS, readAll } from './copied-tables.ts';
import { copyParts, makePartsAnew } from './copy-parts.ts';
import {
  CopyUnavailable,
  loadCanary,
  loadNames,
  loadRows,
  storeRows,
  whileLockStays,
  withCopyLock,
} from './copy-storage.ts';
import { areCounted, countParts, dropCounts } from './count-notes.ts';
import {
  changedAmong,
  changedParts,
  countLarge,
  type Differences,
  findDifferences,
  mayDiffer,
} from './differences.ts';
import { followWrites } from './follow-writes.ts';
import type { NotesCopy, NotesCopyOptions } from './notes-copy.ts';
import type { Values } from './reconcile.ts';

/** Notes and words. So many are read and judged in some 60 ms; of more, the numbers are compared first. */
const AT_ONCE = 1_500;
/** Parts that are compared in one go when nobody waits: of 10,000 notes, 300. */
const SLICE = 8;
/** ms. What the reader has opened the page for comes first. */
const AFTER_OPENING = 1_000;

/** In `storage.session`: since the browser was started, the copy was read through once and found whole. */
const READ_THROUGH = 'notes-copy-read';

export function createNotesCopy({ cipher, afterOpening = AFTER_OPENING }: NotesCopyOptions): NotesCopy {
  let found: () => void = () => undefined;
  /** A copy that was behind is on its way. Never rejects. */
  let following: Promise<void> = Promise.resolve();
  const writes = followWrites({ cipher, found: () => found() });
  // Owed only where the browser refused before; what is on its way is not stopped by a page that closes.
  if (typeof document !== 'undefined') {
    addEventListener('pagehide', () => void writes.flush());
    addEventListener('visibilitychange', () => void writes.flush());
  }

  async function isSame(database: NotesDatabase): Promise<boolean> {
    const counts = await countLarge(database);
    if (isMany(counts) && !(await mayDiffer(database, counts))) return true;
    const parts = await changedParts(database);
    return parts.length === 0 || settle(database, await findDifferences(database, parts), parts);
  }

  /** Has the copy follow where the database is right. False where it is not. */
  async function settle(
    database: NotesDatabase,
    { missing, lost, names, deleted }: Differences,
    parts: readonly Part[],
  ): Promise<boolean> {
    if (missing.length === 0 && lost === 0) {
      following = followAll(database, parts, names, deleted);
      return true;
    }
    // Somebody may have deleted it in between: looked at again while nobody can.
    const again = await withCopyLock(() => findDifferences(database, parts));
    if (again.missing.length > 0 || again.lost > 0) return false;
    following = followAll(database, parts, again.names, again.deleted);
    return true;
  }

  async function followAll(
    database: NotesDatabase,
    parts: readonly Part[],
    names: readonly RowName[],
    deleted: ReadonlySet<RowName>,
  ): Promise<void> {
    try {
      const known = namesByPart(names);
      const own = new Map(parts.map((part) => [part, known.get(part) ?? []]));
      await copyParts({ database, cipher: await cipher(database), parts: own, written: deleted });
    } catch {
      // Behind still, and found so at the next start.
    }
  }

  async function isSliceSame(
    database: NotesDatabase,
    slice: readonly Part[] | null,
    isRead: boolean,
    names: readonly RowName[] | null,
  ): Promise<boolean> {
    const parts = isRead && slice !== null ? await changedAmong(database, slice) : slice;
    if (parts?.length === 0) return true;
    const differences = await findDifferences(database, parts, names);
    const unlike = [...differences.parts]
      .filter(([, { put, remove, missing, lost }]) => put.size + remove.length + missing.length + lost > 0)
      .map(([part]) => part);
    return unlike.length === 0 || settle(database, differences, unlike);
  }

  async function readThrough(database: NotesDatabase): Promise<void> {
    // What is on its way is not sent twice.
    await following;
    const isRead = READ_THROUGH in (await browser.storage.session.get(READ_THROUGH));
    const isLarge = isMany(await countLarge(database));
    const names = isRead ? null : await loadNames();
    for (const slice of isLarge
      ? batches([...NOTE_PARTS, ...GLOSSARY_PARTS, ...OTHER_PARTS], SLICE)
      : [null]) {
      if (isRead && slice === null) return;
      if (!(await whileLockStays(() => isSliceSame(database, slice, isRead, names)))) return found();
    }
    await browser.storage.session.set({ [READ_THROUGH]: true });
  }

  return {
    compare: async (database, onFound = () => undefined) => {
      found = onFound;
      try {
        if (!(await isSame(database))) return 'differs';
      } catch (error) {
        // Without a copy to be read, the database is all there is.
        if (!(error instanceof CopyUnavailable)) throw error;
        return 'same';
      }
      setTimeout(() => void readThrough(database).catch(() => undefined), afterOpening);
      return 'same';
    },
    copy: (database, written) => writes.follow(database, writtenNames(written)),
    forget: (notes, others = new Map()) => {
      const names = [...notes.map((id) => rowName('notes', id)), ...writtenNames(others)];
      return withCopyLock(async () => {
        // If they are not deleted after all, the parts are compared row by row, and have them again.
        const canary = withUnlike(await loadCanary(), names.map(partOf));
        await storeRows(new Map(names.map((name) => [name, 'forgotten'])), [], canary);
      });
    },
    anew: async (database) => {
      const [names, canary, values] = [await loadNames(), await loadCanary(), await readAll(database)];
      const counted = Object.keys(canary?.parts ?? {}) as string[] as Part[];
      const here = [...byPart(values).keys()];
      const parts = new Map([
        ...[...counted, ...here].map((part) => [part, []] as const),
        ...namesByPart(names),
      ]);
      await makePartsAnew({ database, cipher: await cipher(database), parts });
    },
    agree: async (database, names) => {
      const parts = namesByPart(names);
      await copyParts({ database, cipher: await cipher(database), parts, right: new Set(names) });
    },
    lock: async () => {
      const name = rowName('lock', 'lock');
      return (await loadRows([name])).get(name);
    },
    count: async (database) => {
      const opened = await cipher(database);
      if (opened.is !== 'open') return dropCounts();
      const isSecret = (await database.lock.get('lock')) !== undefined;
      if (await areCounted(isSecret)) return;
      for (const parts of batches([...byPart(await readAll(database))], SLICE)) {
        const present = new Map(parts.map(([part, values]) => [part, readable(values)]));
        await withCopyLock(() => countParts(present, opened));
      }
    },
    hasCopy: async () => (await loadNames()).length > 0,
    state: writes.state,
  };
}

function isMany(counts: readonly number[]): boolean {
  return counts.reduce((sum, count) => sum + count, 0) > AT_ONCE;
}

function namesByPart(names: readonly RowName[]): ReadonlyMap<Part, readonly RowName[]> {
  return Map.groupBy(names, partOf);
}

function readable(values: Values): readonly CopiedRow[] {
  return [...values].flatMap(([name, value]) => readRow(name, value) ?? []);
}
