/** Small words of Norwegian, Danish and English that long forms hold without a letter in the short one. */

const PREPOSITIONS = new Set(
  'for i av til på med om over ved fra under mellom innen mot hos of in on to with by at from within between among'.split(
    ' ',
  ),
);
const OTHER = new Set('og eller som en et ei den det de der af and or the a an as its und'.split(' '));

/** Legal forms at the end of a name: "Norsk helsenett SF". */
const COMPANY = /^(?:AS|ASA|BA|DA|HF|IKS|KF|RHF|SF|SA|Ltd\.?|Inc\.?|GmbH)$/;

export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}

export function isSmallWord(word: string): boolean {
  if (word.length > 7) return false;
  const small = word.toLowerCase();
  return PREPOSITIONS.has(small) || OTHER.has(small);
}

/** What a word without a letter in the short form is. */
export function skipKind(word: string): 'word' | 'small' | 'company' {
  if (isSmallWord(word)) return 'small';
  return COMPANY.test(word) ? 'company' : 'word';
}
