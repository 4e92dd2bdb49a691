/** As which document one that was read is kept already. */
import * as z from 'zod/mini';
import type { CaseStatement } from '../../model/statement.ts';
import type { IndexDatabase } from './database.ts';
import { saysMore } from './growth.ts';
import type { ReadRows } from './read-document-rows.ts';
import { type DefinitionRow, type DocumentRow, definitionRowSchema, documentRowSchema } from './rows.ts';

/** The same text with the same links, whatever its address. */
export async function sameDocument(
  { documents }: IndexDatabase,
  contentMark: string,
): Promise<DocumentRow | null> {
  const row = await documents.where('contentMark').equals(contentMark).first();
  return row === undefined ? null : documentRowSchema.parse(row);
}

/**
 * The last state of the same page, where all that it says and defines now was said there before: a page that shows today's date
 * is no new document each day.
 *
 * @param before statements of the same cases from all documents
 */
export async function earlierState(
  { documents, definitions }: IndexDatabase,
  { origin }: DocumentRow,
  { statements, definitions: found }: Pick<ReadRows, 'statements' | 'definitions'>,
  before: readonly CaseStatement[],
): Promise<DocumentRow | null> {
  if (origin.is !== 'page' || statements.length === 0) return null;
  const { address } = origin;
  const states = z
    .array(documentRowSchema)
    .parse(await documents.toArray())
    .filter((row) => row.origin.is === 'page' && row.origin.address === address)
    .sort((a, b) => (a.lastSeen > b.lastSeen ? -1 : 1));
  const ids = new Set(states.map(({ id }) => id));
  const said = before.filter(({ document }) => ids.has(document));
  if (saysMore(statements, said)) return null;
  const defined = z.array(definitionRowSchema).parse(
    await definitions
      .where('document')
      .anyOf([...ids])
      .toArray(),
  );
  const meanings = new Set(defined.map(meaning));
  return found.every((one) => meanings.has(meaning(one))) ? (states[0] ?? null) : null;
}

function meaning({ short, long }: Pick<DefinitionRow, 'short' | 'long'>): string {
  return `${short} ${long.toLowerCase()}`;
}
