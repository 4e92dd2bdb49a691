/**
 * What cases are compared by. From titles: character n-grams, words and their beginnings, glossary entries, and the
 * fields that these tell. From papers that were read: their words.
 */
import type { CaseFact } from '../model/case.ts';
import { fieldsOf } from './fields.ts';
import type { NamedTerms } from './glossary-features.ts';
import { tellsTopic, titleWords } from './title-words.ts';

/**
 * Weight by feature, before rarity. Its first character tells what it is: "#" n-gram, "=" short word, "^" beginning
 * of a word, "@" glossary entry, "%" field.
 */
export type Features = ReadonlyMap<string, number>;

/** Weights were chosen on the sample of labelled pairs; the result changes little in their neighbourhood. */
const NGRAM = 5;
const NAMED = 1.6;
const RELATED = 0.45;
const FULL_NAME = 0.3;
const FIELD = 2;
const BEGINNINGS = [7, 10];
const BEGINNING = 0.6;
/** A word counts less the rarer its text uses it: half as much in the tenth place. */
const LOST_A_PLACE = 0.1;

export function titleFeatures({ title, otherTitles }: CaseFact, terms: NamedTerms): Features {
  const features = new Map<string, number>();
  for (const wording of [title, ...otherTitles]) {
    if (wording === null) continue;
    const words = titleWords(wording);
    const named = terms.namedIn(words, wording);
    for (const word of words) putWord(features, word, 1);
    for (const entry of named) {
      put(features, `@${entry}`, NAMED);
      for (const related of terms.relatedOf(entry)) put(features, `@${related}`, RELATED);
      for (const word of terms.wordsOf(entry)) putWord(features, word, FULL_NAME);
    }
    for (const field of fieldsOf(words, named)) put(features, `%${field}`, FIELD);
  }
  return features;
}

/** What a title that names the entry would hold. */
export function entryFeatures(entry: string, terms: NamedTerms): Features {
  const features = new Map([[`@${entry}`, NAMED]]);
  for (const word of terms.wordsOf(entry)) putWord(features, word, 1);
  return features;
}

/** Empty where no paper was read. The title counts among the words. */
export function paperFeatures({ title, bodyWords = [] }: CaseFact): Features {
  const features = new Map<string, number>();
  if (bodyWords.length === 0) return features;
  for (const word of titleWords(title ?? '').filter(tellsTopic)) put(features, beginningOf(word), 1);
  for (const [place, word] of bodyWords.flatMap((words) => titleWords(words)).entries()) {
    if (tellsTopic(word)) put(features, beginningOf(word), 1 / (1 + LOST_A_PLACE * place));
  }
  return features;
}

function beginningOf(word: string): string {
  return `^${word.slice(0, 7)}`;
}

function put(features: Map<string, number>, feature: string, weight: number): void {
  features.set(feature, Math.max(features.get(feature) ?? 0, weight));
}

function putWord(features: Map<string, number>, word: string, weight: number): void {
  if (!tellsTopic(word)) return;
  const bounded = `^${word}$`;
  const count = Math.max(1, bounded.length - NGRAM + 1);
  for (let at = 0; at < count; at += 1) {
    put(features, `#${bounded.slice(at, at + NGRAM)}`, weight / Math.sqrt(count));
  }
  if (word.length <= NGRAM) put(features, `=${word}`, weight);
  for (const length of BEGINNINGS) {
    if (word.length > length) put(features, `^${word.slice(0, length)}`, BEGINNING * weight);
  }
}
