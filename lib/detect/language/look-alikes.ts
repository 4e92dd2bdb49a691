/**
 * Words beside a number that say it is no case of ours (DOMAIN.md §2.3). "Before" patterns end at the number and
 * "after" patterns start there; both read plain text.
 */
import { BODY, COUNCIL } from './councils.ts';

/** A word of the field as a part of a longer one, or with an ending. */
const LETTERS = '[A-Za-zÀ-ɏ]*';

/**
 * "Møte 4/23", "møtenr. 4/23", "NUFA-møtet 4/23", "Møte i NUFA 4/23", "Referat NUFA 1/24": a council's papers are
 * numbered by meeting. Last, the label of a line of its own.
 */
const MEETING =
  `møt[ea]${LETTERS}(?: ?-? ?(?:nr|nummer))?[.:]? ?\\t? ?$|(?:møt[ea]|referat|innkalling|protokoll)${LETTERS}[ \\t](?:\\w+ )?(?:møtet? i )?${COUNCIL}[ ,:]*$|` +
  '(?:^|\\n)\\s*møte(?:nr|nummer)?[.:]?\\n+$';
/** Words that count something else, right before the number on the same line, with their endings. */
const COUNTED = `(?:^|[^A-Za-zÀ-ɏ\\d])(?:(?:${[
  'uke|uka|veke|side|page|slide|lysark|lysbilde|figur|tabell|boks|nr|nummer|kl|klokk|kap|punkt|pkt|art|artikkel|rundskriv|brev',
  'forordning|direktiv|forskrift|prop|innst|dok|meld|den|dato|tid|frist|innen|oppdater|revider|endr|utløp|gyldig|ver|versjon',
  '(?:man|tirs|ons|tors|fre|lør|søn)dag|tlf|telefon|gnr|bnr|score|skår|blodtrykk|resultat|karakter|forhold|andel|vinter|høst|vår|sommer|[a-zæøå]*år|årsskift|sesong|period|kull|budsjett',
].join('|')})[a-zæøå]{0,4}|s|v|st|pr|per|ref|rev|ca|kr|id)[.:]? ?$`;
/** What is measured: right after the number on the same line. Titles start with a capital. */
const MEASURED =
  '^(?: ?[%=]| (?:av [a-zæøå]|kommun|pasient|delt[ao]k|respond|svar|stemm|person|medlem|verksemd|virksomhet|lege|foretak|s[yj]u?ke|barn|bruk[ae]r|[cmk]?[mgl] |[MGk]b|del(?! \\d|[a-z])))';
/** "24/25. januar" (a meeting of two days), "16/17-åringer", and the rest of a telephone number. */
const GOES_ON =
  '^\\.? ?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|^-(?!sak)[a-zæøå]|^ \\d\\d \\d\\d(?!\\d)|^ \\d{3} \\d\\d';
/** "sak 12-16 år": in no title right after the number. */
const UNIT = '^ (?:år|time|minutt|dag|uke|veke|måned|kr|mill|mrd|prosent|poeng)';

export const LOOK_ALIKE_PATTERNS = {
  otherCountBefore: new RegExp(`${MEETING}|${COUNTED}`, 'i'),
  /** The last word of a wrapped line. */
  meetingWrapped: /[^A-Za-zÀ-ɏ]møtet?(?: nr\.?)?\n$/i,

  /** A short acronym right before a bare number: "TB 23/24", "KS 15/17", "EU 22/23". */
  acronymBefore: /(?:^|[^A-Za-zÀ-ɏ\d-])(?!SAK)[A-ZÆØÅ]{2,4}(?:[-)]|\)? ?)$/,
  otherCountAfter: new RegExp(`${MEASURED}|${GOES_ON}`),

  bodyBefore: new RegExp(`${BODY}(?: (?:for|om|i) [A-Za-zÀ-ɏ -]{0,60})?[ ,:(–-]{0,4}$`),
  bodyInSentence: new RegExp(`${BODY}(?: [a-zß-ÿ-]{1,20}){0,8}[ ,(]*$`),
  /** Another body, or a unit. */
  notOursAfter: new RegExp(`^(?: (?:i|hos|fra) | ?\\()(?:det |den )?${BODY}|${UNIT}`),
  /** A quick look whether there can be a body's name. */
  bodyPart: /råd|utval|styre|nemnd|komit|foren|forbund|forum/,
  /** "sak 1/22 i Skate": a name that is none of ours. */
  otherNameAfter: new RegExp(
    `^ (?:i|hos) (?!${COUNCIL}|(?:Vedlegg|Møte|Toppnotat|Referat|Norge|Noreg|Oslo)(?![A-Za-zÀ-ɏ]))[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+`,
  ),
  endsWithCouncil: new RegExp(`${COUNCIL}[ ,:(–-]{0,4}$`),
  otherKindOfCase: /(?:arkiv|journal|ephorte|klage|dom|retts?)-?\s?$/i,
  /** "Skate sak 1/22", "Legeforeningens sak 210/17": the name right before the word "sak". */
  nameBeforeCaseWord: /(?:^|[^A-Za-zÀ-ɏ\d-])([A-ZÀ-Þ][A-Za-zÀ-ɏ&-]+)['’]? $/,
  /** Words that begin a sentence or a title before "sak" and name nobody. */
  noName:
    /^(?:se|jf|jfr|i|og|fra|frå|til|om|på|ved|under|for|etter|av|med|ny|neste|forrige|første|siste|denne|samme|viser|gjelder|fortset[a-zæøå]*|behandlet|drøftet|lunsj|pause|slutt|kopi|utkast|fil|møte|eventuelt|[a-zæøå]*(?:dag|ing|inga|ingen|inger|sjon|sjonen|tat|tatet|rat|ratet|legg|vedtak|papir|papirer|slag|spill|lag|ark))$/i,

  /** A right-to-left or left-to-right override before it on the line shows the digits in another order. */
  turned: /[\u202d\u202e][^\n]*$/,
  titleAfter: /^ [A-ZÀ-Þ]/,
  withinLine: /[^\n\t] ?$/,

  /** What heads a column, or labels a value, of something other than cases. */
  otherLabel:
    /^(?:møte|møtenr|møtenummer|møte ?nr|dato|tid|tidspunkt|uke|veke|side|versjon|frist|type|til)\.?:?$/i,
};
