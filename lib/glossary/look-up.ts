/**
 * What a text names, written in the address bar or selected in a page: "sak 26/25", "HDABene", "legemiddellister".
 * The most certain reading wins: a number before words, a name before what only contains it.
 */
import { compileLexicon } from '../detect/compile-lexicon.ts';
import { detect } from '../detect/detect.ts';
import { prepareRecogniser } from '../detect/recogniser.ts';
import type { CaseFact } from '../model/case.ts';
import type { Term } from '../model/term.ts';
import { MAX_QUERY_LENGTH } from './case-query.ts';
import { type CaseSearch, NO_FILTERS, type NumberReadings, searchCases } from './case-search.ts';
import { foldWords } from './fold.ts';

export interface Lookup {
  readonly cases: readonly CaseFact[];
  readonly terms: readonly Term[];
  /** Each number in the text and what is known of it. */
  readonly numbers: readonly NumberReadings[];
}

export function lookUp(text: string, search: CaseSearch, terms: readonly Term[]): Lookup {
  const hits = searchCases(search, text, NO_FILTERS);
  if (hits.numbers.length > 0) {
    // A selection goes past the number ("sak 26/25: Konsekvenser av …"): where its words fit nothing, the number does.
    const cases = hits.cases.length > 0 ? hits.cases : distinct(hits.numbers.flatMap((one) => one.cases));
    return { cases, terms: [], numbers: hits.numbers };
  }
  return { cases: foldWords(text) === '' ? [] : hits.cases, terms: termsNamed(text, terms), numbers: [] };
}

/** Entries of that very name; else those that the text names in passing; else those whose names begin so. */
function termsNamed(text: string, terms: readonly Term[]): readonly Term[] {
  const wanted = foldWords(text);
  if (wanted === '') return [];
  const named = terms.filter((term) => namesOf(term).some((name) => foldWords(name) === wanted));
  if (named.length > 0) return named;
  const within = termsWithin(text, terms);
  if (within.length > 0) return within;
  return terms.filter((term) => namesOf(term).some((name) => ` ${foldWords(name)}`.includes(` ${wanted}`)));
}

function namesOf({ entry, forms, otherNames, expansion }: Term): readonly string[] {
  return [entry, ...forms, ...otherNames, expansion.nb ?? '', expansion.en ?? ''];
}

function termsWithin(text: string, terms: readonly Term[]): readonly Term[] {
  // Years only matter to case numbers, which were looked for before.
  const recogniser = prepareRecogniser(compileLexicon(terms, [], ''), 0);
  const source = { text: text.slice(0, MAX_QUERY_LENGTH), url: null, headings: [] };
  const entries = new Set(detect(source, recogniser).terms.map((mention) => mention.entry));
  return terms.filter(({ entry }) => entries.has(entry));
}

function distinct(cases: readonly CaseFact[]): readonly CaseFact[] {
  return [...new Set(cases)];
}
