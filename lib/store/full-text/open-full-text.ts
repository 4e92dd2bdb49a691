/** The search over papers for a page of ours: what is kept of it, and how it follows the index. */
import { readIndexStatus } from '../index/index-status.ts';
import type { Index } from '../index/repositories.ts';
import { readConsent } from '../settings.ts';
import { catchUp, isQuotaError } from './catch-up.ts';
import { fullTextDatabase, stateOf } from './full-text-database.ts';
import { packKeptTexts } from './pack-kept-texts.ts';
import { createPaperSearch, NO_HITS, type PaperHits, type PaperSearch } from './paper-search.ts';

export type FollowOutcome =
  /** Everything that was read is searched. */
  | 'whole'
  /** The disk, or what the browser lends of it, is full: what was read last is not searched. */
  | 'no-room'
  /** There is no index to follow, or it cannot be read now. */
  | 'not-now';

export interface FullText extends PaperSearch {
  /** Finds nothing where nothing has been read; a look leaves nothing behind. */
  find(query: string, limit: number, signal: AbortSignal): Promise<PaperHits>;
  /**
   * Makes what was read since searchable, in slices. Rejects with the signal's reason only.
   *
   * @param onProgress told how many documents are left, before each of them
   */
  follow(signal: AbortSignal, onProgress?: (left: number) => void): Promise<FollowOutcome>;
}

export function openFullText(index: Index): FullText {
  const database = fullTextDatabase();
  const search = createPaperSearch(database, index);
  let isPacked = false;
  return {
    async find(query, limit, signal) {
      return (await generationToFollow()) === null ? NO_HITS : search.find(query, limit, signal);
    },
    async follow(signal, onProgress = () => undefined) {
      const generation = await generationToFollow().catch(() => null);
      signal.throwIfAborted();
      if (generation === null) return 'not-now';
      try {
        if ((await database.read(stateOf)).generation !== generation)
          await catchUp(database, index, { generation, signal, onProgress });
        if (!isPacked) await packKeptTexts(signal);
        isPacked = true;
        return 'whole';
      } catch (error) {
        signal.throwIfAborted();
        return isQuotaError(error) ? 'no-room' : 'not-now';
      }
    },
  };
}

/** Null where nothing has been read. */
async function generationToFollow(): Promise<string | null> {
  const [status, consent] = await Promise.all([readIndexStatus(), readConsent()]);
  return consent === null || status.is !== 'ready' || status.documents === 0 ? null : status.generation;
}
