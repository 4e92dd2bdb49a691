/** One spelling for all ways to write a word, for comparing only, never for showing. */

/** Case and accents off; å and aa as a, ø and oe as o, æ as ae. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('æ', 'ae')
    .replaceAll('oe', 'o')
    .replaceAll('ø', 'o')
    .replaceAll('aa', 'a')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** Folded words with one space between them. A slash between digits stays: "26/25" is one word. */
export function foldWords(text: string): string {
  return fold(text)
    .replaceAll(/(?<!\d)\/|\/(?!\d)|[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
}
