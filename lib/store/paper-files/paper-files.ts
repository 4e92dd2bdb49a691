/**
 * Files of papers on this machine. One that was chosen or dropped is handed to the reader page and lies here for a day,
 * the last few of them; an original is kept for longer only where the reader has asked for it.
 */
import * as z from 'zod/mini';
import { readConsent } from '../settings.ts';
import { answer, type PaperStores, withPapers } from './paper-database.ts';

/** A paper's address, the id of a document in the index, or "file:UUID" where it is in no index. */
export type PaperFileId = string;

const summarySchema = z.strictObject({
  id: z.string(),
  /** Of the file; empty where it has none. */
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  /** Asked to be kept; else it is only handed over. */
  isKept: z.boolean(),
  /** ISO time. */
  storedAt: z.string(),
  /** What the host said of it, where it was fetched. */
  entityTag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
});

export type PaperFileSummary = Readonly<z.infer<typeof summarySchema>>;

export interface PaperFile extends PaperFileSummary {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type NewPaperFile = Omit<PaperFile, 'size' | 'storedAt' | 'entityTag' | 'lastModified'> &
  Partial<Pick<PaperFile, 'entityTag' | 'lastModified'>>;

export type StoreFault = 'no-consent' | 'no-room' | 'no-database';

export class PaperNotStored extends Error {
  override readonly name = 'PaperNotStored';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, cause?: unknown) {
    super(`The file was not stored: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** Files and bytes that are only handed over: a reader reads some in one go, and opens them afterwards. */
const HANDED_FILES = 20;
const HANDED_BYTES = 300_000_000;
/** ms: a day. */
const HANDED_FOR = 24 * 60 * 60 * 1000;

/**
 * Stores the file, and lets go of what was handed over long ago. A file that is kept stays kept.
 *
 * @throws PaperNotStored
 */
export async function storePaperFile({ bytes, ...file }: NewPaperFile): Promise<PaperFileSummary> {
  if ((await readConsent()) === null) throw new PaperNotStored('no-consent');
  const now = new Date().toISOString();
  const blank = { entityTag: null, lastModified: null };
  try {
    return await withPapers('readwrite', async (stores) => {
      const all = await readSummaries(stores);
      const isKept = file.isKept || all.some((one) => one.id === file.id && one.isKept);
      const summary = { ...blank, ...file, isKept, size: bytes.length, storedAt: now };
      const others = all.filter(({ id }) => id !== file.id);
      remove(stores, outdated(isKept ? others : [summary, ...others]));
      stores.summaries.put(summary);
      stores.bytes.put(bytes, file.id);
      return summary;
    });
  } catch (error) {
    const isFull = Object(error).name === 'QuotaExceededError';
    throw new PaperNotStored(isFull ? 'no-room' : 'no-database', error);
  }
}

/** Null where there is none, or where it has come back damaged. Never rejects. */
export function findPaperFile(id: PaperFileId): Promise<PaperFile | null> {
  return withPapers('readonly', async ({ summaries, bytes }) => {
    const [row, content] = await Promise.all([answer(summaries.get(id)), answer(bytes.get(id))]);
    const summary = summarySchema.safeParse(row);
    if (!summary.success || !isBytes(content) || content.length !== summary.data.size) return null;
    return { ...summary.data, bytes: content };
  }).catch(() => null);
}

/** Without reading it. */
export async function paperFileSummary(id: PaperFileId): Promise<PaperFileSummary | null> {
  return (await paperFileSummaries()).find((one) => one.id === id) ?? null;
}

/** All that lie here, the newest first; those of yesterday that were only handed over are let go of. Never rejects. */
export function paperFileSummaries(): Promise<readonly PaperFileSummary[]> {
  return withPapers('readwrite', async (stores) => {
    const all = await readSummaries(stores);
    const old = outdated(all);
    remove(stores, old);
    return all.filter(({ id }) => !old.includes(id));
  }).catch(() => []);
}

/** Rejects where the database does. */
export function removePaperFiles(ids: readonly PaperFileId[]): Promise<void> {
  return withPapers('readwrite', async (stores) => remove(stores, ids));
}

async function readSummaries({ summaries }: PaperStores): Promise<readonly PaperFileSummary[]> {
  const rows: readonly unknown[] = await answer(summaries.getAll());
  return rows
    .flatMap((row) => {
      const parsed = summarySchema.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => (a.storedAt > b.storedAt ? -1 : 1));
}

/** @param files the newest first, of which the first stays */
function outdated(files: readonly PaperFileSummary[]): readonly PaperFileId[] {
  let bytes = 0;
  const handed = files.filter(({ isKept }) => !isKept);
  return handed
    .filter(({ size, storedAt }, at) => {
      bytes += size;
      const isTooMuch = at >= HANDED_FILES || (bytes > HANDED_BYTES && at > 0);
      return isTooMuch || Date.now() - Date.parse(storedAt) > HANDED_FOR;
    })
    .map(({ id }) => id);
}

function remove({ summaries, bytes }: PaperStores, ids: readonly PaperFileId[]): void {
  for (const id of ids) {
    summaries.delete(id);
    bytes.delete(id);
  }
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array;
}
