/** The words of a text by which it is found: stems as the search over terms and cases has them, parts of compounds too. */
import { readWord } from '../../glossary/search/words.ts';

/** UTF-16 units. What is longer is no word, and is found by its beginning. */
const LONGEST = 60;
/** Read words that are remembered: a paper has some thousands, and the same ones come again. */
const REMEMBERED = 60_000;

interface ReadWord {
  /** Never empty. */
  readonly stems: readonly string[];
  /** Folded. */
  readonly key: string;
}

const remembered = new Map<string, ReadWord>();

/** @param raw as it is written */
export function stemsOf(raw: string): readonly string[] {
  return read(raw).stems;
}

/** The word as a phrase has it: folded. */
export function keyOf(raw: string): string {
  return read(raw).key;
}

function read(raw: string): ReadWord {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const { stem, key, parts } = readWord(raw.slice(0, LONGEST));
  const stems = [...new Set([stem, ...parts.map((part) => readWord(part).stem)])].map(cut);
  const word = { stems, key };
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(raw, word);
  return word;
}

/** Folding makes some letters two. */
function cut(stem: string): string {
  return stem.slice(0, LONGEST);
}
