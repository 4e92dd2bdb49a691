/** The words of a text by which it is found: stems as the search over terms and cases has them, parts of compounds too. */
import { rawWords, readWord } from '../../glossary/search/words.ts';

/** UTF-16 units. What is longer is no word, and is found by its beginning. */
const LONGEST = 60;
/** Read words that are remembered: a paper has some thousands, and the same ones come again. */
const REMEMBERED = 60_000;

const remembered = new Map<string, readonly string[]>();

/** @param raw as it is written. Never empty */
export function stemsOf(raw: string): readonly string[] {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const { stem, parts } = readWord(raw.slice(0, LONGEST));
  const stems = [...new Set([stem, ...parts.map((part) => readWord(part).stem)])].map(cut);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(raw, stems);
  return stems;
}

/** Calls `found` for each, as often as it stands there. */
export function eachStem(text: string, found: (stem: string) => void): void {
  for (const raw of rawWords(text)) for (const stem of stemsOf(raw)) found(stem);
}

/** Folding makes some letters two. */
function cut(stem: string): string {
  return stem.slice(0, LONGEST);
}
