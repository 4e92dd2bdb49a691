/**
 * Makes the lexicon: the language of the papers, and the part of the glossary and the case index that a page needs
 * for detection. The background does this once and keeps the result in `storage.local` (DESIGN.md).
 */
import type { CaseFact } from '../model/case.ts';
import type { Lexicon, LexiconPattern } from '../model/lexicon.ts';
import type { Condition, Marking, Term } from '../model/term.ts';
import { PATTERNS } from './language/patterns.ts';

/** @param revision changes whenever the content does. */
export function compileLexicon(
  terms: readonly Term[],
  cases: readonly CaseFact[],
  revision: string,
): Lexicon {
  const patterns = Object.entries(PATTERNS).map(([name, { source, flags }]): [string, LexiconPattern] => [
    name,
    [source, flags],
  ]);
  return {
    revision,
    // Entries that are never marked go along: they keep a shorter form from claiming their place.
    terms: terms.map(({ entry, forms, marking }) => ({ entry, forms, marking: folded(marking) })),
    cases: cases.map(({ council, number, year, title, otherTitles }) => ({
      council,
      number,
      year,
      titles: title === null ? otherTitles : [title, ...otherTitles],
    })),
    patterns: Object.fromEntries(patterns),
  };
}

/** Words of conditions are compared in lower case; doing it here spares every page the work. */
function folded(marking: Marking): Marking {
  switch (marking.kind) {
    case 'never':
      return marking;
    case 'always':
      return marking.unless === undefined ? marking : { ...marking, unless: marking.unless.map(foldWords) };
    case 'in-context': {
      const { when, unless } = marking.rule;
      return { ...marking, rule: { when: when.map(foldWords), unless: unless.map(foldWords) } };
    }
  }
}

function foldWords(condition: Condition): Condition {
  switch (condition.is) {
    case 'near':
    case 'after':
    case 'before':
      return { ...condition, words: condition.words.map((word) => word.toLowerCase()) };
    case 'compound':
      return { ...condition, tails: condition.tails.map((tail) => tail.toLowerCase()) };
    default:
      return condition;
  }
}
