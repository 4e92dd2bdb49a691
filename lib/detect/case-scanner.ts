/**
 * Finds every place where a case number may stand: numbers with a slash, and numbers after the word "sak" in its
 * forms. What the place means is decided elsewhere (`case-traps.ts`, `council-of-case.ts`).
 */
import { BARE_NUMBER, type CaseToken, readCaseList } from './case-number.ts';
import type { Zones } from './zones.ts';

/** Numbers that stand together: one, or a list. What is beside it holds for each of them. */
export interface FoundCases {
  /** Start of the word "sak" where there is one, otherwise of the first number. */
  readonly start: number;
  readonly end: number;
  /** At least one. */
  readonly tokens: readonly CaseToken[];
  /** The word "sak" stands before: "Sak 26/25", "saksnr. 26/25", "sakene 35, 36 og 37/23". */
  readonly afterCaseWord: boolean;
}

/** A number, or "sak" as it starts in all its forms. Compounds ("styresak") are told apart afterwards. */
const ANCHOR = `[Ss]ak|SAK|${BARE_NUMBER}`;

/** The rest of the word "sak": definite and plural forms of both languages, and "saksnummer". */
const CASE_WORD =
  /(en|ene|ane|er|a|ER|ENE)?(?:s?[-\s]?n(?:ummer|r)|SN(?:UMME)?R)?(?![A-Za-zÀ-ɏ])((?:[\s\\_:.*#(«-]|<\/?\w{1,8}>){0,12})/y;
/** First parts of a compound with "sak" that say what kind of case it is: "drøftingssak 26/25" is one of ours. */
const KIND_OF_CASE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:NUFA|NUIT|NEH[SR]|(?:godkjenn|orienter|drøft|anbefal|tilslut|beslut|oppfølg)[a-z]*|vedtaks|referat|tema|hoved|enkelt)-?$/i;
/** "Sak 37-23", "Sak_37-23": the hyphen form stands close behind the bare word. */
const CLOSE = /^(?:[ \t\\_:.-]|<\/?\w{1,8}>){0,6}\n?$/;
const HYPHEN_LIST = /^\d{1,3}-\d\d\s?(?:,|og)\s?\d{1,3}-\d\d(?!\d)/;

/**
 * Reads one text once, forward: gives the groups that start before `to` and were not given yet.
 * @param latestYear four digits; later numbers are no cases.
 */
export function createCaseScan(text: string, zones: Zones, latestYear: number): (to: number) => FoundCases[] {
  const anchor = new RegExp(ANCHOR, 'g');
  let next = anchor.exec(text);

  function read({ 0: word, index }: RegExpExecArray): FoundCases | null {
    const afterCaseWord = /^s/i.test(word);
    let first = index;
    let hyphen = false;
    if (afterCaseWord) {
      CASE_WORD.lastIndex = index + word.length;
      const [rest, ending, gap = ''] = CASE_WORD.exec(text) ?? [];
      if (rest === undefined) return null;
      first = CASE_WORD.lastIndex;
      hyphen = (ending === undefined && CLOSE.test(gap)) || HYPHEN_LIST.test(text.slice(first, first + 24));
    }
    const tokens = readCaseList(text, first, { afterCaseWord, hyphen, latestYear });
    const end = tokens.at(-1)?.end;
    if (end === undefined) return null;
    anchor.lastIndex = end;
    // "Styresak 72/21", "bystyresak": a case of another body. Read, so that its numbers are passed over.
    const before = text.slice(Math.max(0, index - 24), index);
    if (afterCaseWord && /[A-Za-zÀ-ɏ-]$/.test(before) && !KIND_OF_CASE.test(before)) return null;
    return zones.at(first) === null ? { start: index, end, tokens, afterCaseWord } : null;
  }

  return (to) => {
    const found: FoundCases[] = [];
    while (next !== null && next.index < to) {
      const group = read(next);
      if (group !== null) found.push(group);
      next = anchor.exec(text);
    }
    return found;
  };
}
