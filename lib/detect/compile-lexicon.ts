/**
 * Makes the lexicon, the part of the glossary and the case index that a page needs for detection. The
 * background does this once and keeps the result in `storage.local` (DESIGN.md).
 */
import type { CaseFact } from '../model/case.ts';
import { LEXICON_FORMAT, type Lexicon } from '../model/lexicon.ts';
import type { Term } from '../model/term.ts';

/** @param revision changes whenever the content does. */
export function compileLexicon(
  terms: readonly Term[],
  cases: readonly CaseFact[],
  revision: string,
): Lexicon {
  return {
    format: LEXICON_FORMAT,
    revision,
    // Entries that are never marked go along: they keep a shorter form from claiming their place.
    terms: terms.map(({ entry, forms, marking }) => ({ entry, forms, marking })),
    cases: cases.map(({ council, number, year, title, otherTitles }) => ({
      council,
      number,
      year,
      titles: title === null ? otherTitles : [title, ...otherTitles],
    })),
  };
}
