/**
 * Decisions of one page, one after another. What is decided is seen in the glossary before its save has been answered,
 * and read from the database later still: a decision made on sight of it waits, and goes out from what it gave.
 */
import type { GlossaryChoice, OwnWord } from '../../model/own-term.ts';
import type { GlossaryRepository } from '../../store/notes/glossary-repository.ts';

/**
 * @param choice null takes back what was decided
 * @param word as it was last read from the database; null: nothing was ever decided of the name
 * @returns rejects as `GlossaryRepository.save` does
 */
export type Decide = (
  name: string,
  choice: GlossaryChoice | null,
  word: OwnWord | null,
) => Promise<'saved' | 'changed'>;

export function decideInTurn({ save }: Pick<GlossaryRepository, 'save'>): Decide {
  let mine: OwnWord | null = null;
  let underway: Promise<unknown> = Promise.resolve();
  return (name, choice, word) => {
    const act = underway.then(async () => {
      const isNewer = mine?.name === name && mine.number > (word?.number ?? 0);
      const outcome = await save(name, choice, isNewer ? mine : word);
      if (outcome.is === 'saved') mine = outcome.word;
      return outcome.is;
    });
    underway = act.catch(() => undefined);
    return act;
  };
}
