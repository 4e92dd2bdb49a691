/** The sentence around a place in a source, as words: evidence that a reader can check. */
import type { SourceSpan } from '../model/paper.ts';
import { cleanWording, joinLines } from './wording.ts';

/** A sentence is rarely longer; what is cut off is cut at a word. */
const LONGEST = 500;
/** A blank line, a cell, a bullet, or a full stop before a capital. */
const BREAK =
  /\n[^\S\n]*\n|[\t\f]|\n\s*[•·▪\uf0b7\uf097]|[.!?]["»”)]?\s+(?=["«“(]?\p{Lu})|<\/?(?:p|li|td|tr|div|h\d)>/gu;
const ABBREVIATION = /(?:^|[\s(])(?:nr|jf|jfr|f\.eks|bl\.a|ca|pkt|kap|dr|art|ev|evt|kl|s|\d{1,2})\.\s*$/iu;

export interface Sentence extends SourceSpan {
  /** Markup and line breaks removed, otherwise verbatim. */
  readonly words: string;
}

/** Where the paragraph of a place ends: at a blank line, not far away. */
export function paragraphEnd(text: string, from: number, limit: number): number {
  const to = Math.min(limit, from + LONGEST);
  const blank = text.slice(from, to).search(/\n[^\S\n]*\n/u);
  return blank < 0 ? to : from + blank;
}

/**
 * @param within the sentence does not reach beyond this.
 * @param reach `paragraph`: what follows in the paragraph too, where the sentence goes on in the next.
 */
export function sentenceAround(
  text: string,
  place: SourceSpan,
  within: SourceSpan,
  reach: 'sentence' | 'paragraph' = 'sentence',
): Sentence {
  const from = Math.max(within.start, place.start - LONGEST);
  const to =
    reach === 'paragraph'
      ? paragraphEnd(text, place.end, within.end)
      : Math.min(within.end, place.end + LONGEST);
  const window = text.slice(from, to);
  let start = from;
  let end = to;
  for (const match of window.matchAll(BREAK)) {
    const stop = /^[.!?]/u.test(match[0]);
    if (stop && ABBREVIATION.test(window.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    const after = from + match.index + match[0].length;
    if (after <= place.start) start = after;
    else if (reach === 'sentence' && from + match.index >= place.end) {
      end = from + match.index + (stop ? match[0].trimEnd().length : 0);
      break;
    }
  }
  const lines = text.slice(start, end).split(/[\n\r\f\t]/u);
  return {
    start,
    end,
    words: joinLines(lines.map((line) => cleanWording(line))).replace(/^[•·▪\uf0b7\uf097-]\s*/u, ''),
  };
}
