/**
 * The lexicon in the form that scans need: a trie of surface forms, so that a place in the text is read once
 * however many entries there are, and cases by their number.
 */
import type { Lexicon, LexiconCase, LexiconTerm } from '../model/lexicon.ts';
import { isHyphen, isSpace } from './characters.ts';
import type { Patterns } from './language/patterns.ts';
import { childOf, createTrie, type TrieNode } from './trie.ts';

/** A space or hyphen of a form: in a text either may stand, broken over a line or not. */
export const SEPARATOR = -1;

/** Ends hold the entry that a form belongs to, and that form. */
export type FormNode = TrieNode<FormEnd>;

export interface FormEnd {
  readonly term: LexiconTerm;
  readonly form: string;
}

export interface Recogniser {
  readonly patterns: Patterns;
  /** The latest year that a case can have. */
  readonly latestYear: number;
  readonly forms: FormNode;
  /** Every word of every form, in lower case: never reported as unknown. */
  readonly formWords: ReadonlySet<string>;
  /** Known cases by `caseNumberKey`. */
  readonly casesByNumber: ReadonlyMap<string, readonly LexiconCase[]>;
}

/**
 * Throws a `SyntaxError` for a damaged pattern; a lexicon from storage has been asked for that when it was read.
 * @param latestYear the latest year that a case can have: the year of today and one more.
 */
export function prepareRecogniser(lexicon: Lexicon, latestYear: number): Recogniser {
  const forms = createTrie<FormEnd>();
  const formWords = new Set<string>();
  for (const term of lexicon.terms) {
    for (const form of term.forms) {
      addForm(forms, form, term);
      for (const word of form.split(/[^\wÀ-ɏ]+/)) formWords.add(word.toLowerCase());
    }
  }
  const casesByNumber = new Map<string, LexiconCase[]>();
  for (const known of lexicon.cases) {
    const key = caseNumberKey(known.number, known.year);
    const same = casesByNumber.get(key);
    if (same === undefined) casesByNumber.set(key, [known]);
    else same.push(known);
  }
  const patterns = Object.entries(lexicon.patterns).map(([name, pattern]) => [name, new RegExp(...pattern)]);
  return { patterns: Object.fromEntries(patterns), latestYear, forms, formWords, casesByNumber };
}

/** @param year four digits. */
export function caseNumberKey(number: number, year: number): string {
  return `${number}/${year}`;
}

function addForm(root: FormNode, form: string, term: LexiconTerm): void {
  let node = root;
  let separated = false;
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    // "behandlings- og": one place between two words, however it is written.
    if (separated && isSpace(code)) continue;
    // A hyphen between spaces is a dash and stands for itself.
    const separator: boolean = isSpace(code) || (isHyphen(code) && !separated);
    separated = separator;
    node = childOf(node, separator ? SEPARATOR : code);
  }
  // Two entries with one form: the first in the glossary keeps it.
  node.ends ??= { term, form };
}
