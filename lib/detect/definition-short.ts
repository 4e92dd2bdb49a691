/** The shape of a short form: "HDS", "EPJ-er", "NEWS2", "mRNA", "TNF-alpha", "bpm". */

const SHAPE = /^[\p{L}\d][\p{L}\p{M}\d&/.+'’@-]{1,14}(?:\(\d\+?\)| [\p{Lu}\d][\p{L}\d-]{0,6})?$/u;
/** Written small, it is at most this long: "bpm", not "norsk". */
const SMALL = /^\p{Ll}{2,4}$/u;
/** "Hdir", "Bufdir"; longer ones are words and names: "Chromium". */
const NAME = /^\p{Lu}\p{Ll}{6,}$/u;
/** Units and abbreviations of writing are no names of things. */
const NO_NAME =
  /^(?:m?[gl]|[kmµ]g|[dcmk][lm]|kr|nr|ca|jf|evt|osv|mfl|mv|dvs|bl|stk|se|dag|side|sak|nok|pst|mill?|mrd|i+v?|vi*|\d+\p{Ll}{0,2}|[a-z]\d?)$/u;
/** "AI-generert" is a word; "TNF-alpha" and "IL-1beta" are names. */
const COMPOUND = /-(?!alpha|beta|gamma|delta|epsilon|kappa|lambda|omega|sigma)\p{Ll}{4,}$/u;
/** "EPJ-er", "HDABene", "EHRs", "FHI’s". */
const ENDING = /^(.*[\p{Lu}\d].*[\p{Lu}\d])(?:[-'’]?(?:ene?s?|ers?|ets?|ne|s)|[-'’]a(?:r|ne)?|['’]s?)$/u;

/** Without its ending, or null where the words are no short form. */
export function shortForm(words: string): string | null {
  const bare = words.replace(/(?<!\..*)[.’']$/u, '');
  if (!SHAPE.test(bare) || !/\p{L}/u.test(bare) || NO_NAME.test(bare) || COMPOUND.test(bare)) return null;
  if (!/\p{Lu}/u.test(bare)) return SMALL.test(bare) || /\d/.test(bare) ? bare : null;
  if (NAME.test(bare)) return null;
  return ENDING.exec(bare)?.[1] ?? bare;
}

/** Two capitals, or a capital and a digit: nothing that a sentence would begin with. */
export function isClearlyShort(short: string): boolean {
  return /\p{Lu}.*[\p{Lu}\d]/u.test(short) || /^\p{Ll}\p{Lu}/u.test(short);
}
