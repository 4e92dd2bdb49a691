/**
 * The lexicon in the form that scans need: a trie of surface forms, so that a place in the text is read once
 * however many entries there are, and cases by their number.
 */
import type { Lexicon, LexiconCase, LexiconTerm } from '../model/lexicon.ts';
import { isHyphen, isSpace, isWord } from './characters.ts';
import type { Patterns } from './language/patterns.ts';
import { childOf, createTrie, type TrieNode } from './trie.ts';
import { createFilter, type WordFilter, wordHash } from './word-filter.ts';

/** A space or hyphen of a form: in a text either may stand, broken over a line or not. No character. */
export const SEPARATOR = -1;

export type FormNode = TrieNode<FormEnd>;

/** Ends hold the entry that a form belongs to, and that form. */
export interface FormEnd {
  readonly term: LexiconTerm;
  readonly form: string;
  /** It can be the first part of a compound written together. */
  readonly isLong: boolean;
}

export interface Recogniser {
  readonly patterns: Patterns;
  /** The latest year that a case can have. */
  readonly latestYear: number;
  readonly forms: FormNode;
  readonly filter: WordFilter;
  readonly terms: readonly LexiconTerm[];
  /** Known cases by `caseNumberKey`. */
  readonly casesByNumber: ReadonlyMap<string, readonly LexiconCase[]>;
}

/**
 * Throws a `SyntaxError` for a damaged pattern; a lexicon from storage has been asked for that when it was read.
 * @param latestYear the latest year that a case can have: the year of today and one more.
 */
export function prepareRecogniser(
  { patterns: sources, terms, cases }: Lexicon,
  latestYear: number,
): Recogniser {
  const patterns = Object.fromEntries(
    Object.entries(sources).map(([name, pattern]) => [name, new RegExp(...pattern)]),
  ) as Patterns;
  const forms = createTrie<FormEnd>();
  const filter = createFilter();
  for (const term of terms) {
    for (const form of term.forms) {
      const end = nodeOf(form, forms, filter);
      // Two entries with one form: the first in the glossary keeps it.
      end.ends ??= { term, form, isLong: patterns.longForm.test(form) };
    }
  }
  const casesByNumber = Map.groupBy(cases, ({ number, year }) => caseNumberKey(number, year));
  return { patterns, latestYear, forms, terms, filter, casesByNumber };
}

/** @param year four digits. */
export function caseNumberKey(number: number, year: number): string {
  return `${number}/${year}`;
}

/** Makes the path of a form, and lets its first word through the filter. */
function nodeOf(form: string, root: FormNode, filter: WordFilter): FormNode {
  let node = root;
  let separated = false;
  let hash = 0;
  let inFirstWord = true;
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    if (inFirstWord) {
      inFirstWord = isWord(code);
      hash = wordHash(hash, inFirstWord ? code : 0);
    }
    // "behandlings- og": one place between two words, however it is written.
    if (separated && isSpace(code)) continue;
    // A hyphen between spaces is a dash and stands for itself.
    separated = isSpace(code) || (isHyphen(code) && !separated);
    node = childOf(node, separated ? SEPARATOR : code);
  }
  filter[hash] = 1;
  return node;
}
