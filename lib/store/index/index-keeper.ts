/**
 * Keeps the index: opens it, fills it, reads documents into it, makes it anew when it is damaged, and answers from the
 * built-in content where there is none. The background and each page of ours have one keeper; they take turns by a
 * lock.
 */
import type { CaseId } from '../../model/case.ts';
import type { SourceDocument } from '../../model/document.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { IndexStatus } from '../../model/index-status.ts';
import type { CaseRecord, GrowthSummary } from '../../model/statement.ts';
import { caseRecord } from '../../papers/case-record.ts';
import { keepShelf } from '../card-shelf.ts';
import { INDEX_NAME, type IndexDatabase } from './database.ts';
import { documentMarksInSteps } from './document-marks.ts';
import { guardedIndex } from './guarded-index.ts';
import { readIndexStatus } from './index-status.ts';
import { hasConsent, INDEX_LOCK, type Kept, openKept, statusOf } from './kept-index.ts';
import { keepDocument, type LearnOptions, readSource, seeAgain } from './learn.ts';
import { checkLength, LearnRefused } from './learn-refused.ts';
import { memoryIndex } from './memory-index.ts';
import { indexRevision } from './reading-revision.ts';
import type { Index, IndexContent } from './repositories.ts';
import { withTopicalLinks } from './with-topical-links.ts';

export interface IndexKeeper {
  /** Opens and mends the database when first asked. Before consent it answers from the built-in content. */
  readonly index: Index;
  /**
   * Makes sure that the index stands, and says how it does; `rebuild` makes it anew from the kept documents. Never
   * rejects.
   */
  prepare(options: { readonly rebuild: boolean }): Promise<IndexStatus>;
  /**
   * Reads a document into the index and says what that changed. Rejects with `LearnRefused` where it cannot be kept,
   * and with the signal's reason where that has aborted: nothing of it is then kept.
   */
  learn(document: SourceDocument, options: LearnOptions): Promise<GrowthSummary>;
  /** Everything that is known of a case; null where nothing is. */
  record(id: CaseId): Promise<CaseRecord | null>;
  /** Lets go of the database. The next question opens it again. */
  close(): Promise<void>;
}

/** Share of the time that reading takes; the rest goes into merging, writing and the cards. */
const READING = 0.9;

export function createIndexKeeper(content: IndexContent, name: string = INDEX_NAME): IndexKeeper {
  const revision = indexRevision(content);
  let kept: Promise<Kept> | null = null;
  let shelving: Promise<void> = Promise.resolve();

  async function open(doubt: 'asked' | 'damaged' | null, waits: boolean): Promise<Kept> {
    const opened = await openKept({ name, content, doubt, waits });
    if (opened.index === null) {
      if (opened.passing) kept = null;
    } else if (opened.status.is === 'ready') shelve(opened.status.generation);
    return opened;
  }

  function keep(waits = false): Promise<Kept> {
    kept ??= open(null, waits);
    return kept;
  }

  async function openAfter(last: Promise<Kept> | null, doubt: 'asked' | 'damaged'): Promise<Kept> {
    await letGo(last);
    return open(doubt, true);
  }

  function openAnew(doubt: 'asked' | 'damaged'): Promise<Kept> {
    kept = openAfter(kept, doubt);
    return kept;
  }

  async function mend(damaged: Index): Promise<void> {
    const last = kept;
    if ((await last)?.index === damaged && kept === last) await openAnew('damaged');
  }

  async function generation(): Promise<string> {
    const now = await keep();
    const row = now.index === null ? undefined : await now.database.built.get('built').catch(() => undefined);
    return row?.generation ?? content.revision;
  }

  const index = withTopicalLinks(
    guardedIndex({
      stored: async () => (await keep()).index,
      builtIn: memoryIndex(content),
      onDamage: (damaged) => void mend(damaged),
    }),
    generation,
  );

  /** Cards of pages follow by themselves; nobody waits for all of them. */
  function shelve(wanted: string): void {
    shelving = keepShelf(index, { revision, generation: wanted, grown: null }).catch(() => undefined);
  }

  /** Runs `work` while no other context writes. A database that fails is mended, once. */
  async function write<Value>(
    work: (database: IndexDatabase) => Promise<Value>,
    signal: AbortSignal,
    isLast = false,
  ): Promise<Value> {
    const now = await keep(true);
    signal.throwIfAborted();
    if (now.index === null) throw new LearnRefused(now.status.is === 'none' ? 'no-consent' : 'no-database');
    try {
      return await navigator.locks.request(INDEX_LOCK, { signal }, async () => {
        if (!(await hasConsent())) throw new LearnRefused('no-consent');
        return work(now.database);
      });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof LearnRefused) throw error;
      if (isQuotaError(error)) throw new LearnRefused('no-room', error);
      if (isLast) throw new LearnRefused('no-database', error);
      await mend(now.index);
      return write(work, signal, true);
    }
  }

  return {
    index,
    prepare: async ({ rebuild }) => (await (rebuild ? openAnew('asked') : keep(true))).status,
    learn: async (document, { signal, onProgress }) => {
      checkLength(document);
      signal.throwIfAborted();
      if (!(await hasConsent())) throw new LearnRefused('no-consent');
      const marks = await inSlices(documentMarksInSteps(document), { signal });
      const again = await write((database) => seeAgain(database, marks.contentMark), signal);
      if (again !== null) return again;
      const read = await readSource(document, marks, {
        signal,
        onProgress: (share) => onProgress(READING * share),
      });
      const before = await generation();
      const { summary, changed, defined } = await write(async (database) => {
        const learnt = await keepDocument(database, content, read, signal);
        if (learnt.changed.length + learnt.defined.length > 0)
          await statusOf(database, await readIndexStatus(), null);
        return learnt;
      }, signal);
      if (changed.length + defined.length > 0) {
        const grown = { from: before, changed, defined };
        // The index has it; a card that could not be brought up to date is made at the next start.
        await keepShelf(index, { revision, generation: await generation(), grown }).catch(() => undefined);
      }
      onProgress(1);
      return summary;
    },
    record: async (id) => {
      const builtIn = content.cases.find((fact) => fact.id === id) ?? null;
      const statements = await index.statements.of(id);
      return builtIn === null && statements.length === 0 ? null : caseRecord(builtIn, statements);
    },
    close: async () => {
      await shelving;
      const last = kept;
      kept = null;
      await letGo(last);
    },
  };
}

async function letGo(kept: Promise<Kept> | null): Promise<void> {
  const last = await kept;
  if (last?.index) last.database.close();
}

/** Dexie wraps what the browser threw. */
function isQuotaError(error: unknown): boolean {
  const { name, inner } = Object(error) as { readonly name?: unknown; readonly inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && isQuotaError(inner));
}
