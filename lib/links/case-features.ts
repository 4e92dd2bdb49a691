/** What a case's titles are compared by: character n-grams, words, word beginnings and glossary entries. */
import type { CaseFact } from '../model/case.ts';
import type { NamedTerms } from './glossary-features.ts';
import { tellsTopic, titleWords } from './title-words.ts';

/** Weight by feature, before rarity. The first character tells the kind: "#" n-gram, "=" word, "^" beginning, "@" entry. */
export type Features = ReadonlyMap<string, number>;

const NGRAM = 5;
const NAMED = 1.2;
const RELATED = 0.45;
const BEGINNING = 0.8;

export function titleFeatures({ title, otherTitles }: CaseFact, terms: NamedTerms): Features {
  const features = new Map<string, number>();
  const put = (feature: string, weight: number): void => {
    features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  };
  for (const wording of [title, ...otherTitles]) {
    if (wording === null) continue;
    const words = titleWords(wording);
    for (const word of words) {
      if (tellsTopic(word)) putWord(word, put);
    }
    const named = terms.namedIn(words);
    for (const entry of named) put(`@${entry}`, NAMED);
    for (const entry of named.flatMap((name) => terms.relatedOf(name))) put(`@${entry}`, RELATED);
  }
  return features;
}

function putWord(word: string, put: (feature: string, weight: number) => void): void {
  const bounded = `^${word}$`;
  const count = Math.max(1, bounded.length - NGRAM + 1);
  for (let at = 0; at < count; at += 1) put(`#${bounded.slice(at, at + NGRAM)}`, 1 / Math.sqrt(count));
  if (word.length <= NGRAM) put(`=${word}`, 1);
  for (const length of [7, 10]) {
    if (word.length > length) put(`^${word.slice(0, length)}`, BEGINNING);
  }
}
