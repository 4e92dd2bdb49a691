/** The index database, open and whole: found so, filled, or made anew from the documents in it. */
import type { RebuildReason } from '../../model/index-status.ts';
import type { IndexDatabase } from './database.ts';
import { openDatabase, replaceDatabase } from './open-database.ts';
import { indexRevision } from './reading-revision.ts';
import { rebuild } from './rebuild.ts';
import type { IndexContent } from './repositories.ts';
import { whyToBuild } from './why-to-build.ts';

export interface WholeDatabase {
  readonly database: IndexDatabase;
  /** Why it was made now; null where it stood already. */
  readonly builtBecause: RebuildReason | null;
}

export interface OpenOptions {
  readonly name: string;
  readonly content: IndexContent;
  /**
   * Why what is there may not be good enough: the reader asked for a new one, an answer was short although the counts
   * agree, or a rebuild was broken off.
   */
  readonly doubt: RebuildReason | null;
  /** Told how many of the documents are read, where it is made anew. */
  readonly onProgress: (because: RebuildReason, done: number, total: number) => Promise<void>;
}

/** Rejects where the browser gives no usable database. */
export async function openWhole({ name, content, doubt, onProgress }: OpenOptions): Promise<WholeDatabase> {
  const { database, dropped } = await openDatabase(name);
  const revision = indexRevision(content);
  try {
    const builtBecause = dropped ?? (await whyToBuild(database, revision)) ?? doubt;
    if (builtBecause !== null) {
      await rebuild(database, content, (done, total) => onProgress(builtBecause, done, total));
    }
    return { database, builtBecause };
  } catch {
    // It opens but cannot be read or filled: as damaged as one that has lost rows.
  }
  const anew = await replaceDatabase(database);
  try {
    await rebuild(anew, content, (done, total) => onProgress('damaged', done, total));
  } catch (error) {
    anew.close();
    throw error;
  }
  return { database: anew, builtBecause: 'damaged' };
}
