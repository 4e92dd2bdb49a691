/**
 * Finds every place where a case number may stand: numbers with a slash, and numbers after the word "sak" in its
 * forms. What the place means is decided elsewhere (`case-traps.ts`, `council-of-case.ts`).
 */
import { type CaseToken, readCaseList } from './case-number.ts';
import type { Recogniser } from './recogniser.ts';
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

/** Reads one text once, forward: gives the groups that start before `to` and were not given yet. */
export function createCaseScan(
  text: string,
  zones: Zones,
  { latestYear, patterns }: Recogniser,
): (to: number) => FoundCases[] {
  const anchor = new RegExp(patterns.caseAnchor);
  let next = anchor.exec(text);

  function read(match: RegExpExecArray): FoundCases | null {
    // Only after the word "sak" is there a rest of it.
    const { 0: word, 1: rest, 2: ending, 3: gap = '', index } = match;
    const afterCaseWord = rest !== undefined;
    const first = afterCaseWord ? index + word.length + rest.length : index;
    const hyphen =
      afterCaseWord &&
      ((ending === undefined && patterns.closeToCaseWord.test(gap)) ||
        patterns.hyphenList.test(text.slice(first, first + 24)));
    const tokens = readCaseList(text, first, { afterCaseWord, hyphen, latestYear }, patterns);
    const end = tokens.at(-1)?.end;
    if (end === undefined) return null;
    anchor.lastIndex = end;
    // "Styresak 72/21", "bystyresak": a case of another body. Read, so that its numbers are passed over.
    const before = text.slice(Math.max(0, index - 24), index);
    if (afterCaseWord && patterns.wordBefore.test(before) && !patterns.kindOfCase.test(before)) return null;
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
