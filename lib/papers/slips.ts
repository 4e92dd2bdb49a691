/**
 * Whether two wordings are one that was typed twice: the secretariat copies decisions by hand, with a letter missing
 * or a word bent otherwise. A number, a "not" or another word makes it another wording.
 */

/** Of the letters of the longer wording; a slip in a short one is a letter or two. */
const MOST_SLIPS = 0.02;
const SLIPS_IN_SHORT = 1;
/** A word that differs by more than this is another word: "anbefaler" and "avviser". */
const SLIPS_IN_WORD = 2;
/** Words in which a letter is the meaning. */
const MEANING =
  /^(?:ikke|ikkje|ingen|inga|ingi|uten|utan|ei|alle?|noen|nokon|før|etter|over|under|u\p{L}*|\p{L}{1,3}|.*\d.*)$/u;

/** @param one folded to lower case, as `other`. */
export function differsOnlyBySlips(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.length !== second.length) return false;
  const most = Math.max(SLIPS_IN_SHORT, Math.floor(Math.max(one.length, other.length) * MOST_SLIPS));
  let slips = 0;
  for (const [index, word] of first.entries()) {
    const beside = second[index] ?? '';
    if (word === beside) continue;
    if (MEANING.test(word) || MEANING.test(beside)) return false;
    const found = slipsBetween(word, beside);
    slips += found;
    if (found > SLIPS_IN_WORD || slips > most) return false;
  }
  return true;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? [];
}

/** Letters that one must change, add or take away to get the other word; two that changed places are one slip. */
function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > SLIPS_IN_WORD) return SLIPS_IN_WORD + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + Number(!same),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = line;
  }
  return above[other.length] ?? 0;
}
