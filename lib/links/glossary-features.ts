/** Which glossary entries a title names, by any of their names. */
import type { Term } from '../model/term.ts';
import { titleWords } from './title-words.ts';

export interface NamedTerms {
  /** Entries that a title names, each once. */
  namedIn(words: readonly string[]): readonly string[];
  relatedOf(entry: string): readonly string[];
}

/** @param terms those of category "råd og utvalg" are left out: every case belongs to a council. */
export function prepareTerms(terms: readonly Term[]): NamedTerms {
  const topical = terms.filter(({ category }) => category !== 'råd og utvalg');
  const entries = new Set(topical.map(({ entry }) => entry));
  const byFirstWord = new Map<string, { words: readonly string[]; entry: string }[]>();
  for (const term of topical) {
    for (const words of namesOf(term)) {
      const [first] = words;
      if (first === undefined) continue;
      const known = byFirstWord.get(first);
      if (known === undefined) byFirstWord.set(first, [{ words, entry: term.entry }]);
      else known.push({ words, entry: term.entry });
    }
  }
  const related = new Map(
    topical.map(({ entry, related }) => [entry, related.filter((name) => entries.has(name))] as const),
  );
  return {
    namedIn(words) {
      const named = new Set<string>();
      for (const [at, word] of words.entries()) {
        for (const name of byFirstWord.get(word) ?? []) {
          if (name.words.every((part, index) => words[at + index] === part)) named.add(name.entry);
        }
      }
      return [...named];
    },
    relatedOf: (entry) => related.get(entry) ?? [],
  };
}

/** Two-letter forms are words too: KI, FM. */
function namesOf({ forms, otherNames, expansion }: Term): readonly (readonly string[])[] {
  const names = [...forms, ...otherNames, expansion.nb, expansion.en].filter((name) => name !== null);
  return [...new Set(names.map((name) => name.replace(/\s*\([^)]*\)/g, '')))]
    .map((name) => titleWords(name))
    .filter((words) => words.length > 0);
}
