/**
 * Makes the full-text index true to the documents that the index keeps: what was read since is added, one document at
 * a time and each whole or not at all; what is gone is left out. It may be broken off anywhere, and goes on from there.
 */
import type { DocumentId, KeptDocument } from '../../model/document.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { Index } from '../index/repositories.ts';
import {
  answer,
  clearAll,
  type DocumentRow,
  deleteSegment,
  type FullTextDatabase,
  type FullTextState,
  putBuckets,
  putState,
  type Stores,
  stateOf,
} from './full-text-database.ts';
import { mergeSegments } from './merge-segments.ts';
import { searchedDocument, wordsOfParts } from './searched-document.ts';
import { type Bucket, bucketsOfPages } from './segment.ts';

export type FullTextIndex = Pick<Index, 'documents' | 'statements'>;

export interface CatchUpOptions {
  /** Of the index, as its status had it before it was read. */
  readonly generation: string;
  readonly signal: AbortSignal;
  /** Told how many documents are still to be made searchable, before each of them. */
  readonly onProgress: (left: number) => void;
}

const LOCK = 'saksspor-full-text';
/** So much of all pages may be of documents that are gone, before all is made anew. */
const MOST_GONE = 0.5;

/** Rejects with the signal's reason, or with what the browser says where the disk is full. */
export function catchUp(
  database: FullTextDatabase,
  index: FullTextIndex,
  options: CatchUpOptions,
): Promise<void> {
  const { signal } = options;
  return navigator.locks.request(LOCK, { signal }, async () => {
    try {
      await follow(database, index, options);
    } catch (error) {
      signal.throwIfAborted();
      if (isQuotaError(error)) throw error;
      // It is made of what the index keeps: where it does not hold together, it is made anew.
      await database.write(async (stores) => clearAll(stores, await stateOf(stores)));
      await follow(database, index, options);
    }
  });
}

/** Everything is gone, and room is given back. */
export function emptyFullText(database: FullTextDatabase): Promise<void> {
  return navigator.locks.request(LOCK, () =>
    database.write(async (stores) => clearAll(stores, await stateOf(stores))),
  );
}

async function follow(
  database: FullTextDatabase,
  index: FullTextIndex,
  { generation, signal, onProgress }: CatchUpOptions,
): Promise<void> {
  const kept = await index.documents.all();
  const ids = new Set(kept.map(({ id }) => id));
  const searched = await database.write((stores) => leaveOutGone(stores, ids));
  // What was read first is the oldest, and comes first.
  const todo = kept.filter(({ id }) => !searched.has(id)).toReversed();
  for (const [done, { id }] of todo.entries()) {
    onProgress(todo.length - done);
    const document = await index.documents.find(id);
    // Deleted meanwhile.
    if (document !== null) await addDocument(database, index, document, signal);
    await mergeSegments(database, signal);
  }
  await database.write(async (stores) => {
    const state = await stateOf(stores);
    if (state.generation !== generation) stores.state.put({ ...state, generation }, 'state');
  });
}

/** @returns the documents that are in it */
async function leaveOutGone(stores: Stores, kept: ReadonlySet<DocumentId>): Promise<ReadonlySet<DocumentId>> {
  const state = await stateOf(stores);
  const rows = (await answer(stores.documents.getAll())) as DocumentRow[];
  const living = rows.filter(({ id }) => kept.has(id));
  const pages = living.reduce((sum, { begins }) => sum + begins.length, 0);
  // Rows that the state knows nothing of are of another format, or it was lost.
  const isStrange = rows.some(({ firstPage }) => firstPage >= state.nextPage);
  if (isStrange || pages < (state.nextPage - 1) * (1 - MOST_GONE)) {
    clearAll(stores, state);
    return new Set();
  }
  if (state.unfinished !== null) deleteSegment(stores, state.unfinished);
  for (const { id, firstPage } of rows) if (!kept.has(id)) stores.documents.delete(firstPage);
  if (living.length < rows.length || state.unfinished !== null)
    putState(stores, { ...state, unfinished: null });
  return new Set(living.map(({ id }) => id));
}

async function addDocument(
  database: FullTextDatabase,
  { statements }: FullTextIndex,
  document: KeptDocument,
  signal: AbortSignal,
): Promise<void> {
  const stated = await statements.inDocument(document.id);
  const searched = searchedDocument(document, stated);
  const { nextPage }: FullTextState = await database.read(stateOf);
  const buckets: Bucket[] = [];
  await inSlices(collect(bucketsOfPages(wordsOfParts(document, stated, searched), nextPage), buckets), {
    signal,
  });
  await database.write(async (stores) => {
    const state = await stateOf(stores);
    const pageCount = searched.begins.length;
    const row: DocumentRow = { ...searched, firstPage: nextPage };
    const firsts = buckets.map(({ first }) => first);
    stores.documents.put(row);
    stores.segments.put({ id: state.nextSegment, firstPage: nextPage, pageCount, firsts });
    putBuckets(stores, state.nextSegment, 0, buckets);
    const { nextSegment } = state;
    putState(stores, { ...state, nextPage: nextPage + pageCount, nextSegment: nextSegment + 1 });
  });
}

function* collect(steps: Iterable<Bucket | null>, buckets: Bucket[]): Generator<void, void> {
  for (const bucket of steps) {
    if (bucket !== null) buckets.push(bucket);
    yield;
  }
}

export function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
