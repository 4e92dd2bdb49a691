/** The words of a search in notes, and what counts as finding one. */
import { foldWords } from '../glossary/fold.ts';

/** More is no search: a whole note may have been pasted. */
const MAX_QUERY_LENGTH = 200;
/** A word inside another is found from this length on: "journal" in "kjernejournal". Shorter ones only begin words. */
const INNER_WORD_LENGTH = 4;

/** Folded; none where nothing is searched for. */
export function queryWords(query: string): readonly string[] {
  const words = foldWords(query.slice(0, MAX_QUERY_LENGTH));
  return words === '' ? [] : [...new Set(words.split(/ +/))];
}

/** Only the beginning of a word is looked for: "26/25" is not found in "126/25". */
function beginsWord(word: string): boolean {
  return word.length < INNER_WORD_LENGTH || /^\d/.test(word);
}

/** What is to stand in a text that holds the word, where a space stands before each of its words. */
export function needleOf(word: string): string {
  return beginsWord(word) ? ` ${word}` : word;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether the word that stands at `at` in a folded line is a hit there. */
export function isHitAt(line: string, at: number, word: string): boolean {
  return !beginsWord(word) || at === 0 || !WORD_CHARACTER.test(line.charAt(at - 1));
}
