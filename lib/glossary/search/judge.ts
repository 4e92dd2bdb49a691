/** Judges every term, case and note by a query: what kind of hit it is (ranks.ts) and how much it is worth. */
import type { CaseFact } from '../../model/case.ts';
import { parseCaseId } from '../../model/case.ts';
import type { Term } from '../../model/term.ts';
import { addUp, createSums, holdersOf } from './hits.ts';
import { compoundsOf, joinMatches, type Matches, matchesOf, typosOf } from './matches.ts';
import type { SearchQuery } from './query.ts';
import { RANK, type Rank } from './ranks.ts';
import type { SearchedNote } from './search.ts';
import type { Part, SearchedList } from './searched-list.ts';
import { ENTRY_NAME, FORM_NAME, OTHER_NAME, STRONG, WHOLE_NAME } from './searched-texts.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Searchable {
  readonly vocabulary: Vocabulary;
  readonly term: SearchedList<Term>;
  readonly case: SearchedList<CaseFact>;
  readonly note: SearchedList<SearchedNote>;
}

export type Kind = 'term' | 'case' | 'note';

/** What is found in a part: the rank of each holder, and its worth. */
export interface Judged {
  readonly kind: Kind;
  readonly part: Part<Term> | Part<CaseFact> | Part<SearchedNote>;
  readonly ranks: Uint8Array;
  readonly worths: Float32Array;
  /** The holders that have a rank, in no promised order. */
  readonly found: number[];
}

/** Names of two letters are other words with an ending as well. */
const SURE_NAME_LENGTH = 3;
/** Fewer than this found, and compounds are looked through for the words: a list shows no more at once. */
const SEVERAL = 50;
/** Looking through all compounds takes longest of all; the words that the fewest have gain most by it. */
const LOOKED_INSIDE = 2;
/** Fewer than this found, and typos are guessed at. Where four rows are filled, nobody has mistyped. */
const FEW = 5;
/** Words that may have a typo where every word is known by itself. */
const DOUBTED_WORDS = 2;
/** Fewer letters are only a name in full. */
const SHORTEST_QUERY = 2;

const MEMORY = createSums();

export function judge(searchable: Searchable, query: SearchQuery): readonly Judged[] {
  const { vocabulary } = searchable;
  const all = (['term', 'case', 'note'] as const).flatMap((kind) =>
    searchable[kind].parts.map(
      (part): Judged => ({
        kind,
        part,
        ranks: new Uint8Array(part.isLive.length).fill(RANK.none),
        worths: new Float32Array(part.isLive.length),
        found: [],
      }),
    ),
  );
  if (query.text === '') return [];
  const terms = searchable.term.parts.flatMap((part, index) => {
    const into = all[index];
    return into === undefined ? [] : [{ part, into }];
  });
  for (const { part, into } of terms) judgeNames(part, into, query, vocabulary);
  if (query.name.key.length < SHORTEST_QUERY) return all;
  judgeNumbers(searchable, all, query);
  let words: readonly Matches[] = query.words.map((word) => matchesOf(word, vocabulary));
  judgeWords(all, words, words.length, RANK.allWords);
  // "e helse": written as two words what others write as one.
  if (words.length > 1) judgeWords(all, [matchesOf(query.name, vocabulary)], 1, RANK.allWords);
  if (countFound(all) >= SEVERAL) return all;
  words = withCompounds(query, words, vocabulary);
  judgeWords(all, words, words.length, RANK.allWords);
  if (countFound(all) >= FEW) return all;
  judgeTypos(all, terms, query, words, vocabulary);
  if (words.length > 1 && countFound(all) === 0)
    judgeWords(all, guessed(query, words, vocabulary), Math.ceil(words.length / 2), RANK.someWords);
  return all;
}

export function countFound(all: readonly Judged[]): number {
  return all.reduce((sum, { found }) => sum + found.length, 0);
}

function give({ ranks, worths, found }: Judged, holder: number, rank: Rank, worth: number): void {
  const before = ranks[holder] ?? RANK.none;
  if (before === RANK.none) found.push(holder);
  if (rank > before || (rank === before && worth <= (worths[holder] ?? 0))) return;
  ranks[holder] = rank;
  worths[holder] = worth;
}

