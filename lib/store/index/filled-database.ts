/** The index database, open and holding the built-in content: found so, filled, or made anew. */
import type { RebuildReason } from '../../model/index-status.ts';
import type { IndexDatabase } from './database.ts';
import { openDatabase } from './open-database.ts';
import type { IndexContent } from './repositories.ts';
import { seed } from './seed.ts';

export interface FilledDatabase {
  readonly database: IndexDatabase;
  /** Why it was made now; null where it stood already. */
  readonly builtBecause: RebuildReason | null;
}

/**
 * `doubt` says why what is there may not be good enough: the reader asked for a new one, or an answer was short
 * although the counts agree. Rejects where the browser gives no usable database.
 */
export async function openFilled(
  name: string,
  content: IndexContent,
  doubt: 'asked' | 'damaged' | null,
): Promise<FilledDatabase> {
  if (doubt === 'asked') return fillAnew(name, content, doubt);
  const { database, dropped } = await openDatabase(name, null);
  try {
    const filled = await seed(database, content);
    const builtBecause = dropped ?? filled;
    // Another context may have mended it in the meantime; then there is nothing left to doubt.
    if (doubt === null || builtBecause !== null) return { database, builtBecause };
  } catch {
    // It opens but cannot be filled: as damaged as one that has lost rows.
  }
  database.close();
  return fillAnew(name, content, 'damaged');
}

async function fillAnew(
  name: string,
  content: IndexContent,
  builtBecause: 'asked' | 'damaged',
): Promise<FilledDatabase> {
  const { database } = await openDatabase(name, builtBecause);
  try {
    await seed(database, content);
  } catch (error) {
    database.close();
    throw error;
  }
  return { database, builtBecause };
}
