/** Whether a long form is Norwegian or English, by its words alone. */

const ENGLISH: ReadonlySet<string> = new Set(['of', 'and', 'the', 'to', 'by', 'with', 'on', 'from', 'as']);
const NORWEGIAN: ReadonlySet<string> = new Set([
  'av',
  'og',
  'i',
  'på',
  'til',
  'med',
  'fra',
  'om',
  'ved',
  'som',
]);
/** Letters and endings that one of the two has and the other hardly. */
const ENGLISH_SHAPE = /[qwx]|c[acklotu]|th|ph|ee|oo|ou|tion|(?:ity|ary|ment|ness|ship|ance|ence|space)$/;
const NORWEGIAN_SHAPE = /sj|kj|gj|(?:het|heten|else|elsen|elser|skap|dom|ningen?|sk|ske|register|plan)$/;

/** Norwegian where nothing tells: the papers are. */
export function languageOf(long: string): 'nb' | 'en' {
  const words = long.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => /[æøå]/.test(word))) return 'nb';
  const score = words.reduce((sum, word) => sum + scoreOf(word), 0);
  return score > 0 ? 'en' : 'nb';
}

function scoreOf(word: string): number {
  if (ENGLISH.has(word)) return 2;
  if (NORWEGIAN.has(word)) return -2;
  return Number(ENGLISH_SHAPE.test(word)) - Number(NORWEGIAN_SHAPE.test(word));
}
