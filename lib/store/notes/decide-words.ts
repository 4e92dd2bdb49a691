/** The one path by which the reader's glossary is written: new states over old ones, inside the caller's transaction. */

import type { OperationId } from '../../model/note.ts';
import { type GlossaryChoice, MAX_OWN_WORDS, type OwnWord } from '../../model/own-term.ts';
import type { NotesDatabase } from './database.ts';
import { compareDecided, laterThan } from './glossary-order.ts';
import { GlossaryRefused } from './glossary-refused.ts';
import { readWord, readWords } from './glossary-rows.ts';
import type { NotesTable } from './notes-keeper.ts';

/** What a transaction that decides must be over. */
export const GLOSSARY_TABLES: readonly NotesTable[] = ['glossary', 'glossaryRevisions'];

/** Earlier states that are kept of a word, as of a note. */
export const MAX_EARLIER = 50;

type Tables = Pick<NotesDatabase, 'glossary' | 'glossaryRevisions'>;

export interface Decision {
  readonly name: string;
  readonly choice: GlossaryChoice | null;
}

/** What the names are now, those taken back too; null where there is none, or it cannot be read. */
export async function headsOf(
  { glossary }: Pick<Tables, 'glossary'>,
  names: readonly string[],
): Promise<readonly (OwnWord | null)[]> {
  return (await glossary.bulkGet([...names])).map(readWord);
}

/**
 * Each name once. What a word was becomes an earlier state. Resolves to the new states in the order of `decisions`.
 *
 * @param heads what the names are now
 * @param now ms since 1970
 * @throws GlossaryRefused `too-many`
 */
export async function decide(
  { glossary, glossaryRevisions }: Tables,
  decisions: readonly Decision[],
  heads: readonly (OwnWord | null)[],
  now: number,
): Promise<readonly OwnWord[]> {
  const words = decisions.map(({ name, choice }, at): OwnWord => {
    const head = heads[at] ?? null;
    const operation = crypto.randomUUID() as string as OperationId;
    return { name, operation, number: (head?.number ?? 0) + 1, savedAt: laterThan(head, now), choice };
  });
  const replaced = heads.filter((head) => head !== null);
  await glossary.bulkPut(words);
  await glossaryRevisions.bulkPut(replaced);
  for (const { name } of replaced) await dropEarliest({ glossaryRevisions }, name);
  if (words.length > replaced.length && (await glossary.count()) > MAX_OWN_WORDS) {
    throw new GlossaryRefused('too-many');
  }
  return words;
}

/** A row that cannot be read is not counted and not dropped. */
export async function dropEarliest(
  { glossaryRevisions }: Pick<Tables, 'glossaryRevisions'>,
  name: string,
): Promise<void> {
  const earlier = glossaryRevisions.where('name').equals(name);
  if ((await earlier.count()) <= MAX_EARLIER) return;
  const states = readWords(await earlier.toArray()).toSorted((one, other) => compareDecided(other, one));
  await glossaryRevisions.bulkDelete(states.slice(MAX_EARLIER).map(({ operation }) => operation));
}
