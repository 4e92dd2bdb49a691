/**
 * Look-alikes: numbers in the notation of cases that are none (DOMAIN.md §2.3). Told by the words right beside
 * them, never by lists of numbers: meetings, weeks, pages, dates, acts, quantities, and cases of other bodies.
 */
import type { CaseToken } from './case-number.ts';
import type { FoundCases } from './case-scanner.ts';
import type { Patterns } from './language/patterns.ts';

/**
 * True where the group is no case of ours. @param before plain text that ends where the group starts.
 * @param after plain text from the end of the group.
 */
export function isLookAlike(group: FoundCases, before: string, after: string, patterns: Patterns): boolean {
  // Patterns that end at the number are tried from every place before it, so each gets only what it needs.
  const near = before.slice(-NEAR);
  // Names of bodies are long patterns: first a quick look whether there can be one.
  return (
    patterns.turned.test(before) ||
    (patterns.bodyPart.test(before) &&
      (patterns.bodyBefore.test(before) || (group.afterCaseWord && patterns.bodyInSentence.test(before)))) ||
    patterns.notOursAfter.test(after) ||
    (group.afterCaseWord ? isOthersCase : isOtherNumber)(near, after, patterns)
  );
}

/** The longest word before a number, with a council's name and a preposition. */
const NEAR = 60;

function isOthersCase(before: string, after: string, patterns: Patterns): boolean {
  return (
    patterns.otherKindOfCase.test(before) ||
    patterns.otherNameAfter.test(after) ||
    (!patterns.endsWithCouncil.test(before) &&
      !patterns.noName.test(patterns.nameBeforeCaseWord.exec(before)?.[1] ?? 'se'))
  );
}

function isOtherNumber(before: string, after: string, patterns: Patterns): boolean {
  return (
    patterns.otherCountBefore.test(before) ||
    patterns.otherCountAfter.test(after) ||
    (patterns.meetingWrapped.test(before) && !patterns.titleAfter.test(after)) ||
    (patterns.acronymBefore.test(before) && !patterns.endsWithCouncil.test(before))
  );
}

/**
 * What a number may not be where nothing says that it is a case: "24/12" is day and month, and "100/20" within a
 * line is a ratio, since no council has had a hundred cases in a year.
 */
export function isUnlikelyAlone({ number, year }: CaseToken, before: string, patterns: Patterns): boolean {
  return (year === 2012 && number <= 31) || (number > 99 && patterns.withinLine.test(before));
}
