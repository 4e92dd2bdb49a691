/** Words of a reader's glossary: short to make, and as the database has them. */
import type { OperationId } from '../../../../lib/model/note.ts';
import type { GlossaryChoice, GlossaryState, OwnTerm } from '../../../../lib/model/own-term.ts';
import type { KeptWord } from '../../../../lib/store/notes/merge-glossary.ts';
import { writtenTerm } from '../../glossary/written-term.ts';
import { uuid } from './note-drafts.ts';

export function ownTerm(entry: string, definition = `Hva ${entry} er.`): OwnTerm {
  return writtenTerm(entry, {
    expansion: { nb: `${entry} skrevet ut`, en: null },
    definition,
    category: 'system og løsning',
  });
}

export function written(entry: string, definition?: string): GlossaryChoice {
  return { is: 'written', term: ownTerm(entry, definition) };
}

/** ISO time, that many seconds into a day. */
export function second(at: number): string {
  return new Date(Date.UTC(2026, 10, 1) + at * 1_000).toISOString();
}

/** State `number` of a name, decided at that second. */
export function stateOf(name: string, number: number, choice: GlossaryChoice | null): GlossaryState {
  const operation = uuid(`word ${name} ${number}`) as OperationId;
  return { operation, number, savedAt: second(number), choice };
}

/** The earliest first. */
export function states(name: string, count: number): readonly GlossaryState[] {
  return Array.from({ length: count }, (_, at) => stateOf(name, at + 1, { is: 'ignored' }));
}

export function word(
  name: string,
  number: number,
  choice: GlossaryChoice | null,
  revisions: readonly GlossaryState[] = [],
): KeptWord {
  return { name, ...stateOf(name, number, choice), revisions };
}
