/** Where the title of a toppnotat begins: right above "Forslag til vedtak", over one line or a few. */
import { leadingCaseToken } from './case-token.ts';
import { isEarlierHeading } from './earlier-treatments.ts';
import type { Line } from './line.ts';

/** No title in any paper seen has more lines; what is longer has lost its beginning. */
const MAX_TITLE_LINES = 6;

/**
 * Index of the title's first line, or `heading` where no line above is one. A line that is a heading, is moved in or
 * has a gap above it begins the title. Where the text has lost all of these, a title goes on only where the words
 * do, and never reaches over the end of a sentence.
 * @param isOther a line that is no title: the label block, the page's head.
 */
export function titleTop(
  lines: readonly Line[],
  heading: number,
  after: number,
  isOther: (line: Line) => boolean,
): number {
  let from = heading;
  for (let index = heading - 1; index > after && index >= heading - MAX_TITLE_LINES; index--) {
    const line = lines[index];
    if (line === undefined || endsTitle(line) || isOther(line)) break;
    from = index;
    if (line.heading > 0 || line.indented || line.gap > 0) return from;
    const above = lines[index - 1];
    if (above === undefined || line.whole || /[.;:!]$/u.test(above.text)) return from;
  }
  if (heading - from < 2) return from;
  let top = heading - 1;
  while (top > from && goesOn(lines[top - 1], lines[top])) top -= 1;
  return top;
}

function endsTitle(line: Line): boolean {
  return (
    line.cells !== null ||
    leadingCaseToken(line.text) !== null ||
    isEarlierHeading(line) ||
    /[.;:]$/u.test(line.text)
  );
}

function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  if (before === undefined || line === undefined) return false;
  return (
    /^\p{Ll}/u.test(line.text) || /(?:[-–,:/&]|\s(?:og|i|for|av|til|på|med|om|fra|ved))$/u.test(before.text)
  );
}
