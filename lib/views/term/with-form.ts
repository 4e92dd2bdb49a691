/** What is to be decided so that an entry is marked by one of its spellings, or is not. */
import { spellingOf } from '../../glossary/claim-forms.ts';
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import type { GlossaryChoice, OwnWord } from '../../model/own-term.ts';

/**
 * Of one that is not the reader's it is only left out; the reader's own is
 * written anew from what they have saved last, which what is drawn may not have yet.
 *
 * @param word what the reader has decided of it
 */
export function withForm(
  { origin, leftOut }: Pick<LayeredTerm, 'origin' | 'leftOut'>,
  word: Pick<OwnWord, 'choice'> | null,
  form: string,
  isWanted: boolean,
): GlossaryChoice | null {
  if (origin === 'own') {
    if (word?.choice?.is !== 'written') return word?.choice ?? null;
    const { term } = word.choice;
    const forms = term.forms.filter((one) => spellingOf(one.trim()) !== spellingOf(form));
    return { is: 'written', term: { ...term, forms: isWanted ? [...forms, form] : forms } };
  }
  const unwanted = isWanted ? leftOut.filter((one) => one !== form) : [...leftOut, form];
  return unwanted.length === 0 ? null : { is: 'without-forms', forms: unwanted };
}
