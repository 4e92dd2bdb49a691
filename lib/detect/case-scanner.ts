/**
 * Finds every place where a case number may stand: at a slash between digits, and after the word "sak" in its
 * forms. What the place means is decided elsewhere (`case-traps.ts`, `council-of-case.ts`).
 */

import { type CaseToken, mayBegin, numberStart, readCaseList } from './case-number.ts';
import { isLetter } from './characters.ts';
import type { Zones } from './zones.ts';

/** Numbers that stand together: one, or a list. What is beside it holds for each of them. */
export interface FoundCases {
  /** Start of the word "sak" where there is one, otherwise of the first number. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly CaseToken[];
  /** The word "sak" stands before: "Sak 26/25", "saksnr. 26/25", "sakene 35, 36 og 37/23". */
  readonly afterCaseWord: boolean;
  /** The first number is written with a hyphen: "37-23". */
  readonly hyphened: boolean;
}

/** A slash, or "sak" as it starts in all its forms. Compounds ("styresak") are told apart afterwards. */
const ANCHOR = /[/]|[Ss]ak|SAK/g;

/** The rest of the word "sak": definite and plural forms of both languages, and "saksnummer". */
const CASE_WORD =
  /(en|ene|ane|er|a|ER|ENE)?(?:s?[- ]?n(?:ummer|r)|SN(?:UMME)?R)?(?![A-Za-zÆØÅæøå])((?:[\s\\_:.*#(«-]|<\/?\w{1,8}>){0,12})/y;

/** First parts of a compound with "sak" that say what kind of case it is: "drøftingssak 26/25" is one of ours. */
const KIND_OF_CASE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:NUFA|NUIT|NEH[SR]|(?:godkjennings|orienterings|drøftings|anbefalings|tilslutnings|beslutnings|vedtaks|referat|tema|hoved|enkelt|opp?følgings)s?)-?$/i;

/** "Sak 37-23", "Sak_37-23": the hyphen form stands close behind the bare word. */
const CLOSE = /^(?:[ \t\\_:.-]|<\/?\w{1,8}>){0,6}\n?$/;
const HYPHEN_LIST = /^\d{1,3}-\d\d\s?(?:,|og)\s?\d{1,3}-\d\d(?!\d)/;

export interface CaseScan {
  /** The groups whose anchor lies from `from` on and before `to`; windows follow each other from 0. */
  find(from: number, to: number): FoundCases[];
}

/** One text, read once. @param latestYear four digits; later numbers are no cases. */
export function createCaseScan(text: string, zones: Zones, latestYear: number): CaseScan {
  /** End of the last list that was read: its numbers are not anchors of their own. */
  let readTo = 0;
  let listEnd = -1;

  function isHyphened([first]: readonly CaseToken[]): boolean {
    return first !== undefined && /\d[-\u2011]/.test(text.slice(first.start, first.end));
  }

  function afterWord(index: number): FoundCases | null {
    CASE_WORD.lastIndex = index + 3;
    const rest = CASE_WORD.exec(text);
    if (rest === null) return null;
    const start = index + 3 + rest[0].length;
    const compound = isLetter(text.charCodeAt(index - 1)) || text[index - 1] === '-';
    const list = readCaseList(text, start, {
      afterCaseWord: true,
      hyphen:
        (rest[1] === undefined && CLOSE.test(rest[2] ?? '')) ||
        HYPHEN_LIST.test(text.slice(start, start + 24)),
      latestYear,
    });
    if (list === null) return null;
    readTo = listEnd = list.end;
    // "Styresak 72/21", "bystyresak": a case of another body. Read, so that its numbers are passed over.
    if (compound && !KIND_OF_CASE.test(text.slice(Math.max(0, index - 24), index))) return null;
    return {
      start: index,
      end: list.end,
      tokens: list.tokens,
      afterCaseWord: true,
      hyphened: isHyphened(list.tokens),
    };
  }

  function atSlash(slash: number): FoundCases | null {
    const start = numberStart(text, slash);
    if (start < 0 || !mayBegin(text, start, listEnd)) return null;
    const list = readCaseList(text, start, { afterCaseWord: false, hyphen: false, latestYear });
    if (list === null) return null;
    readTo = listEnd = list.end;
    return { start, end: list.end, tokens: list.tokens, afterCaseWord: false, hyphened: false };
  }

  return {
    find(from, to) {
      const found: FoundCases[] = [];
      const anchor = new RegExp(ANCHOR);
      anchor.lastIndex = Math.max(from, readTo);
      for (let match = anchor.exec(text); match !== null && match.index < to; match = anchor.exec(text)) {
        const group = match[0] === '/' ? atSlash(match.index) : afterWord(match.index);
        if (group !== null && zones.at(group.tokens[0]?.start ?? 0) === null) found.push(group);
        anchor.lastIndex = Math.max(anchor.lastIndex, readTo);
      }
      return found;
    },
  };
}
