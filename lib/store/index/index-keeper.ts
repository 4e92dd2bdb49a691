/**
 * Keeps the index: opens it, fills it, makes it anew when it is damaged, and answers from the built-in content
 * where there is none. The background and each page of ours have one keeper; they take turns by a lock.
 */
import type { CaseId } from '../../model/case.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { IndexStatus, RebuildReason } from '../../model/index-status.ts';
import type { CaseRecord, GrowthSummary } from '../../model/statement.ts';
import { readConsent } from '../settings.ts';
import { INDEX_NAME, type IndexDatabase } from './database.ts';
import { dexieIndex } from './dexie-index.ts';
import { openFilled } from './filled-database.ts';
import { guardedIndex } from './guarded-index.ts';
import { readIndexStatus, writeIndexStatus } from './index-status.ts';
import { memoryIndex } from './memory-index.ts';
import type { Index, IndexContent } from './repositories.ts';

export interface LearnOptions {
  readonly signal: AbortSignal;
  /** 0–1. */
  readonly onProgress: (share: number) => void;
}

export interface IndexKeeper {
  /** Opens and mends the database when first asked. Before consent it answers from the built-in content. */
  readonly index: Index;
  /** Makes sure that the index stands, and says how it does; `rebuild` drops it first. Never rejects. */
  prepare(options: { readonly rebuild: boolean }): Promise<IndexStatus>;
  /** Reads a document into the index and says what that changed. Rejects where it cannot be kept. */
  learn(document: SourceDocument, options: LearnOptions): Promise<GrowthSummary>;
  /** Everything that is known of a case; null where nothing is. */
  record(id: CaseId): Promise<CaseRecord | null>;
  /** Lets go of the database. The next question opens it again. */
  close(): Promise<void>;
}

type Kept =
  | { readonly index: Index; readonly database: IndexDatabase; readonly status: IndexStatus }
  | { readonly index: null; readonly status: IndexStatus };

/** Taken while filling and dropping, so that two contexts never do so at once. */
const LOCK = 'saksspor-index';

export function createIndexKeeper(content: IndexContent, name: string = INDEX_NAME): IndexKeeper {
  let kept: Promise<Kept> | null = null;

  const keep = (): Promise<Kept> => {
    kept ??= open(null);
    return kept;
  };

  async function open(doubt: 'asked' | 'damaged' | null): Promise<Kept> {
    if ((await readConsent().catch(() => null)) === null) {
      // Looked for again at the next question: consent may come any moment.
      kept = null;
      return { index: null, status: { is: 'none' } };
    }
    return navigator.locks.request(LOCK, async () => {
      try {
        const { database, builtBecause } = await openFilled(name, content, doubt);
        const status = await statusOf(builtBecause, content);
        return { index: dexieIndex(database), database, status };
      } catch (error) {
        return { index: null, status: await unavailable(error) };
      }
    });
  }

  async function openAfter(last: Promise<Kept> | null, doubt: 'asked' | 'damaged'): Promise<Kept> {
    await letGo(last);
    return open(doubt);
  }

  function openAnew(doubt: 'asked' | 'damaged'): Promise<Kept> {
    kept = openAfter(kept, doubt);
    return kept;
  }

  async function mend(damaged: Index): Promise<void> {
    const last = kept;
    if ((await last)?.index === damaged && kept === last) await openAnew('damaged');
  }

  return {
    index: guardedIndex({
      stored: async () => (await keep()).index,
      builtIn: memoryIndex(content),
      onDamage: (damaged) => void mend(damaged),
    }),
    prepare: async ({ rebuild }) => (await (rebuild ? openAnew('asked') : keep())).status,
    learn: () => Promise.reject(new Error('not yet')),
    record: () => Promise.reject(new Error('not yet')),
    close: () => {
      const last = kept;
      kept = null;
      return letGo(last);
    },
  };
}

async function letGo(kept: Promise<Kept> | null): Promise<void> {
  const last = await kept;
  if (last?.index) last.database.close();
}

async function statusOf(builtBecause: RebuildReason | null, content: IndexContent): Promise<IndexStatus> {
  if (builtBecause === null) {
    const said = await readIndexStatus();
    if (said.is === 'ready') return said;
  }
  return say({
    is: 'ready',
    revision: content.revision,
    terms: content.terms.length,
    cases: content.cases.length,
    links: content.links.length,
    builtAt: new Date().toISOString(),
    builtBecause: builtBecause ?? 'missing',
  });
}

function unavailable(error: unknown): Promise<IndexStatus> {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return say({ is: 'unavailable', since: new Date().toISOString(), message });
}

/** A full disk may refuse the status too; the index is then as usable as it was. */
async function say(status: IndexStatus): Promise<IndexStatus> {
  await writeIndexStatus(status).catch(() => undefined);
  return status;
}
