/** What documents say of an abbreviation, beside what the glossary says of it. */
import type { ShownDefinition } from '../model/definition.ts';
import type { Term } from '../model/term.ts';
import { isSameMeaning } from './same-meaning.ts';

/** What the glossary says: of an own entry the same. */
export type SaidOfTerm = Pick<Term, 'entry' | 'expansion' | 'otherNames' | 'otherMeanings'>;

/** Spellings by which a definition of the entry may be found. */
export function shortsOf({ entry, forms }: Pick<Term, 'entry' | 'forms'>): readonly string[] {
  return [...new Set([entry, ...forms])];
}

/** The first of each meaning, in the order given. */
export function distinctMeanings<Found extends ShownDefinition>(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    if (!kept.some(({ long }) => isSameMeaning(long, one.long))) kept.push(one);
  }
  return kept;
}

/** Whether the glossary says it already, as an expansion, another name or another meaning. */
export function isSaid({ expansion, otherNames, otherMeanings }: SaidOfTerm, long: string): boolean {
  const said = [expansion.nb, expansion.en, ...otherNames, ...otherMeanings].filter((one) => one !== null);
  return said.some((one) => isSameMeaning(one, long));
}

/** What is found beside what the glossary says, each meaning once, in the order given. */
export function foundBeside<Found extends ShownDefinition>(
  said: SaidOfTerm,
  found: readonly Found[],
): readonly Found[] {
  return distinctMeanings(found.filter(({ long }) => !isSaid(said, long)));
}
