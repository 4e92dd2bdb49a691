/**
 * The reading list in IndexedDB: a database of its own, small, and rebuildable (TRUST.md rule 8): without it the papers
 * are listed anew, and those that are in the index are known there.
 */
import Dexie, { type Table } from 'dexie';
import * as z from 'zod/mini';
import type { DocumentId } from '../../model/document.ts';
import type { PaperReading, PaperState, PaperVersion, QueuedPaper } from './queued-paper.ts';
import type { ReadingRun } from './reading-run.ts';

export const READING_LIST_NAME = 'saksspor-reading-list';

interface RunRow {
  readonly key: 'run';
  readonly run: ReadingRun;
}

/**
 * The file that is being read, from when it was fetched until it is read: a reading that is broken off in between goes
 * on without asking the host again.
 */
export interface FileInHand {
  readonly key: 'file';
  readonly address: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly version: PaperVersion;
}

/** An address from which a document was fetched. What is fetched again and is the same is kept once, under one of them. */
export interface ReadAddress {
  readonly address: string;
  readonly document: DocumentId;
}

export class ReadingListDatabase extends Dexie {
  declare readonly papers: Table<QueuedPaper, string>;
  declare readonly run: Table<RunRow, 'run'>;
  declare readonly inHand: Table<FileInHand, 'file'>;
  declare readonly addresses: Table<ReadAddress, string>;

  constructor(name: string = READING_LIST_NAME) {
    // No cache: rows are read once, and it would announce changes a second time.
    super(name, { cache: 'disabled' });
    this.version(1).stores({ papers: 'address', run: 'key', inHand: 'key' });
    this.version(2).stores({ addresses: 'address' });
    // Gives way to what deletes it, and opens again when next asked.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }
}

const words = z.string();
const count = z.number().check(z.nonnegative());
/** Times and places in an order. */
const time = z.number();

export const versionSchema = z.strictObject({
  entityTag: z.nullable(words),
  lastModified: z.nullable(words),
}) satisfies z.ZodMiniType<PaperVersion>;

const document = z.custom<DocumentId>((value) => typeof value === 'string' && value !== '');

export const readAddressSchema = z.strictObject({
  address: words,
  document,
}) satisfies z.ZodMiniType<ReadAddress>;

const reading = z.strictObject({
  version: versionSchema,
  contentMark: words,
  document: z.nullable(document),
  at: words,
  bytes: count,
  pages: count,
  cases: count,
  took: count,
  sameAs: z.nullable(words),
}) satisfies z.ZodMiniType<PaperReading>;

const known = z.nullable(reading);

const state = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('waiting'), tries: count, known }),
  z.strictObject({ is: z.literal('reading'), tries: count, known }),
  z.strictObject({ is: z.literal('read'), reading }),
  z.strictObject({ is: z.literal('unchanged'), reading, at: words }),
  z.strictObject({
    is: z.literal('failed'),
    fault: z.enum([
      'not-pdf',
      'password',
      'broken',
      'no-text',
      'too-large',
      'refused',
      'host-error',
      'crashed',
    ]),
    tries: count,
    at: words,
    known,
  }),
  z.strictObject({ is: z.literal('vanished'), at: words, known }),
]) satisfies z.ZodMiniType<PaperState>;

export const queuedPaperSchema = z.strictObject({
  address: words,
  name: words,
  order: z.number(),
  state,
  earlier: z.readonly(z.array(reading)),
}) satisfies z.ZodMiniType<QueuedPaper>;

export const readingRunSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({
    is: z.literal('running'),
    from: time,
    notBefore: time,
    hostErrors: count,
    refusals: count,
    isOffline: z.boolean(),
  }),
  z.strictObject({ is: z.literal('paused'), from: time }),
  z.strictObject({
    is: z.literal('stopped'),
    from: time,
    because: z.enum(['host-error', 'no-room', 'no-access', 'no-consent', 'no-database']),
    notBefore: z.nullable(time),
  }),
  z.strictObject({ is: z.literal('done'), from: time }),
]) satisfies z.ZodMiniType<ReadingRun>;
