/** The vocabulary of a kept search, and beside it the words that are learned since. */
import type { KeptWords } from './kept-search.ts';
import {
  placeOf,
  placesInside,
  placesOneLetterOff,
  placesWith,
  type SortedTexts,
  sizeOf,
  textAt,
} from './sorted-texts.ts';
import { BEGINNING, createVocabulary, type Vocabulary } from './vocabulary.ts';

export function keptVocabulary({ words, names, stems, stemOf, byStem, stemStarts }: KeptWords): Vocabulary {
  const wordCount = sizeOf(words);
  const size = wordCount + sizeOf(names);
  const known = (key: string): number | null => placeOf(words, key) ?? after(placeOf(names, key));
  const after = (place: number | null): number | null => (place === null ? null : place + wordCount);
  const learned = createVocabulary({
    size: () => size,
    numberOf: known,
    isName: (number) => number >= wordCount,
  });
  const numbersOf = (find: (texts: SortedTexts) => readonly number[]): readonly number[] => [
    ...find(words),
    ...find(names).map((place) => place + wordCount),
  ];
  const beginningWith = (key: string): readonly number[] =>
    numbersOf((texts) => {
      const { from, to } = placesWith(texts, key);
      return Array.from({ length: to - from }, (_, at) => from + at);
    });
  return {
    ...learned,
    wordAt: (number) => {
      if (number >= size) return learned.wordAt(number);
      return number < wordCount ? textAt(words, number) : textAt(names, number - wordCount);
    },
    stemAt: (number) => (number < size ? textAt(stems, stemOf[number] ?? 0) : learned.stemAt(number)),
    isName: (number) =>
      number < size ? number >= wordCount && !learned.isName(number) : learned.isName(number),
    numberOf: (key) => known(key) ?? learned.numberOf(key),
    withStem: (stem) => {
      const place = placeOf(stems, stem);
      const kept = place === null ? [] : byStem.subarray(stemStarts[place], stemStarts[place + 1]);
      return [...kept, ...learned.withStem(stem)];
    },
    beginningWith: (key) => [...beginningWith(key), ...learned.beginningWith(key)],
    nearBeginning: (key) => [...beginningWith(key.slice(0, BEGINNING)), ...learned.nearBeginning(key)],
    withInside: (part, limit) => {
      const kept = placesInside(words, part, limit);
      return [...kept, ...learned.withInside(part, limit - kept.length)];
    },
    oneLetterOff: (key) => [
      ...numbersOf((texts) => placesOneLetterOff(texts, key)),
      ...learned.oneLetterOff(key),
    ],
  };
}
