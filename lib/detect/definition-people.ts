/**
 * "Terje Wistner (KS)" is a person with an employer, and "Kari Solberg (KS)" is one although the letters fit. Names
 * are told by their shape: two to four words, each with a capital, and a given name that is common in Norway first,
 * or the same bracket behind several such pairs.
 */

/** First names that many bear (public name statistics); a guard, never kept or shown. */
const GIVEN =
  'adrian ahmed aksel ali anders andreas anita ann anna anne arild arne arvid asbjørn asta astrid atle audun bente berit bjarne bjørg bjørn brit brynjar camilla cathrine cecilie christian christine dag daniel david egil eirik eivind elias elin eline elisabeth elise ellen emil emilie emily emma erik erlend erling eskil espen eva even fatima filip finn frank fredrik frode gaute geir george gerd gisle grete gro gry gunhild gunn gunnar guri hallvard hanne hans harald heidi helene helge henning henrik hilda hilde håkon håvard ida inga inge ingeborg inger ingrid ingunn ingvild isak ivan ivar jakob james jan janne jarle jens jo joachim johan johanne john jon jonas jorunn julia julie jørgen jørn kaja karen kari karianne karin karl katarina kathrine katrine kent kim kirsten kjell kjersti kjetil knut kristian kristin kristine kristoffer laila lars lasse leif lene lillian linda line lise liv lucas mads magnus maja malin margrete mari maria marianne marie marit marius mark markus marte martin mary mathias mathilde matias mats mehmet merete mette mia michael michelle mikael mohammed mona monica morten nils nina noah nora odd oddvar ola olaf olav ole olga oliver oscar oskar ottar paul peder per peter petter preben pål ragnar ragnhild randi rebecca reidar reidun renate richard rikke roald roar robert roger rolf runar rune ruth sander sara sarah sebastian sigrid sigrun silje simen sindre siri sissel siv sofie solfrid solveig sondre sonja steffen stein steinar stian stig stine sunniva susan susanne svanhild svein sverre synne synnøve terese terje thea therese thomas thor thorbjørn thorvald tobias tom tomas tommy tone tonje tor torbjørn tordis tore torgeir toril torill torkel tormod torstein torunn tove trine trond trude trygve turi turid tuva ulf ulrik unni vegard vibeke vidar vigdis vilde vivian wenche william yngvar yngve åge åse åshild åsmund øystein øyvind'.split(
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
