/** The glossary as it is listed: what is shown, and what the reader has hidden. */
import type { LayeredGlossary, LayeredTerm } from '../../glossary/layered-glossary.ts';
import type { Term, TermOrigin } from '../../model/term.ts';

export interface GlossaryItem {
  readonly entry: string;
  readonly term: Term;
  readonly origin: TermOrigin;
  /** Another of the same name stands behind it. */
  readonly isInstead: boolean;
  readonly isLocked: boolean;
  readonly isHidden: boolean;
}

/** `hidden`: whoever they are from. */
export type OriginFilter = TermOrigin | 'hidden';

export function glossaryItems({ terms, hidden }: LayeredGlossary): readonly GlossaryItem[] {
  return [
    ...terms.map((layered) => itemOf(layered, false)),
    ...hidden.map((layered) => itemOf(layered, true)),
  ];
}

function itemOf({ term, origin, instead, isLocked }: LayeredTerm, isHidden: boolean): GlossaryItem {
  return { entry: term.entry, term, origin, isInstead: instead !== null, isLocked, isHidden };
}

/** Null: all that is shown. */
export function itemsFrom(
  items: readonly GlossaryItem[],
  from: OriginFilter | null,
): readonly GlossaryItem[] {
  if (from === null) return items.filter(({ isHidden }) => !isHidden);
  if (from === 'hidden') return items.filter(({ isHidden }) => isHidden);
  return items.filter(({ origin, isHidden }) => origin === from && !isHidden);
}
