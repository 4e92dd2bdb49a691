/**
 * Keeps the segments few: where the last ones have grown to a handful of like size, they become one. It is written
 * piece by piece beside them and takes their place at the end: broken off, the old stand whole.
 */
import {
  answer,
  deleteSegment,
  type FullTextDatabase,
  putBuckets,
  putState,
  stateOf,
} from './full-text-database.ts';
import { type Bucket, mergedBuckets, type Segment } from './segment.ts';

/** So many of one size become one of the next: each page is written anew once a size. */
const FAN = 6;
/** Written at once: about a megabyte. */
const BATCH = 80;

/** Those at the end that are to become one; null where they are few enough. @param segments in the order of pages */
export function dueForMerge(segments: readonly Segment[]): readonly Segment[] | null {
  const last = segments.at(-1);
  if (last === undefined) return null;
  const size = sizeOf(last);
  const others = segments.findLastIndex((one) => sizeOf(one) > size);
  const run = segments.slice(others + 1);
  return run.length < FAN ? null : run;
}

function sizeOf({ pageCount }: Segment): number {
  return Math.floor(Math.log(Math.max(1, pageCount)) / Math.log(FAN));
}

/** While no other context writes. Rejects with the signal's reason. */
export async function mergeSegments(database: FullTextDatabase, signal: AbortSignal): Promise<void> {
  for (;;) {
    const due = dueForMerge(await allSegments(database));
    if (due === null) return;
    await mergeOne(database, due, signal);
  }
}

export async function allSegments(database: FullTextDatabase): Promise<readonly Segment[]> {
  const found = await database.read(({ segments }) => answer(segments.getAll()) as Promise<Segment[]>);
  return found.toSorted((one, other) => one.firstPage - other.firstPage);
}

async function mergeOne(
  database: FullTextDatabase,
  due: readonly Segment[],
  signal: AbortSignal,
): Promise<void> {
  const id = await database.write(async (stores) => {
    const state = await stateOf(stores);
    putState(stores, { ...state, nextSegment: state.nextSegment + 1, unfinished: state.nextSegment });
    return state.nextSegment;
  });
  const firsts: string[] = [];
  let waiting: Bucket[] = [];
  const write = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    await database.write((stores) => putBuckets(stores, id, firsts.length - batch.length, batch));
  };
  for await (const bucket of mergedBuckets(due.map((segment) => bucketsOf(database, segment)))) {
    signal.throwIfAborted();
    firsts.push(bucket.first);
    waiting.push(bucket);
    if (waiting.length === BATCH) await write();
  }
  if (waiting.length > 0) await write();
  const merged: Segment = {
    id,
    firstPage: due[0]?.firstPage ?? 1,
    pageCount: due.reduce((sum, { pageCount }) => sum + pageCount, 0),
    firsts,
  };
  await database.write(async (stores) => {
    const state = await stateOf(stores);
    for (const segment of due) deleteSegment(stores, segment.id);
    stores.segments.put(merged);
    putState(stores, { ...state, unfinished: null });
  });
}

function bucketsOf(database: FullTextDatabase, { id, firsts }: Segment): () => Promise<Uint8Array | null> {
  let at = 0;
  return async () => {
    if (at === firsts.length) return null;
    const key = [id, at++];
    const bucket = await database.read(({ buckets }) => answer(buckets.get(key)) as Promise<unknown>);
    if (!(bucket instanceof Uint8Array)) throw new Error('The full-text index is not whole');
    return bucket;
  };
}
