/** One spelling for all ways to write a word, for comparing only, never for showing. Folding twice is folding once. */

/**
 * Case, accents and typographic forms ("ﬁ") off; å and aa as a, ø and oe as o, æ as ae. A run of a's is one a, and of
 * e's behind an o none: what becomes equal by folding is not folded further the second time.
 */
export function fold(text: string): string {
  return foldLetters(text).replaceAll(/a{2,}/g, 'a').replaceAll(/oe+/g, 'o');
}

const ONLY_PLAIN = /^[\x20-\x7e]*$/;

/** Letter by letter only: aa and oe stay two letters, as they are where one of them is a slip of the finger. */
export function foldLetters(text: string): string {
  // Most words: nothing else is to be done for them, and a paper has a hundred thousand.
  if (ONLY_PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o');
}

/** Folded words with one space between them. A slash between digits stays: "26/25" is one word. */
export function foldWords(text: string): string {
  return fold(text)
    .replaceAll(/(?<!\d)\/|\/(?!\d)|[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
}
