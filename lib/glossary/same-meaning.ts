/** Whether two long forms of an abbreviation say the same, so that what a paper says is not shown as news. */
import { foldWords } from './fold.ts';

/** A first word that says nothing. */
const ARTICLES: ReadonlySet<string> = new Set(['en', 'et', 'ei', 'den', 'det', 'de', 'the', 'a', 'an']);

/**
 * Compared without case, hyphens, article and inflection: "nasjonale helsedata" says what "Nasjonalt helsedata" does,
 * and so does "tjeneste for nasjonale helsedata", which has all of its words.
 */
export function isSameMeaning(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (few.length === 0) return many.length === 0;
  if (few.join('') === many.join('')) return true;
  return many.some(
    (_, start) =>
      start + few.length <= many.length && few.every((word, at) => isSameWord(word, many[start + at] ?? '')),
  );
}

function wordsOf(text: string): readonly string[] {
  const words = foldWords(text).split(' ').filter(Boolean);
  return words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
}

/** Letters that an ending of inflection changes at most: "-ene", "-ets". */
const ENDING = 3;

/** Alike but for an ending, which is no more than two fifths of the word. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike += 1;
  const longest = Math.max(one.length, other.length);
  return longest - alike <= ENDING && alike >= 0.6 * longest;
}
