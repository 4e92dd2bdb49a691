/**
 * The reader's own glossary over the precious database. Read and written also while notes are locked: nothing of it is
 * under the passphrase.
 */
import {
  type GlossaryChoice,
  type GlossaryState,
  MAX_OWN_LINE,
  MAX_OWN_LIST,
  MAX_OWN_NAME,
  MAX_OWN_TEXT,
  type OwnWord,
} from '../../model/own-term.ts';
import { namesLeftOut } from '../own-glossary.ts';
import { glossaryChoiceSchema, isOfName, ownNameSchema } from '../own-word-schema.ts';
import { watchChanges } from './changes.ts';
import { type Decision, decide, GLOSSARY_TABLES, headsOf, MAX_EARLIER } from './decide-words.ts';
import { compareDecided, isSameChoice } from './glossary-order.ts';
import { GlossaryRefused } from './glossary-refused.ts';
import type { GlossaryImportLine, GlossaryRepository } from './glossary-repository.ts';
import { readWord, readWords } from './glossary-rows.ts';
import { lastTaken } from './glossary-taken.ts';
import type { NotesKeeper } from './notes-keeper.ts';

/** @param clock ms since 1970 */
export function openGlossary(keeper: NotesKeeper, clock: () => number = Date.now): GlossaryRepository {
  return {
    all: () =>
      keeper.read(async ({ glossary }) =>
        readWords(await glossary.toArray()).filter(({ choice }) => choice !== null),
      ),
    leftOut: () => keeper.read(async ({ glossary }) => namesLeftOut(readWords(await glossary.toArray()))),
    find: (name) => keeper.read(async ({ glossary }) => readWord(await glossary.get(name))),
    revisions: (name) =>
      keeper.read(async ({ glossaryRevisions }) =>
        readWords(await glossaryRevisions.where('name').equals(name).toArray())
          .toSorted((one, other) => compareDecided(other, one))
          .slice(0, MAX_EARLIER)
          .map(stateOf),
      ),
    save: async (name, choice, basedOn) => {
      const decision = checked({ name, choice });
      return keeper.write(GLOSSARY_TABLES, async (database) => {
        const [head = null] = await headsOf(database, [name]);
        if (head !== null && isSameChoice(head.choice, decision.choice)) return { is: 'saved', word: head };
        if (head !== null && head.operation !== (basedOn?.operation ?? seenAsNothing(head))) {
          return { is: 'changed', word: head };
        }
        const [word] = await decide(database, [decision], [head], clock());
        if (word === undefined) throw new GlossaryRefused('not-a-word');
        return { is: 'saved', word };
      });
    },
    planImport: async (words) => {
      const theirs = eachOnce(words.map(checked));
      const heads = await keeper.read((database) =>
        headsOf(
          database,
          theirs.map(({ name }) => name),
        ),
      );
      return theirs.flatMap(({ name, choice }, at) => lineOf(name, heads[at]?.choice ?? null, choice));
    },
    takeIn: async (lines) => {
      const decisions = eachOnce(lines.map(({ name, theirs }) => checked({ name, choice: theirs })));
      await keeper.write([...GLOSSARY_TABLES, 'imports'], async (database) => {
        const now = await headsOf(
          database,
          decisions.map(({ name }) => name),
        );
        const pairs = decisions
          .map((decision, at) => ({ decision, head: now[at] ?? null }))
          .filter(({ decision, head }) => !isSameChoice(head?.choice ?? null, decision.choice));
        if (pairs.length === 0) return;
        const heads = pairs.map(({ head }) => head);
        const taken = pairs.map(({ decision }) => decision);
        const words = (await decide(database, taken, heads, clock())).map(({ name, operation }, at) => ({
          name,
          before: heads[at]?.choice ?? null,
          after: operation,
        }));
        await database.imports.put({ id: 'glossary', takenAt: new Date(clock()).toISOString(), words });
      });
    },
    lastTakeIn: async () => {
      const taken = await keeper.read(lastTaken);
      return taken === null ? null : { takenAt: taken.takenAt, words: taken.words.length };
    },
    undoTakeIn: () =>
      keeper.write([...GLOSSARY_TABLES, 'imports'], async (database) => {
        const taken = await lastTaken(database);
        if (taken === null) return null;
        const heads = await headsOf(
          database,
          taken.words.map(({ name }) => name),
        );
        const back = taken.words
          .map(({ name, before, after }, at) => ({ name, choice: before, after, head: heads[at] ?? null }))
          .filter(({ head, after }) => head?.operation === after);
        await decide(
          database,
          back,
          back.map(({ head }) => head),
          clock(),
        );
        await database.imports.delete('glossary');
        return back.length;
      }),
    watch: watchChanges,
  };
}

/** Who saw nothing has seen what was taken back. */
function seenAsNothing({ operation, choice }: OwnWord) {
  return choice === null ? operation : null;
}

function stateOf({ operation, number, savedAt, choice }: OwnWord): GlossaryState {
  return { operation, number, savedAt, choice };
}

/** Of a name that is there twice, the last counts. */
function eachOnce(decisions: readonly Decision[]): readonly Decision[] {
  return [...new Map(decisions.map((decision) => [decision.name, decision])).values()];
}

function lineOf(
  name: string,
  here: GlossaryChoice | null,
  theirs: GlossaryChoice | null,
): readonly GlossaryImportLine[] {
  if (theirs === null) return [];
  const kind = here === null ? 'new' : isSameChoice(here, theirs) ? 'same' : 'differs';
  return [{ name, kind, here, theirs }];
}

/** As it may be written. Throws `GlossaryRefused`. */
function checked({ name, choice }: Decision): Decision {
  if (isTooLong(name, choice)) throw new GlossaryRefused('too-long');
  const parsed = choice === null ? null : glossaryChoiceSchema.safeParse(choice);
  const isWord = ownNameSchema.safeParse(name).success && isOfName({ name, choice });
  if (!isWord || parsed?.success === false) throw new GlossaryRefused('not-a-word');
  return { name, choice: parsed?.data ?? null };
}

function isTooLong(name: string, choice: GlossaryChoice | null): boolean {
  if (name.length > MAX_OWN_NAME) return true;
  const forms = choice?.is === 'without-forms' ? [choice.forms] : [];
  const term = choice?.is === 'written' ? choice.term : null;
  const lists = term ? [term.forms, term.otherNames, term.otherMeanings, term.related] : forms;
  const longest = [term?.expansion.nb, term?.expansion.en, ...lists.flat()];
  return (
    (term?.definition.length ?? 0) > MAX_OWN_TEXT ||
    lists.some((list) => list.length > MAX_OWN_LIST) ||
    longest.some((line) => (line?.length ?? 0) > MAX_OWN_LINE)
  );
}
