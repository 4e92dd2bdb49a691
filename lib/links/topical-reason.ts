/** Why two cases are taken to be on one topic, in words that a reader can check. */
import type { CaseFact } from '../model/case.ts';
import { fieldsOf } from './fields.ts';
import type { NamedTerms } from './glossary-features.ts';
import { namedBeside } from './named-beside.ts';
import { saidWords } from './said-titles.ts';
import { tellsTopic, titleWords } from './title-words.ts';

const MOST_NAMED = 3;
const MOST_PARTS = 2;
/** So many words of an entry's full name say it as well. */
const OF_FULL_NAME = 2;
/** Words agree by their first letters. */
const STEM = 7;

interface Likeness {
  readonly terms: NamedTerms;
  /** Features that both have, those that count most first. */
  readonly inTitles: readonly string[];
  readonly inPapers: readonly string[];
}

export function topicalReason(a: CaseFact, b: CaseFact, { terms, inTitles, inPapers }: Likeness): string {
  if (a.title !== null && b.title !== null && folded(a.title) === folded(b.title)) return 'samme tittel';
  const [first, second] = [titleWords(titlesOf(a)), titleWords(titlesOf(b))];
  const named = { first: terms.namedIn(first, titlesOf(a)), second: terms.namedIn(second, titlesOf(b)) };
  const both = withoutSynonyms(
    named.first.filter((entry) => named.second.includes(entry)),
    terms,
  );
  const parts: string[] = [];
  if (both.length > 0) parts.push(`begge: ${both.slice(0, MOST_NAMED).join(', ')}`);
  const said = new Set(both.flatMap((entry) => terms.wordsOf(entry)));
  const words = sharedWords(first, second).filter((word) => !said.has(word));
  if (words.length > 0) parts.push(`felles ord: ${words.slice(0, MOST_NAMED).map(asWritten).join(', ')}`);
  const relation = both.length > 0 ? null : relatedPair(named.first, named.second, terms);
  if (relation !== null) parts.push(`${relation[0]} hører sammen med ${relation[1]}`);
  const fields = fieldsOf(first, named.first).filter((field) =>
    fieldsOf(second, named.second).includes(field),
  );
  if (fields.length > 0) parts.push(`samme fagfelt: ${fields.slice(0, 2).join(', ')}`);
  const beside = distinct([
    ...namedAcross(a, b, named.second, terms),
    ...namedAcross(b, a, named.first, terms),
  ]);
  const unsaid = withoutSynonyms(beside, terms).filter((entry) => !both.includes(entry));
  if (unsaid.length > 0) parts.push(`nevnt i saken: ${unsaid.slice(0, MOST_NAMED).join(', ')}`);
  const told = distinct([...saidWords(a, b), ...saidWords(b, a)]).filter((word) => !words.includes(word));
  if (told.length > 0) parts.push(`papiret nevner: ${told.slice(0, MOST_NAMED).map(asWritten).join(', ')}`);
  const inBoth = inPapers.map((feature) => fullWord(feature, a, b)).filter((word) => word !== null);
  if (inBoth.length > 0)
    parts.push(`felles ord i papirene: ${distinct(inBoth).slice(0, MOST_NAMED).map(asWritten).join(', ')}`);
  if (parts.length > 0) return parts.slice(0, MOST_PARTS).join('; ');
  return inTitles.length > 0 ? 'henger sammen med de samme sakene' : 'liknende titler';
}

/** Entries beside one's title that the other's title names, or whose full name it holds in great part. */
function namedAcross(
  one: CaseFact,
  other: CaseFact,
  inTitle: readonly string[],
  terms: NamedTerms,
): readonly string[] {
  const words = new Set(titleWords(titlesOf(other)).filter(tellsTopic));
  return namedBeside(one, terms).filter(
    (entry) =>
      inTitle.includes(entry) ||
      terms.wordsOf(entry).filter((word) => words.has(word)).length >= OF_FULL_NAME,
  );
}

/** KI and AI stand for the same words: one of them says it. */
function withoutSynonyms(entries: readonly string[], terms: NamedTerms): readonly string[] {
  const meaning = (entry: string) => {
    const own = titleWords(entry);
    return terms.wordsOf(entry).filter((word) => !own.includes(word));
  };
  return entries.filter((entry, place) => {
    const words = meaning(entry);
    return !entries
      .slice(0, place)
      .some((other) => words.length > 0 && words.every((word) => meaning(other).includes(word)));
  });
}

function titlesOf({ title, otherTitles }: CaseFact): string {
  return [title ?? '', ...otherTitles].join(' | ');
}

function folded(title: string): string {
  return titleWords(title).join(' ');
}

/** A word that both have; where only the beginning is the same, the beginning with "…". */
function sharedWords(first: readonly string[], second: readonly string[]): readonly string[] {
  const others = second.filter(tellsTopic);
  const shared = first.filter(tellsTopic).flatMap((word) => {
    if (others.includes(word)) return [word];
    const like = others.find((other) => other.slice(0, STEM) === word.slice(0, STEM));
    return like === undefined ? [] : [`${sharedBeginning(word, like)}…`];
  });
  return distinct(shared);
}

function sharedBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

function relatedPair(
  first: readonly string[],
  second: readonly string[],
  terms: NamedTerms,
): readonly [string, string] | null {
  for (const one of first) {
    for (const other of second) {
      if (terms.relatedOf(one).includes(other) || terms.relatedOf(other).includes(one)) return [one, other];
    }
  }
  return null;
}

/** A word that both papers have and that begins so; where only the beginning is the same, that with "…". */
function fullWord(feature: string, a: CaseFact, b: CaseFact): string | null {
  if (!feature.startsWith('^')) return null;
  const beginning = feature.slice(1);
  const [first = [], second = []] = [a, b].map(({ title, bodyWords = [] }) =>
    [...bodyWords, title ?? ''].flatMap((words) => titleWords(words)).filter((w) => w.startsWith(beginning)),
  );
  const [word] = first;
  const [like] = second;
  if (word === undefined || like === undefined) return null;
  return first.find((one) => second.includes(one)) ?? `${sharedBeginning(word, like)}…`;
}

/** "ehelsestrategi" is folded for comparing only. */
function asWritten(word: string): string {
  return word.startsWith('ehelse') ? `e-${word.slice(1)}` : word;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
