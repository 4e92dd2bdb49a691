/**
 * Made-up pages of papers, the same at each run: words of our own, as often as words of a language are (Zipf), names and
 * numbers that stand once among them. As many letters as a page of a council paper has.
 */

/** Different words; the commonest are short. */
const VOCABULARY = 300_000;
/** Those that most of a text is made of, and how much: a paper of 120 pages has some 5,000 different words. */
const COMMON = 5_000;
const COMMON_SHARE = 0.88;
const LETTERS = 2_500;
const SYLLABLES = 'ka le mo ri sa tu fø på ner dal vik ster hel se jour nal ut valg råd sam'.split(' ');

/** A number from 0 to 1 at each call, the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param rank 1 for the commonest */
export function madeWord(rank: number): string {
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}

/** Where words of a language stand in their order by frequency. */
export function rankFrom(number: number, vocabulary = VOCABULARY): number {
  return Math.max(1, Math.floor(vocabulary ** number));
}

export function madePage(seed: number): string {
  const next = numbersFrom(seed);
  let page = '';
  let isFirst = true;
  while (page.length < LETTERS) {
    const kind = next();
    let word = madeWord(rankFrom(next(), next() < COMMON_SHARE ? COMMON : VOCABULARY));
    if (kind < 0.02) word = `${Math.floor(next() * 90) + 1}/${Math.floor(next() * 8) + 19}`;
    else if (kind < 0.03) word += Math.floor(next() * 1e6).toString(36);
    page += isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    isFirst = next() < 0.07;
    page += isFirst ? (next() < 0.2 ? '.\n' : '. ') : ' ';
  }
  return page;
}
