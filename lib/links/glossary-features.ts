/** Which glossary entries a text names, by any of their names. */
import type { Term } from '../model/term.ts';
import { titleWords } from './title-words.ts';

export interface NamedTerms {
  /** Entries that the words name, each once. */
  namedIn(words: readonly string[]): readonly string[];
  relatedOf(entry: string): readonly string[];
  /** Words of the entry's full name: "informasjonssikkerhet" for Normen. */
  wordsOf(entry: string): readonly string[];
}

interface KnownTerm {
  readonly related: readonly string[];
  readonly words: readonly string[];
}

/** @param terms those of category "råd og utvalg" are left out: every case belongs to a council. */
export function prepareTerms(terms: readonly Term[]): NamedTerms {
  const topical = terms.filter(({ category }) => category !== 'råd og utvalg');
  const entries = new Set(topical.map(({ entry }) => entry));
  const byFirstWord = new Map<string, { words: readonly string[]; entry: string }[]>();
  const known = new Map<string, KnownTerm>();
  for (const term of topical) {
    for (const words of namesOf(term)) {
      const [first] = words;
      if (first === undefined) continue;
      const others = byFirstWord.get(first);
      if (others === undefined) byFirstWord.set(first, [{ words, entry: term.entry }]);
      else others.push({ words, entry: term.entry });
    }
    known.set(term.entry, {
      related: term.related.filter((name) => entries.has(name)),
      words: titleWords(`${term.entry} ${term.expansion.nb ?? ''}`),
    });
  }
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
    relatedOf: (entry) => known.get(entry)?.related ?? [],
    wordsOf: (entry) => known.get(entry)?.words ?? [],
  };
}

function namesOf({ forms, otherNames, expansion }: Term): readonly (readonly string[])[] {
  const names = [...forms, ...otherNames, expansion.nb, expansion.en].filter((name) => name !== null);
  return [...new Set(names.map((name) => name.replace(/\s*\([^)]*\)/g, '')))]
    .map((name) => titleWords(name))
    .filter((words) => words.length > 0);
}
