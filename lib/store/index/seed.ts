/**
 * Fills the index in one transaction: a worker that is killed on the way leaves the old content whole, and two
 * contexts that fill at once come one after the other, the second finding nothing left to do.
 */
import type { RebuildReason } from '../../model/index-status.ts';
import type { BuiltRow, IndexDatabase } from './database.ts';
import type { IndexContent } from './repositories.ts';

type FillReason = Extract<RebuildReason, 'missing' | 'damaged' | 'new-data'>;

/** Makes the index hold exactly `content`. Returns why it had to be filled, or null if it held it already. */
export async function seed(database: IndexDatabase, content: IndexContent): Promise<FillReason | null> {
  const { terms, cases, links, built } = database;
  const tables = [terms, cases, links, built];
  // Nearly always there is nothing to do, and a look that writes nothing waits for nobody.
  if ((await database.transaction('r', tables, () => whyToFill(database, content))) === null) return null;
  return database.transaction('rw', tables, async () => {
    const reason = await whyToFill(database, content);
    if (reason === null) return null;
    await Promise.all([terms.clear(), cases.clear(), links.clear(), built.clear()]);
    await terms.bulkAdd(content.terms);
    await cases.bulkAdd(content.cases);
    await links.bulkAdd(content.links);
    await built.add(builtRow(content));
    return reason;
  });
}

async function whyToFill(
  { terms, cases, links, built }: IndexDatabase,
  content: IndexContent,
): Promise<FillReason | null> {
  const [row, ...counts] = await Promise.all([
    built.get('built'),
    terms.count(),
    cases.count(),
    links.count(),
  ]);
  if (row === undefined) return counts.some((count) => count > 0) ? 'damaged' : 'missing';
  if (row.revision !== content.revision) return 'new-data';
  const expected = builtRow(content);
  const whole = counts[0] === expected.terms && counts[1] === expected.cases && counts[2] === expected.links;
  return whole ? null : 'damaged';
}

function builtRow({ revision, terms, cases, links }: IndexContent): BuiltRow {
  return { key: 'built', revision, terms: terms.length, cases: cases.length, links: links.length };
}
