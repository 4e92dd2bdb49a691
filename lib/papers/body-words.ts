/**
 * Words of a case's text that tell its topic, for comparing cases. Small words, words of procedure and every word
 * that could be somebody's name are left out: no person is ever indexed (DOMAIN.md §5).
 */

/** Stems of words that every paper has. */
const PROCEDURE =
  /^(?:aktør|alle|andre|anbefal|arbeid|avklar|bakgrunn|behandl|behov|beskriv|betyd|bidra|blant|blitt|blir|både|derfor|dersom|dette|denne|desse|direktorat|drøft|eller|enkelt|ettersom|etter|finn|fleire|flere|foreslå|forslag|forhold|formål|fortsatt|fram|frem|fremleg|følge|første|gjelder|gjenn?om|godkjen|hadde|hensikt|hvilke|hvor|hvordan|ikke|ikkje|innkalling|innspill|innspel|innen|kommer|knytt|kunne|legge|lenge|lenke|lagt|mange|mellom|medlem|meget|mener|møte|måte|mulig|nasjonal|neste|noen|nokre|norsk|nødvendig|områd|ordstyr|orienter|oslo|overordn|peker|plan|presenter|problemstilling|råd|referat|rådsmodell|sak|samt|sammen|sektor|side|siden|sidan|skulle|spørsmål|status|større|stor|svar|tatt|temaet|tidlig|tidleg|tidspunkt|tiltak|toppnotat|under|utvalg|utval|vedlegg|vedtak|ville|viktig|videre|vidare|viser|vurder|ønsk|også|andel|annet|innenfor|gjort|gjøre|hatt|være|vært|ligger|samme|selv|slik|slikt|stilte|spesielt|generelt|ulike|særlig|grad|måtte|uten|hvis|bruk|felles|helse|tjeneste|løsning)\p{L}*$/u;
const WORD = /[\p{L}][\p{L}\d@-]*[\p{L}\d]/gu;
const MOST_CHARACTERS = 200_000;

/**
 * The words that the text uses most, each once, lower case, at most `limit`. Acronyms ("FHIR", "HelseID") count;
 * a word that is only ever seen with a single capital at its start may be a name and does not.
 */
export function bodyWords(text: string, limit = 80): readonly string[] {
  const counts = new Map<string, number>();
  const words = text
    .slice(0, MOST_CHARACTERS)
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/https?:\S+|\S+@\S+\.\S+/gu, ' ');
  for (const [word] of words.matchAll(WORD)) {
    const folded = word.toLowerCase();
    const acronym = /\p{Lu}.*\p{Lu}/u.test(word) && word.length <= 14;
    const small = word === folded && word.length >= 5 && word.length <= 40;
    if (!acronym && !small) continue;
    if (PROCEDURE.test(folded) || /^(?:nufa|nuit|neh[sr])/u.test(folded)) continue;
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  // A stable sort keeps the text's order among words used equally often.
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([word]) => word);
}
