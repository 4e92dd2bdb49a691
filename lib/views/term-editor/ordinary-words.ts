/**
 * Whether a spelling is an ordinary word, which would be marked all over a page. Norwegian has no list of words here;
 * the spelling's own shape tells most, and the words that definitions and case titles are written with tell the rest.
 */

/** Small letters only, and no part of a compound of capitals ("EPJ-er"). */
const SMALL_WORD = /(?<![\p{L}\p{N}-])\p{Ll}{2,}(?![\p{L}\p{N}])/gu;

/** Of nouns, adjectives and verbs. */
const ENDINGS = ['', 'a', 'e', 'en', 'ene', 'er', 'et', 'n', 'r', 's', 't'] as const;

export function wordsOf(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(SMALL_WORD)) words.add(word);
  return words;
}

/**
 * - one sign, or digits only;
 * - small letters only: "temadag", "felles språk";
 * - one word with a capital first ("Normen", "Falk") that `words` has with a small one, in any inflection;
 * - one word in capitals ("ALLE", "DELE") that `words` has as it is.
 */
export function isOrdinaryWord(form: string, words: ReadonlySet<string>): boolean {
  if (/^.$|^\p{N}+$/u.test(form)) return true;
  if (/^[\p{Ll}\s-]+$/u.test(form)) return true;
  const small = form.toLowerCase();
  if (/^\p{Lu}+$/u.test(form)) return words.has(small);
  if (!/^\p{Lu}\p{Ll}+$/u.test(form)) return false;
  return ENDINGS.some(
    (ending) =>
      words.has(small + ending) ||
      // Shorter stems would make one word of two.
      (small.endsWith(ending) &&
        small.length - ending.length > 2 &&
        words.has(small.slice(0, -ending.length || undefined))),
  );
}
