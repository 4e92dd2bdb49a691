/**
 * Every word that is searched, once, with a number. It only grows while texts are read, which harms no answer: a
 * word that no text has any more finds nothing.
 *
 * The words lie in MiniSearch's tree of beginnings, which finds a word in spite of a typo without comparing all.
 * What comes after (who has the word) does not: over 25,000 texts MiniSearch's own answers to common words took a
 * hundred times as long as 5 ms allow, since each hit is an object there and four bytes here (docs/dependencies.md).
 */
import SearchableMap from 'minisearch/SearchableMap';
import { lastUpTo } from './sorted-texts.ts';
import { readName, readWord, type Word } from './words.ts';

/** Words with the same first letters lie together; a beginning that is looked for has at least as many. */
export const BEGINNING = 2;

export interface Vocabulary {
  /** How many words there are: their numbers are below it. */
  size(): number;
  wordAt(number: number): string;
  stemAt(number: number): string;
  /** Only ever a whole name. */
  isName(number: number): boolean;
  /** The numbers of a word as it stands in a text, then of its parts. Learns it where it is new. */
  learnWord(raw: string): readonly number[];
  /** The number of a whole name. Learns it where it is new. */
  learnName(name: string): number;
  numberOf(key: string): number | null;
  /** Of every form with this stem. */
  withStem(stem: string): readonly number[];
  /** Of those that begin with all of it, of `BEGINNING` letters or more. */
  beginningWith(key: string): readonly number[];
  /** Of those whose first letters are the same, whatever else. */
  nearBeginning(key: string): readonly number[];
  /** Of words with `part` inside, not at their beginning; at most `limit`. */
  withInside(part: string, limit: number): readonly number[];
  /** Of words with one letter more, less or other. */
  oneLetterOff(key: string): readonly number[];
}

/** Words that have their numbers already. */
export type KnownWords = Pick<Vocabulary, 'size' | 'numberOf' | 'isName'>;

const NONE: KnownWords = { size: () => 0, numberOf: () => null, isName: () => false };

/** @param known what it learns beside; what it answers is of its own words only, but for what a text has learned */
export function createVocabulary(known: KnownWords = NONE): Vocabulary {
  const before = known.size();
  const tree = new SearchableMap<number>();
  const words: string[] = [];
  const stems: string[] = [];
  const byStem = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  const learned = new Map<string, readonly number[]>();
  /** Every word but whole names with a line break before it, where each begins, and which it is. */
  let joined = '';
  const starts: number[] = [];
  const joinedNumbers: number[] = [];
  const isJoined = new Set<number>();

  const learn = (key: string, stem: string): number =>
    known.numberOf(key) ??
    tree.fetch(key, () => {
      const number = before + words.push(key) - 1;
      stems.push(stem);
      add(byStem, stem, number);
      add(byBeginning, key.slice(0, BEGINNING), number);
      return number;
    });
  function learnInside(key: string, stem: string): number {
    const number = learn(key, stem);
    if (isJoined.has(number) || (number < before && !known.isName(number))) return number;
    isJoined.add(number);
    starts.push(joined.length);
    joinedNumbers.push(number);
    joined += `\n${key}`;
    return number;
  }
  const learnAll = ({ key, stem, parts }: Word): readonly number[] => [
    learnInside(key, stem),
    ...parts.map((part) => learnInside(part, readWord(part).stem)),
  ];
  const wordAt = (number: number): string => words[number - before] ?? '';
  return {
    size: () => before + words.length,
    wordAt,
    stemAt: (number) => stems[number - before] ?? '',
    isName: (number) => !isJoined.has(number),
    learnWord: (raw) => {
      const known = learned.get(raw);
      if (known !== undefined) return known;
      const numbers = learnAll(readWord(raw));
      learned.set(raw, numbers);
      return numbers;
    },
    learnName: (name) => {
      const { key, stem } = readName(name);
      return learn(key, stem);
    },
    numberOf: (key) => tree.get(key) ?? null,
    withStem: (stem) => byStem.get(stem) ?? [],
    beginningWith: (key) =>
      (byBeginning.get(key.slice(0, BEGINNING)) ?? []).filter((number) => wordAt(number).startsWith(key)),
    nearBeginning: (key) => byBeginning.get(key.slice(0, BEGINNING)) ?? [],
    withInside: (part, limit) => {
      const found: number[] = [];
      let last = -1;
      for (let at = joined.indexOf(part); at !== -1; at = joined.indexOf(part, at + 1)) {
        const place = lastUpTo(starts, at);
        if (place === last || at === (starts[place] ?? 0) + 1) continue;
        last = place;
        if (found.push(joinedNumbers[place] ?? 0) === limit) break;
      }
      return found;
    },
    oneLetterOff: (key) => Array.from(tree.fuzzyGet(key, 1).values(), ([number]) => number),
  };
}

function add(lists: Map<string, number[]>, name: string, number: number): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [number]);
  else list.push(number);
}
