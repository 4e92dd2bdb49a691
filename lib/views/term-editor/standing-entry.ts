/** What stands under a name already, and how it bears on an entry that is being written. */
import type { LayeredGlossary, LayeredTerm } from '../../glossary/layered-glossary.ts';

export interface StandingEntry {
  /** As the glossary has it; null where the name is free. */
  readonly layered: LayeredTerm | null;
  /** The entry that the reader's own stands, or would stand, before. */
  readonly below: LayeredTerm | null;
  readonly isHidden: boolean;
}

export function standingEntry(name: string, { terms, hidden }: LayeredGlossary): StandingEntry {
  const isIt = ({ term }: LayeredTerm): boolean => term.entry === name;
  const shown = terms.find(isIt) ?? null;
  const layered = shown ?? hidden.find(isIt) ?? null;
  const below = layered?.origin === 'own' ? layered.instead : layered;
  return { layered, below, isHidden: shown === null && layered !== null };
}
