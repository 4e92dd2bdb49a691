/** The index of this context: the open database with its status, or none and why. */
import type { IndexStatus, RebuildReason } from '../../model/index-status.ts';
import { readConsent } from '../settings.ts';
import type { IndexDatabase } from './database.ts';
import { dexieIndex } from './dexie-index.ts';
import { readIndexStatus, writeIndexStatus } from './index-status.ts';
import { expectedDocuments, readyStatus } from './ready-status.ts';
import type { Index, IndexContent } from './repositories.ts';
import { builtRowSchema } from './rows.ts';
import { openWhole } from './whole-database.ts';

export type Kept =
  | { readonly index: Index; readonly database: IndexDatabase; readonly status: IndexStatus }
  | {
      readonly index: null;
      readonly status: IndexStatus;
      /** Looked for again at the next question. */
      readonly passing: boolean;
    };

export interface KeptOptions {
  readonly name: string;
  readonly content: IndexContent;
  readonly doubt: 'asked' | 'damaged' | null;
  /** False: does not wait where another context is making the index anew. */
  readonly waits: boolean;
}

/** Taken while filling, dropping and learning, so that two contexts never do so at once. */
export const INDEX_LOCK = 'saksspor-index';

/** Never rejects. */
export async function openKept(options: KeptOptions): Promise<Kept> {
  // Consent may come any moment.
  if (!(await hasConsent())) return { index: null, status: { is: 'none' }, passing: true };
  if (!options.waits) {
    const kept = await navigator.locks.request(INDEX_LOCK, { ifAvailable: true }, (lock) =>
      lock === null ? null : openLocked(options),
    );
    if (kept !== null) return kept;
    const status = await readIndexStatus().catch((): IndexStatus => ({ is: 'none' }));
    if (status.is === 'building') return { index: null, status, passing: true };
  }
  return navigator.locks.request(INDEX_LOCK, () => openLocked(options));
}

export async function hasConsent(): Promise<boolean> {
  return (await readConsent().catch(() => null)) !== null;
}

async function openLocked({ name, content, doubt }: KeptOptions): Promise<Kept> {
  const before = await readIndexStatus().catch((): IndexStatus => ({ is: 'none' }));
  // Nobody else has the lock: whoever was building was stopped.
  const brokenOff = before.is === 'building' ? before.because : null;
  try {
    const { database, builtBecause } = await openWhole({
      name,
      content,
      doubt: doubt ?? brokenOff,
      onProgress: async (because, done, total) => {
        await say({ is: 'building', because, done, total, expected: expectedDocuments(before, because) });
      },
    });
    const status = await statusOf(database, before, builtBecause);
    return { index: dexieIndex(database), database, status };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const status = await say({ is: 'unavailable', since: new Date().toISOString(), message });
    return { index: null, status, passing: false };
  }
}

/** Says how the open database stands, where that is not what was said before. */
export async function statusOf(
  database: IndexDatabase,
  before: IndexStatus,
  builtBecause: RebuildReason | null,
): Promise<IndexStatus> {
  const status = readyStatus(builtRowSchema.parse(await database.built.get('built')), before, builtBecause);
  return JSON.stringify(status) === JSON.stringify(before) ? status : say(status);
}

/** A full disk may refuse the status too; the index is then as usable as it was. */
async function say<Status extends IndexStatus>(status: Status): Promise<Status> {
  await writeIndexStatus(status).catch(() => undefined);
  return status;
}
