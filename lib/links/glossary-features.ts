/** Which glossary entries a text names, by any of their names. */
import type { Term } from '../model/term.ts';
import { tellsTopic, titleWords } from './title-words.ts';

export interface NamedTerms {
  /**
   * Entries that the words name, each once.
   * @param written the text that the words are of: an acronym counts only where it stands in capitals ("DELE" and
   * the verb); null where that is not known
   */
  namedIn(words: readonly string[], written: string | null): readonly string[];
  /**
   * Entries of which every telling word is among these, in whatever order.
   * @param words of a text, each once
   */
  namedAmong(words: readonly string[]): readonly string[];
  /** Not an organisation, nor a word of administration: those are named whatever the topic. */
  isTopic(entry: string): boolean;
  relatedOf(entry: string): readonly string[];
  /** Words of the entry's full name: "informasjonssikkerhet" for Normen. */
  wordsOf(entry: string): readonly string[];
}

interface KnownTerm {
  readonly isTopic: boolean;
  readonly related: readonly string[];
  readonly words: readonly string[];
}

/**
 * One step for each term.
 * @param terms those of category "råd og utvalg" are left out: every case belongs to a council.
 */
export function* prepareTerms(terms: readonly Term[]): Generator<void, NamedTerms> {
  const topical = terms.filter(({ category }) => category !== 'råd og utvalg');
  const entries = new Set(topical.map(({ entry }) => entry));
  const byFirstWord = new Map<string, (Name & { readonly entry: string })[]>();
  const byTellingWord = new Map<string, { readonly telling: readonly string[]; readonly entry: string }[]>();
  const known = new Map<string, KnownTerm>();
  for (const term of topical) {
    yield;
    for (const name of namesOf(term)) {
      const telling = name.words.filter(tellsTopic);
      const [firstTelling] = telling;
      if (firstTelling !== undefined) {
        const known = byTellingWord.get(firstTelling);
        if (known === undefined) byTellingWord.set(firstTelling, [{ telling, entry: term.entry }]);
        else known.push({ telling, entry: term.entry });
      }
      const first = name.words[0] ?? '';
      const others = byFirstWord.get(first);
      if (others === undefined) byFirstWord.set(first, [{ ...name, entry: term.entry }]);
      else others.push({ ...name, entry: term.entry });
    }
    known.set(term.entry, {
      isTopic: !NO_TOPIC.has(term.category),
      related: term.related.filter((name) => entries.has(name)),
      words: titleWords(withoutBrackets(`${term.entry} ${term.expansion.nb ?? ''}`)),
    });
  }
  return {
    namedIn(words, written) {
      const named = new Set<string>();
      for (const [at, word] of words.entries()) {
        for (const name of byFirstWord.get(word) ?? []) {
          if (name.words.some((part, index) => words[at + index] !== part)) continue;
          if (name.acronym === null || written === null || written.includes(name.acronym))
            named.add(name.entry);
        }
      }
      return [...named];
    },
    namedAmong(words) {
      const all = new Set(words);
      const named = new Set<string>();
      for (const word of all) {
        for (const { telling, entry } of byTellingWord.get(word) ?? []) {
          if (telling.every((part) => all.has(part))) named.add(entry);
        }
      }
      return [...named];
    },
    isTopic: (entry) => known.get(entry)?.isTopic === true,
    relatedOf: (entry) => known.get(entry)?.related ?? [],
    wordsOf: (entry) => known.get(entry)?.words ?? [],
  };
}

const NO_TOPIC: ReadonlySet<Term['category']> = new Set([
  'råd og utvalg',
  'organisasjon',
  'styring og økonomi',
  'annet',
]);

interface Name {
  readonly words: readonly string[];
  /** As it is written, where it is in capitals only and so may be an ordinary word. */
  readonly acronym: string | null;
}

function namesOf({ forms, otherNames, expansion }: Term): readonly Name[] {
  const names = [...forms, ...otherNames, expansion.nb, expansion.en].filter((name) => name !== null);
  return [...new Set(names.map(withoutBrackets))]
    .map((name) => ({ words: titleWords(name), acronym: /^\p{Lu}+$/u.test(name) ? name : null }))
    .filter(({ words }) => words.length > 0);
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '');
}