function judgeNames(part: Part<Term>, into: Judged, query: SearchQuery, vocabulary: Vocabulary): void {
  const { text, name, inflected, showsEnding } = query;
  const named = (
    number: number | null,
    rank: (weight: number, holder: number) => Rank,
    quality: number,
  ): void => {
    if (number === null) return;
    holdersOf(part, number, (holder, weight) => {
      if (weight >= WHOLE_NAME) give(into, holder, rank(weight, holder), quality * weight);
    });
  };
  const exact = vocabulary.numberOf(name.key);
  named(exact, (weight, holder) => rankOfName(weight, text, part.ids[holder]), 1);
  if (name.key.length < SHORTEST_QUERY) return;
  for (const number of vocabulary.withStem(name.stem)) named(number, () => RANK.inflectedName, 0.9);
  for (const [place, key] of inflected.entries()) {
    const isSure = showsEnding || key.length >= SURE_NAME_LENGTH;
    const rank = isSure ? RANK.inflectedName : RANK.perhapsInflected;
    named(vocabulary.numberOf(key), () => rank, 1 - place / 20);
  }
  for (const number of vocabulary.beginningWith(name.key)) {
    const { length } = vocabulary.wordAt(number);
    holdersOf(part, number, (holder, weight) => {
      if (weight >= OTHER_NAME) give(into, holder, RANK.nameBegins, (weight * name.key.length) / length);
    });
  }
}

function rankOfName(weight: number, text: string, name = ''): Rank {
  if (weight < FORM_NAME) return RANK.otherName;
  if (weight < ENTRY_NAME) return RANK.form;
  const entry = name.trim();
  if (entry === text) return RANK.entryExactly;
  return entry.toLowerCase() === text.toLowerCase() ? RANK.entryCaseApart : RANK.entryFolded;
}

function judgeNumbers(searchable: Searchable, all: readonly Judged[], { numbers }: SearchQuery): void {
  for (const { number, year, council } of numbers) {
    const word = searchable.vocabulary.numberOf(`${number}/${String(year % 100).padStart(2, '0')}`);
    if (word === null) continue;
    for (const judged of all) {
      if (judged.kind === 'term') continue;
      holdersOf(judged.part as Part<CaseFact | SearchedNote>, word, (holder, weight) => {
        const key = parseCaseId(caseOf(judged, holder));
        if (key === null || key.number !== number || key.year !== year) return;
        const isNamed = council === null || key.council === council;
        if (judged.kind === 'note') {
          if (isNamed) give(judged, holder, RANK.noteOfNumber, weight);
        } else give(judged, holder, isNamed ? RANK.caseNumber : RANK.numberElsewhere, STRONG);
      });
    }
  }
}

/** The case itself, or the one that a note is on; empty for a term. */
function caseOf({ kind, part }: Judged, holder: number): string {
  if (kind === 'case') return part.ids[holder] ?? '';
  const one = part.all[holder] ?? null;
  return one !== null && 'caseId' in one ? one.caseId : '';
}

function judgeWords(all: readonly Judged[], words: readonly Matches[], needed: number, rank: Rank): void {
  if (words.length === 0) return;
  for (const judged of all) {
    addUp<unknown>(judged.part, words, needed, MEMORY, (holder, worth) => {
      if (judged.ranks[holder] === RANK.none || judged.ranks[holder] === rank)
        give(judged, holder, rank, worth);
    });
  }
}

function judgeTypos(
  all: readonly Judged[],
  terms: readonly { readonly part: Part<Term>; readonly into: Judged }[],
  query: SearchQuery,
  words: readonly Matches[],
  vocabulary: Vocabulary,
): void {
  const { numbers, qualities } = typosOf(query.name, vocabulary);
  for (const { part, into } of query.numbers.length > 0 ? [] : terms) {
    for (const [at, number] of numbers.entries()) {
      holdersOf(part, number, (holder, weight) => {
        if (weight >= WHOLE_NAME && into.ranks[holder] === RANK.none)
          give(into, holder, RANK.nameWithTypo, weight * (qualities[at] ?? 0));
      });
    }
  }
  judgeWords(all, guessed(query, words, vocabulary), words.length, RANK.allWordsWithTypos);
}

function withCompounds(
  { words }: SearchQuery,
  matches: readonly Matches[],
  vocabulary: Vocabulary,
): readonly Matches[] {
  const known = (at: number): number => matches[at]?.numbers.length ?? 0;
  const rarest = words.map((_, at) => at).toSorted((one, other) => known(one) - known(other));
  const chosen = new Set(rarest.slice(0, LOOKED_INSIDE));
  return matches.map((own, at) => {
    const word = words[at];
    return word === undefined || !chosen.has(at) ? own : joinMatches(own, compoundsOf(word, vocabulary));
  });
}

/** Words that nobody has are mistyped; where all are known, one of the longest may be. */
function guessed(
  { words }: SearchQuery,
  matches: readonly Matches[],
  vocabulary: Vocabulary,
): readonly Matches[] {
  const unknown = words.filter((_, at) => matches[at]?.numbers.length === 0);
  const longest = words.toSorted((one, other) => other.key.length - one.key.length);
  const doubted = new Set((unknown.length > 0 ? unknown : longest).slice(0, DOUBTED_WORDS));
  return words.map((word, at) => {
    const exact = matches[at] ?? { numbers: [], qualities: [], least: [] };
    return doubted.has(word) ? joinMatches(exact, typosOf(word, vocabulary)) : exact;
  });
}
