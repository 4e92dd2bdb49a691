/** Short ways to detect in a test, with the built-in knowledge and a fixed year. */
import { detect } from '../../../lib/detect/detect.ts';
import type { CaseMention, HeadingSpan } from '../../../lib/model/mention.ts';
import { builtInRecogniser } from '../../../scripts/inspect/built-in-recogniser.ts';

export const RECOGNISER = builtInRecogniser(2027);

/** @param headings spans of the page's headings. */
export function casesIn(
  text: string,
  url: string | null = null,
  headings: readonly HeadingSpan[] = [],
): CaseMention[] {
  return [...detect({ text, url, headings }, RECOGNISER).cases];
}

/** The case numbers as they are written. */
export function numbersIn(text: string, url: string | null = null): string[] {
  return casesIn(text, url).map((mention) => mention.text);
}

/** "26/25 NUFA document-head", or "24/23 NUFA|NUIT" where it is not known. */
export function readingsIn(
  text: string,
  url: string | null = null,
  headings: readonly HeadingSpan[] = [],
): string[] {
  return casesIn(text, url, headings).map((mention) =>
    mention.council === null
      ? `${mention.text} ${mention.candidates.join('|')}`
      : `${mention.text} ${mention.council} ${mention.basis}`,
  );
}

/** Headings of a text: each line that starts with "# " to "###### " (the marks stay in the text). */
export function markedHeadings(text: string): HeadingSpan[] {
  return Array.from(text.matchAll(/^(#{1,6}) .*$/gm), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    level: match[1]?.length ?? 1,
  }));
}
