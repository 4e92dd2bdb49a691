/**
 * Words of a case's text that tell its topic, for comparing cases. Small words, words of procedure and every word
 * that could be somebody's name are left out: no person is ever indexed (DOMAIN.md §5).
 */

/** Stems of words that every paper has. */
const PROCEDURE =
  /^(?:aktør|alle|andre|anbefal|arbeid|avklar|bakgrunn|behandl|behov|beskriv|betyd|bidra|blant|blitt|blir|både|derfor|dersom|dette|denne|desse|direktorat|drøft|eller|enkelt|ettersom|etter|finn|fleire|flere|foreslå|forslag|forhold|formål|fortsatt|fram|frem|fremleg|følge|første|gjelder|gjenn?om|godkjen|hadde|hensikt|hvilke|hvor|hvordan|ikke|ikkje|innkalling|innspill|innspel|innen|kommer|knytt|kunne|legge|lenge|lenke|lagt|mange|mellom|medlem|meget|mener|møte|måte|mulig|nasjonal|neste|noen|nokre|norsk|nødvendig|områd|ordstyr|orienter|oslo|overordn|peker|plan|presenter|problemstilling|råd|referat|rådsmodell|sak|samt|sammen|sektor|side|siden|sidan|skulle|spørsmål|status|større|stor|svar|tatt|temaet|tidlig|tidleg|tidspunkt|tiltak|toppnotat|under|utvalg|utval|vedlegg|vedtak|ville|viktig|videre|vidare|viser|vurder|ønsk|også|andel|annet|innenfor|gjort|gjøre|hatt|være|vært|ligger|samme|selv|slik|slikt|stilte|spesielt|generelt|ulike|særlig|grad|måtte|uten|hvis|bruk|felles|helse(?=$|n$|tjenest|sektor|foretak|direktorat|personell|hjelp|myndighet|minist|oppl)|tjeneste|løsning)\p{L}*$/u;
const WORD = /[\p{L}][\p{L}\d@-]*[\p{L}\d]/gu;
const MOST_CHARACTERS = 200_000;
/** What is left of HTML: tags with their attributes, comments, and lines that text is broken by. */
const MARKUP = /<[!/]?\p{L}[^<>]{0,400}>|&[a-z]{2,8};|&#\d{1,6};/giu;
/**
 * Common nouns that the name of a thing ends in: "Portaloppdraget", "Helseplattformen". No person is called so, and
 * such a name may well be written with its capital only.
 */
const NAME_OF_THING =
  /^\p{Lu}\p{Ll}{3,}(?:oppdraget|plattformen|løftet|prosjektet|programmet|modellen|forordningen|loven|strategien|registeret|tjenesten|ordningen|rammeverket|portalen|porten|meldingen|journalen|norge)$/u;
/** "Berg-Hansen", "Midt-Norge": two capitals, and no acronym. */
const DOUBLE_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u;
/** Verbs, participles and qualities: they say how, seldom of what. */
const MANNER = /(?:ende|eres|ert|erte|elig|lige|isk|iske|bare|some?|ere|est|este|ene)$/u;
const LONG = 9;

/**
 * The words that tell the text's topic most, each once, lower case, at most `limit`, those that tell most first: by
 * how often they stand there, and by their form, since in Norwegian an acronym ("FHIR", "HelseID") or a long compound
 * tells a topic and a word of manner does not. A word that is only ever seen with a single capital at its start may
 * be a person's name and is left out, unless it ends in a common noun.
 */
export function bodyWords(text: string, limit = 80): readonly string[] {
  const worths = new Map<string, number>();
  const words = text
    .slice(0, MOST_CHARACTERS)
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(MARKUP, ' ')
    .replace(/https?:\S+|\S+@\S+\.\S+/gu, ' ');
  for (const [word] of words.matchAll(WORD)) {
    const folded = word.toLowerCase();
    const acronym = /\p{Lu}.*\p{Lu}/u.test(word) && word.length <= 14 && !DOUBLE_NAME.test(word);
    const small = word === folded && word.length >= 5 && word.length <= 40;
    const name = acronym || NAME_OF_THING.test(word);
    if (!name && !small) continue;
    const seen = worths.has(folded);
    if (!seen && (PROCEDURE.test(folded) || /^(?:nufa|nuit|neh[sr])/u.test(folded))) continue;
    worths.set(folded, (worths.get(folded) ?? 0) + worthOf(folded, name));
  }
  // A stable sort keeps the text's order among words that tell equally much.
  const found: string[] = [];
  for (const [word] of [...worths].sort(([, one], [, other]) => other - one)) {
    if (found.length >= limit) break;
    if (!PROCEDURE.test(word) && !/^(?:nufa|nuit|neh[sr])/u.test(word)) found.push(word);
  }
  return found;
}

function worthOf(word: string, name: boolean): number {
  if (name) return 3;
  if (MANNER.test(word)) return 0.5;
  return word.length >= LONG ? 1.5 : 1;
}
