/** How case numbers are written, and the word "sak" before them (DOMAIN.md §2.1). */

/** Takes no room: soft hyphen, zero-width space, joiners, word joiner, byte order mark. */
const UNSEEN = '[\\xad\\u200b-\\u200d\\u2060\\ufeff]{0,4}';
/** A no-break space may stand beside the slash. */
const NARROW = `${UNSEEN}[\\xa0\\u2009\\u202f]?${UNSEEN}`;
/** Marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9). */
const TURNS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const NUMBER = `[1-9](?:${UNSEEN}\\d){0,2}`;
const YEAR = `\\d${UNSEEN}\\d(?:${UNSEEN}\\d${UNSEEN}\\d)?`;
/** No part of a longer number, a decimal or a path. "25/23,26/23" is a list and "1/24-4/24" a range. */
const END = `(?!${UNSEEN}(?:[\\d/%${TURNS}]|[.]\\d|[,-]\\d(?!\\d{0,2}/)))`;
/** A case number that stands by itself. */
const BARE_NUMBER = `(?<![\\dA-Za-zÀ-ɏ/.,+=#:~$€£${TURNS}-]${UNSEEN}|\\d[–—])${NUMBER}${NARROW}/${NARROW}${YEAR}${END}`;

/** The rest of the word "sak": definite and plural forms of both languages, and "saksnummer". */
const CASE_WORD_REST =
  '(en|ene|ane|er|a|ER|ENE)?(?:s?[-\\s]?n(?:ummer|r)|SN(?:UMME)?R)?(?![A-Za-zÀ-ɏ])((?:[\\s\\\\_:.*#(«-]|<\\/?\\w{1,8}>){0,12})';

export const CASE_NUMBER_PATTERNS = {
  /**
   * A number, or "sak" as it starts in all its forms with a number right behind: nearly all stand without one.
   * Compounds ("styresak") are told apart afterwards. Groups: the rest of the word, its ending, what parts it from the number.
   */
  caseAnchor: new RegExp(`(?:[Ss]ak|SAK)(?=(${CASE_WORD_REST})[1-9])|${BARE_NUMBER}`, 'g'),
  /** A member of a list: its digits, its sign, its year. */
  caseItem: new RegExp(`(${NUMBER})(?:${NARROW}([/\\u2011-])${NARROW}(${YEAR})${END})?`, 'y'),
  /** Between members of a list. White space alone separates rows; so does a dash that starts a line. */
  caseSeparator:
    /(?:[^\S\t\n]{0,3}[,;&–-]|[^\S\t]{1,3}(?:og|samt|eller|til)(?=\s))[^\S\t]{0,3}(?:(?:og|samt|eller)\s)?(sak(?:ene|en|er|a)?\s)?/iy,
  /** A word, a number or a bracket before "sak" on the same line, and not the end of a sentence. */
  inSentence: /[a-zß-ÿ\d,)] $|\($/,
  wordBefore: /[A-Za-zÀ-ɏ-]$/,
  /** First parts of a compound with "sak" that say what kind of case it is: "drøftingssak 26/25" is one of ours. */
  kindOfCase:
    /(?:^|[^A-Za-zÀ-ɏ])(?:NUFA|NUIT|NEH[SR]|(?:godkjenn|orienter|drøft|anbefal|tilslut|beslut|oppfølg)[a-z]*|vedtaks|referat|tema|hoved|enkelt)-?$/i,
  /** "Sak 37-23", "Sak_37-23": the hyphen form stands close behind the bare word. */
  closeToCaseWord: /^(?:[ \t\\_:.-]|<\/?\w{1,8}>){0,6}\n?$/,
  hyphenList: /^\d{1,3}-\d\d\s?(?:,|og)\s?\d{1,3}-\d\d(?!\d)/,
};
