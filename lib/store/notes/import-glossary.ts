/** What a backup would change in the reader's glossary, word by word, the writing of it, and the taking back. */
import type { OperationId } from '../../model/note.ts';
import type { OwnWord } from '../../model/own-term.ts';
import type { Backup } from './backup-file.ts';
import type { NotesDatabase } from './database.ts';
import { compareDecided, isSameChoice } from './glossary-order.ts';
import { readWord, readWords } from './glossary-rows.ts';
import type { ImportCount } from './import-judgements.ts';
import { BackupContradicts } from './import-notes.ts';
import type { WordChange } from './import-row.ts';
import { isSameState, type KeptWord, mergeWords, statesOf } from './merge-glossary.ts';

type Tables = Pick<NotesDatabase, 'glossary' | 'glossaryRevisions'>;

interface Outcome {
  readonly here: KeptWord | null;
  readonly merged: KeptWord;
}

export interface GlossaryImport {
  /** In numbers of names. What was taken back on both sides is not counted. */
  readonly count: ImportCount;
  readonly changed: readonly Outcome[];
}

/** A row that cannot be read is left out. Earlier states of a name that is gone are nobody's. */
export async function readGlossary({ glossary, glossaryRevisions }: Tables): Promise<readonly KeptWord[]> {
  const earlier = Map.groupBy(readWords(await glossaryRevisions.toArray()), ({ name }) => name);
  return readWords(await glossary.toArray()).map((word) => ({
    ...word,
    revisions: (earlier.get(word.name) ?? [])
      .map(({ name: _, ...state }) => state)
      .sort((one, other) => compareDecided(other, one)),
  }));
}

/** Changes nothing. Rejects with `BackupContradicts`. */
export async function compareGlossary(
  database: Tables,
  { glossary }: Pick<Backup, 'glossary'>,
): Promise<GlossaryImport> {
  const known = await readGlossary(database);
  refuseStrangers(known, glossary);
  const words = new Map(known.map((word) => [word.name, word]));
  const count = { fresh: 0, same: 0, replacing: 0, staying: 0 };
  const changed: Outcome[] = [];
  for (const there of glossary) {
    const here = words.get(there.name) ?? null;
    const merged = mergeWords(here, there);
    const kind = kindOf(here, there, merged);
    if (kind !== null) count[kind] += 1;
    if (here === null || !isSameWord(here, merged)) changed.push({ here, merged });
  }
  return { count, changed };
}

function refuseStrangers(known: readonly KeptWord[], theirs: readonly KeptWord[]): void {
  const owners = new Map<OperationId, string>();
  for (const word of known) for (const { operation } of statesOf(word)) owners.set(operation, word.name);
  for (const word of theirs) {
    for (const { operation } of statesOf(word)) {
      if ((owners.get(operation) ?? word.name) !== word.name) throw new BackupContradicts();
    }
  }
}

function kindOf(here: KeptWord | null, there: KeptWord, merged: KeptWord): keyof ImportCount | null {
  const before = here?.choice ?? null;
  if (before === null && merged.choice === null) return null;
  if (isSameChoice(before, there.choice)) return 'same';
  if (isSameChoice(before, merged.choice)) return 'staying';
  return before === null ? 'fresh' : 'replacing';
}

function isSameWord(one: KeptWord, other: KeptWord): boolean {
  const states = statesOf(one);
  const others = statesOf(other);
  return (
    states.length === others.length &&
    states.every((state, at) => {
      const second = others[at];
      return second !== undefined && isSameState(state, second);
    })
  );
}

/** Inside a transaction over both tables. Resolves to what undoes it. */
export async function writeGlossary(
  { glossary, glossaryRevisions }: Tables,
  { changed }: GlossaryImport,
): Promise<readonly WordChange[]> {
  const changes = changed.map(changeOf);
  const added = changed.flatMap(({ merged }, at) => {
    const operations = new Set(changes[at]?.addedRevisions);
    return merged.revisions
      .filter(({ operation }) => operations.has(operation))
      .map((state) => ({ name: merged.name, ...state }));
  });
  await glossary.bulkPut(changed.map(({ merged: { revisions: _, ...word } }) => word));
  await glossaryRevisions.bulkDelete(
    changes.flatMap(({ cutRevisions }) => cutRevisions.map(({ operation }) => operation)),
  );
  await glossaryRevisions.bulkPut(added);
  return changes;
}

function changeOf({ here, merged }: Outcome): WordChange {
  const { name } = merged;
  const before = here?.revisions ?? [];
  const isIn = (states: readonly OwnState[], state: OwnState): boolean =>
    states.some((one) => one.operation === state.operation && isSameState(one, state));
  return {
    name,
    before: here === null ? null : withoutRevisions(here),
    after: merged.operation,
    addedRevisions: merged.revisions
      .filter((state) => !isIn(before, state))
      .map(({ operation }) => operation),
    cutRevisions: before
      .filter((state) => !isIn(merged.revisions, state))
      .map((state) => ({ name, ...state })),
  };
}

type OwnState = KeptWord['revisions'][number];

function withoutRevisions({ revisions: _, ...word }: KeptWord): OwnWord {
  return word;
}

/** Names of ours that an import writes over. */
export function namesReplaced({ changed }: GlossaryImport): readonly string[] {
  return changed.flatMap(({ here }) => (here === null ? [] : [here.name]));
}

/** Inside a transaction over both tables. Resolves to how many were changed since, and stay as they are now. */
export async function undoGlossary(
  { glossary, glossaryRevisions }: Tables,
  changes: readonly WordChange[],
): Promise<number> {
  const heads = (await glossary.bulkGet(changes.map(({ name }) => name))).map(readWord);
  const back = changes.filter(({ after }, at) => heads[at]?.operation === after);
  await glossary.bulkDelete(back.filter(({ before }) => before === null).map(({ name }) => name));
  await glossary.bulkPut(back.map(({ before }) => before).filter((before) => before !== null));
  await glossaryRevisions.bulkDelete(back.flatMap(({ addedRevisions }) => addedRevisions));
  await glossaryRevisions.bulkPut(back.flatMap(({ cutRevisions }) => cutRevisions));
  return changes.length - back.length;
}
