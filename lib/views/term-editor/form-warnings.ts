/** Spellings that the reader is to think over before an entry is saved with them. */
import { spellingOf } from '../../glossary/claim-forms.ts';
import type { LayeredGlossary } from '../../glossary/layered-glossary.ts';
import type { OwnTerm } from '../../model/own-term.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

export type FormWarning =
  /** It would be marked wherever it stands. */
  | { readonly is: 'ordinary-word'; readonly form: string }
  /** Another entry is marked by it. Where that one is locked, it stays so. */
  | { readonly is: 'same-form'; readonly form: string; readonly entry: string; readonly isLocked: boolean };

/** What the reader's answer to a warning is kept by. */
export function warningName({ is, form }: FormWarning): string {
  return `${is} ${spellingOf(form)}`;
}

/**
 * @param before the entry as it stood: what it had is thought of
 * @param words that ordinary text is written with (`wordsOf`)
 */
export function formWarnings(
  { entry, forms, marking }: OwnTerm,
  before: Pick<OwnTerm, 'forms' | 'marking'> | null,
  glossary: LayeredGlossary,
  words: ReadonlySet<string>,
): readonly FormWarning[] {
  const known = new Set(before?.forms.map(spellingOf));
  const wasMarked = before?.marking.kind === 'always';
  const owners = new Map(
    glossary.terms
      .filter(({ term }) => term.entry !== entry)
      .flatMap((layered) => layered.term.forms.map((form) => [spellingOf(form), layered] as const)),
  );
  return forms.flatMap((form): readonly FormWarning[] => {
    const isKnown = known.has(spellingOf(form));
    const owner = isKnown ? undefined : owners.get(spellingOf(form));
    const isAsked = marking.kind === 'always' && !(isKnown && wasMarked);
    return [
      ...(isAsked && isOrdinaryWord(form, words) ? [{ is: 'ordinary-word' as const, form }] : []),
      ...(owner === undefined
        ? []
        : [{ is: 'same-form' as const, form, entry: owner.term.entry, isLocked: owner.isLocked }]),
    ];
  });
}
