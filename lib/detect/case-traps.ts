/**
 * Look-alikes: numbers in the notation of cases that are none (DOMAIN.md §2.3). Told by the words right beside
 * them, never by lists of numbers: meetings, weeks, pages, dates, acts, quantities, and cases of other bodies.
 */
import type { CaseToken } from './case-number.ts';
import type { FoundCases } from './case-scanner.ts';
import { BODY, COUNCIL } from './council-names.ts';

/** A word of the field as a part of a longer one, or with an ending. */
const LETTERS = '[A-Za-zÀ-ɏ]*';
/**
 * "Møte 4/23", "møtenr. 4/23", "NUFA-møtet 4/23", "Møte i NUFA 4/23", "Referat NUFA 1/24": a council's papers are
 * numbered by meeting.
 */
const MEETING = new RegExp(
  `møt[ea]${LETTERS}(?: ?-? ?(?:nr|nummer))?[.:]? ?\\t? ?$|(?:møt[ea]|referat|innkalling|protokoll)${LETTERS}[ \\t](?:\\w+ )?(?:møtet? i )?${COUNCIL}[ ,:]*$`,
  'i',
);
/** The label of a line of its own, or the last word of a wrapped line. */
const MEETING_ABOVE = /(?:^|\n)\s*møte(?:nr|nummer)?[.:]?\n+$/i;
const MEETING_WRAPPED = /[^A-Za-zÀ-ɏ]møtet?(?: nr\.?)?\n$/i;

