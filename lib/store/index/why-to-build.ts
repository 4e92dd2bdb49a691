/** Whether an open database holds what it must. */
import type { RebuildReason } from '../../model/index-status.ts';
import type { IndexDatabase } from './database.ts';
import { builtRowSchema } from './rows.ts';

type BuildReason = Extract<RebuildReason, 'missing' | 'damaged' | 'new-data'>;

/** Null where nothing is to be done. A look that writes nothing waits for nobody. */
export function whyToBuild(database: IndexDatabase, revision: string): Promise<BuildReason | null> {
  return database.transaction('r', database.tables, async () => {
    const [row, counts] = await Promise.all([database.built.get('built'), database.rowCounts()]);
    if (row === undefined) return Object.values(counts).some((count) => count > 0) ? 'damaged' : 'missing';
    // Of another revision it may have another shape too.
    if (row.revision !== revision) return 'new-data';
    const built = builtRowSchema.safeParse(row);
    if (!built.success) return 'damaged';
    // Of a table that a version added since nothing is said, and nothing is in it.
    const isWhole = Object.entries(counts).every(([name, count]) => (built.data.counts[name] ?? 0) === count);
    return isWhole ? null : 'damaged';
  });
}
