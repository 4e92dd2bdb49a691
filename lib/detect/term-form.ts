/** Reads one surface form at a place in a text: the longest that the trie of forms holds there. */
import { isHyphen, isInvisible, isSpace, skip, skipInvisible } from './characters.ts';
import { type FormEnd, type FormNode, type Recogniser, SEPARATOR } from './recogniser.ts';
import { wordEndAfter } from './term-tail.ts';

export interface FormMatch {
  readonly found: FormEnd;
  /** End of the form itself. */
  readonly end: number;
  /** End of the word that it stands in, with its suffix. */
  readonly wordEnd: number;
}

/** White space longer than this parts two words of one name no more. */
const MAX_SPACE = 12;

/** The longest form that starts at `start` and ends where a word or a stem may end, or null. */
export function longestForm(text: string, start: number, { forms, patterns }: Recogniser): FormMatch | null {
  let longest: FormMatch | null = null;

  function walk(from: number, fromNode: FormNode): void {
    let at = from;
    let node = fromNode;
    for (;;) {
      // An invisible character after a form is no part of it.
      if (node.ends !== null && at > (longest?.end ?? start) && !isInvisible(text.charCodeAt(at - 1))) {
        const wordEnd = wordEndAfter(text, at, node.ends, patterns);
        if (wordEnd >= 0) longest = { found: node.ends, end: at, wordEnd };
      }
      const code = text.charCodeAt(at);
      const width = isCombining(text.charCodeAt(at + 1)) ? 2 : 1;
      const next = node.next.get(width === 1 ? code : composed(text, at));
      if (next !== undefined) {
        node = next;
        at += width;
      } else if (isSpace(code) || isHyphen(code)) {
        const broken = isHyphen(code)
          ? patterns.brokenWord.exec(text.slice(at - 1, at + MAX_SPACE + 2))
          : null;
        const goesOn = at + (broken?.[0].length ?? 0) - 1;
        const after = broken === null ? undefined : node.next.get(text.charCodeAt(goesOn));
        if (after !== undefined) walk(goesOn + 1, after);
        const separator = node.next.get(SEPARATOR);
        const next = separator === undefined ? -1 : separatorEnd(text, at);
        if (separator === undefined || next < 0) return;
        node = separator;
        at = next;
      } else {
        const visible = skipInvisible(text, at);
        if (visible === at || isInvisible(text.charCodeAt(visible))) return;
        at = visible;
      }
    }
  }

  walk(start, forms);
  return longest;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** "å" may be written as "a" and a combining ring, as some PDF readers copy it. */
function composed(text: string, at: number): number {
  return text
    .slice(at, at + 2)
    .normalize('NFC')
    .charCodeAt(0);
}

/** Where the next word of a name starts: after white space, or after a hyphen and any white space. -1 if too far. */
function separatorEnd(text: string, from: number): number {
  const hyphen = isHyphen(text.charCodeAt(from)) ? 1 : 0;
  const most = MAX_SPACE + 1 - hyphen;
  const at = skip(text, from + hyphen, 1, most, (code) => isSpace(code) || isInvisible(code));
  return at - from > MAX_SPACE ? -1 : at;
}