/** Words that count something else, right before the number on the same line, with their endings. */
const COUNTED = new RegExp(
  `(?:^|[^A-Za-zÀ-ɏ\\d])(?:(?:${[
    'uke|uka|veke|side|page|slide|lysark|lysbilde|figur|tabell|boks|nr|nummer|kl|klokk|kap|punkt|pkt|art|artikkel|rundskriv|brev',
    'forordning|direktiv|forskrift|prop|innst|dok|meld|den|dato|tid|frist|innen|oppdater|revider|endr|utløp|gyldig|ver|versjon',
    '(?:man|tirs|ons|tors|fre|lør|søn)dag|tlf|telefon|gnr|bnr|score|skår|blodtrykk|resultat|karakter|forhold|andel|vinter|høst|vår|sommer|[a-zæøå]*år|årsskift|sesong|period|kull|budsjett',
  ].join('|')})[a-zæøå]{0,4}|s|v|st|pr|per|ref|rev|ca|kr|id)[.:]? ?$`,
  'i',
);
/** A short acronym right before a bare number: "TB 23/24", "KS 15/17", "EU 22/23". */
const ACRONYM = /(?:^|[^A-Za-zÀ-ɏ\d-])(?!SAK)[A-ZÆØÅ]{2,4}(?:[-)]|\)? ?)$/;
const BODY_BEFORE = new RegExp(`${BODY}(?: (?:for|om|i) [A-Za-zÀ-ɏ -]{0,60})?[ ,:(–-]{0,4}$`);
const BODY_IN_SENTENCE = new RegExp(`${BODY}(?: [a-zß-ÿ-]{1,20}){0,8}[ ,(]*$`);
const BODY_PART = /råd|utval|styre|nemnd|komit|foren|forbund|forum/;
const BODY_AFTER = new RegExp(`^(?: (?:i|hos|fra) | ?\\()(?:det |den )?${BODY}`);
/** "sak 1/22 i Skate": a name that is none of ours. */
const NAME_AFTER =
  /^ (?:i|hos) (?!(?:Vedlegg|Møte|Toppnotat|Referat|Norge|Noreg|Oslo)(?![A-Za-zÀ-ɏ]))[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+/;
const COUNCIL_AFTER = new RegExp(`^(?: (?:i|hos) | ?\\()${COUNCIL}`);

/** What is measured: right after the number on the same line. Titles start with a capital. */
const MEASURED =
  /^(?: ?[%=]| (?:av [a-zæøå]|kommun|pasient|delt[ao]k|respond|svar|stemm|person|medlem|verksemd|virksomhet|lege|foretak|s[yj]u?ke|barn|bruk[ae]r|[cmk]?[mgl] |[MGk]b|del(?! \d|[a-z])))/;
/** "sak 12-16 år": in no title right after the number. */
const UNIT = /^ (?:år|time|minutt|dag|uke|veke|måned|kr|mill|mrd|prosent|poeng)/;
/** "24/25. januar" (a meeting of two days), "16/17-åringer", and the rest of a telephone number. */
const GOES_ON =
  /^\.? ?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|^-(?!sak)[a-zæøå]|^ \d\d \d\d(?!\d)|^ \d{3} \d\d/;

/** "Skate sak 1/22", "Legeforeningens sak 210/17": the name right before the word "sak". */
const NAME_BEFORE_SAK = /(?:^|[^A-Za-zÀ-ɏ\d-])([A-ZÀ-Þ][A-Za-zÀ-ɏ&-]+)['’]? $/;
/** Words that begin a sentence or a title before "sak" and name nobody. */
const NO_NAME =
  /^(?:se|jf|jfr|i|og|fra|frå|til|om|på|ved|under|for|etter|av|med|ny|neste|forrige|første|siste|denne|samme|viser|gjelder|fortset[a-zæøå]*|behandlet|drøftet|lunsj|pause|slutt|kopi|utkast|fil|møte|eventuelt|[a-zæøå]*(?:dag|ing|inga|ingen|inger|sjon|sjonen|tat|tatet|rat|ratet|legg|vedtak|papir|papirer|slag|spill|lag|ark))$/i;

/**
 * True where the group is no case of ours. @param before plain text that ends where the group starts.
 * @param after plain text from the end of the group.
 */
export function isLookAlike(group: FoundCases, before: string, after: string): boolean {
  // Patterns that end at the number are tried from every place before it, so each gets only what it needs.
  const near = before.slice(-NEAR);
  if (TURNED.test(before)) return true;
  // Names of bodies are long patterns: first a quick look whether there can be one.
  const body = BODY_PART.test(before);
  if (body && (BODY_BEFORE.test(before) || (group.afterCaseWord && BODY_IN_SENTENCE.test(before))))
    return true;
  if (BODY_PART.test(after) && BODY_AFTER.test(after)) return true;
  if (UNIT.test(after)) return true;
  return group.afterCaseWord ? isOthersCase(near, after) : isOtherNumber(near, after);
}

/** The longest word before a number, with a council's name and a preposition. */
const NEAR = 60;

/** A right-to-left or left-to-right override before it on the line shows the digits in another order. */
const TURNED = /[\u202d\u202e][^\n]*$/;
const ENDS_WITH_COUNCIL = new RegExp(`${COUNCIL}[ ,:(–-]{0,4}$`);

function isOthersCase(before: string, after: string): boolean {
  if (/(?:arkiv|journal|ephorte|klage|dom|retts?)-?\s?$/i.test(before)) return true;
  if (NAME_AFTER.test(after) && !COUNCIL_AFTER.test(after)) return true;
  if (ENDS_WITH_COUNCIL.test(before)) return false;
  return !NO_NAME.test(NAME_BEFORE_SAK.exec(before)?.[1] ?? 'se');
}

function isOtherNumber(before: string, after: string): boolean {
  return (
    MEETING.test(before) ||
    MEETING_ABOVE.test(before) ||
    (MEETING_WRAPPED.test(before) && !/^ [A-ZÀ-Þ]/.test(after)) ||
    COUNTED.test(before) ||
    (ACRONYM.test(before) && !ENDS_WITH_COUNCIL.test(before)) ||
    MEASURED.test(after) ||
    GOES_ON.test(after)
  );
}

/**
 * What a number may not be where nothing says that it is a case: "24/12" is day and month, and "100/20" within a
 * line is a ratio, since no council has had a hundred cases in a year.
 */
export function isUnlikelyAlone({ number, year }: CaseToken, before: string): boolean {
  return (year === 2012 && number <= 31) || (number > 99 && /[^\n\t] ?$/.test(before));
}
