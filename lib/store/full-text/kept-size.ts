/** How much of the disk what was read takes: counted, not guessed. */
import { IndexDatabase } from '../index/database.ts';
import type { TextBlock } from '../index/rows.ts';
import { answer, type FullTextDatabase, fullTextDatabase, stateOf } from './full-text-database.ts';

/** Bytes. */
export interface KeptSize {
  /** Packed texts of documents. */
  readonly texts: number;
  /** The search over them. */
  readonly search: number;
  /** Everything that Saksspor keeps here, by the browser's own count; null where it does not say. */
  readonly all: number | null;
}

/** Rows at once: about two megabytes. */
const BATCH = 100;

/** Rejects with the signal's reason, and where the browser gives no database. */
export async function keptSize(signal: AbortSignal): Promise<KeptSize> {
  const database = new IndexDatabase();
  const fullText = fullTextDatabase();
  try {
    await database.open();
    const [texts, search, estimate] = await Promise.all([
      textBytes(database, signal),
      searchBytes(fullText, signal),
      navigator.storage.estimate().catch(() => null),
    ]);
    return { texts, search, all: estimate?.usage ?? null };
  } finally {
    database.close();
    fullText.close();
  }
}

async function textBytes({ textBlocks, texts }: IndexDatabase, signal: AbortSignal): Promise<number> {
  let bytes = 0;
  for (let last: readonly [string, number] | null = ['', 0]; last !== null; ) {
    signal.throwIfAborted();
    const rows: readonly TextBlock[] = await textBlocks.where(':id').above(last).limit(BATCH).toArray();
    for (const row of rows) bytes += row.bytes.byteLength;
    const end = rows.at(-1);
    last = end === undefined ? null : [end.document, end.begin];
  }
  // Those that an earlier version kept as they were.
  await texts.each(({ text }) => {
    if (typeof text === 'string') bytes += text.length;
  });
  return bytes;
}

async function searchBytes(database: FullTextDatabase, signal: AbortSignal): Promise<number> {
  // A look leaves nothing behind.
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === database.name)) return 0;
  const { nextSegment } = await database.read(stateOf);
  let bytes = 0;
  for (let last: IDBValidKey | null = [0]; last !== null; ) {
    signal.throwIfAborted();
    const range = IDBKeyRange.bound(last, [nextSegment], true);
    const [keys, rows] = await database.read(({ buckets }) =>
      Promise.all([answer(buckets.getAllKeys(range, BATCH)), answer(buckets.getAll(range, BATCH))]),
    );
    for (const row of rows) if (row instanceof Uint8Array) bytes += row.byteLength;
    last = keys.at(-1) ?? null;
  }
  return bytes;
}
