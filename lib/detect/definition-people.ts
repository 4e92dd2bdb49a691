/**
 * "Terje Wistner (KS)" is a person with an employer, and "Kari Solberg (KS)" is one although the letters fit. Names
 * are told by their shape: two to four words, each with a capital, and a given name that is common in Norway first,
 * or the same bracket behind several such pairs.
 */

/** First names that many bear (public name statistics); a guard, never kept or shown. */
const GIVEN =
  'anders andreas anita ann anna anne arild arne arvid asbjørn astrid atle audun berit bente bjarne bjørn bjørg brit brynjar camilla cathrine cecilie christian christine dag daniel david egil eirik eivind elin eline elisabeth ellen elise emilie emma erik erlend erling espen eva even finn frank fredrik frode geir gerd grete gro gunn gunnar hans hanne harald heidi helene helge henning henrik hilde håkon håvard ida inga inge ingeborg inger ingrid ingunn ivar jan janne jens joachim johan johanne john jon jonas jørgen jørn kari karin karianne karl kathrine katrine kim kirsten kjell kjersti kjetil knut kristian kristin kristine kristoffer lars leif lene line linda lise liv magnus maja malin margrete mari maria marianne marie marit marius markus mark martin mats merete mette mia michael mikael mona monica morten nils nina nora odd olav ola ole olga per petter peter pål ragnhild randi roar robert roger roger rolf rune runar ruth sara sigrid sigrun silje simen sindre siri siv sofie solveig stein steinar stig stine susanne svein sverre synnøve terje thea therese thomas thor tom tommy tor tone tore toril torbjørn torill torunn trine trond trude turid unni vegard vibeke vidar vigdis yngve øystein øyvind åge åse asta james mary peter paul sarah susan emily george richard william'.split(
    ' ',
  );
const names = new Set(GIVEN);

const NAME_WORD = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
/** "Kari Solberg", "Per Arne Skaug", "Kari L. Solberg", "Solberg, Kari". */
const NAME_LIKE = new RegExp(
  String.raw`^${NAME_WORD},?(?: (?:${NAME_WORD}|\p{Lu}\.|av|van|von|de)){1,3}$`,
  'u',
);
const LAST_WORDS = new RegExp(
  String.raw`(?:${NAME_WORD}|\p{Lu}\.)(?:\s(?:${NAME_WORD}|\p{Lu}\.)){1,3}$`,
  'u',
);

/** Every word has a capital: a person, or a name in the English manner. */
export function isNameLike(long: string): boolean {
  return NAME_LIKE.test(long);
}

export function isPerson(long: string): boolean {
  const [first = ''] = long.split(/[\s-]/);
  return NAME_LIKE.test(long) && (names.has(first.toLowerCase()) || /\s\p{Lu}\.|,/u.test(long));
}

/** The words with capitals that stand right before a bracket: whom an affiliation would belong to. */
export function nameBefore(text: string): string | null {
  return LAST_WORDS.exec(text.slice(-80))?.[0] ?? null;
}

/** A given name among the words before: a person stands there, whatever letters fit. */
export function endsWithPerson(text: string): boolean {
  const name = nameBefore(text);
  return name?.split(/[\s-]/).some((word) => names.has(word.toLowerCase())) ?? false;
}
