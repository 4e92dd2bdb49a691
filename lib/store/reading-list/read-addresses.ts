/**
 * Under which addresses the papers that are kept were read. The same paper may lie at several: that it is the same is
 * known when it has been fetched, and from then on each of them counts as read.
 */
import type { DocumentId } from '../../model/document.ts';
import type { DocumentSummary } from '../index/repositories.ts';
import { ReadingListDatabase, readAddressSchema } from './list-database.ts';
import { lastReading, type QueuedPaper } from './queued-paper.ts';

/** By address: the document that was read there. */
export type ReadAddresses = ReadonlyMap<string, DocumentId>;

/** Keeps that the document was fetched from there. A full disk may refuse it: it is then fetched once more some day. */
export async function rememberAddress(address: string, document: DocumentId, name?: string): Promise<void> {
  const database = new ReadingListDatabase(name);
  try {
    await database.addresses.put({ address, document });
  } finally {
    database.close();
  }
}

/** A row that came back damaged is left out. Rejects where the browser gives no database. */
export async function rememberedAddresses(name?: string): Promise<ReadAddresses> {
  const database = new ReadingListDatabase(name);
  try {
    const rows = (await database.addresses.toArray()).flatMap(
      (row) => readAddressSchema.safeParse(row).data ?? [],
    );
    return new Map(rows.map(({ address, document }) => [address, document]));
  } finally {
    database.close();
  }
}

/**
 * By address, ISO time when its paper was first read.
 *
 * @param documents of the index
 * @param queue of the reading list
 */
export function timesOfReading(
  documents: readonly Pick<DocumentSummary, 'id' | 'origin' | 'firstRead'>[],
  remembered: ReadAddresses,
  queue: readonly Pick<QueuedPaper, 'address' | 'state'>[] = [],
): ReadonlyMap<string, string> {
  const kept = new Map(documents.map(({ id, firstRead }) => [id, firstRead]));
  const times = new Map<string, string>();
  const add = (address: string, document: DocumentId | null): void => {
    const time = document === null ? undefined : kept.get(document);
    if (time !== undefined) times.set(address, time);
  };
  for (const { address, state } of queue) add(address, lastReading({ state })?.document ?? null);
  for (const [address, document] of remembered) add(address, document);
  for (const { id, origin } of documents) if (origin.is === 'paper') add(origin.address, id);
  return times;
}
