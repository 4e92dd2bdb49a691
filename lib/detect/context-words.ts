/** Whether one of a rule's words stands in a stretch of text, whatever the number of words: a trie, read once. */
import { isBoundary, isInvisible, isSpace, isWord, lowerCode, wordEnd } from './characters.ts';

interface WordNode {
  readonly next: Map<number, WordNode>;
  /** A word ends here: its last letter, or the last before a `*`. */
  ends: 'whole' | 'prefix' | null;
}

const SPACE = 32;
/** Made when a rule is first asked: most rules are never asked on a page. */
const tries = new WeakMap<readonly string[], WordNode>();

/**
 * @param words in lower case; a `*` last makes a prefix of one, a space stands for any white space.
 * @returns true where a word that starts in `from`–`to` is one of them.
 */
export function hasOneOf(text: string, from: number, to: number, words: readonly string[]): boolean {
  let trie = tries.get(words);
  if (trie === undefined) {
    trie = trieOf(words);
    tries.set(words, trie);
  }
  let at = from;
  while (at < to) {
    if (isWord(text.charCodeAt(at))) {
      if (isOneOf(text, at, to, trie)) return true;
      at = wordEnd(text, at);
    } else {
      at += 1;
    }
  }
  return false;
}

function isOneOf(text: string, start: number, to: number, trie: WordNode): boolean {
  let node = trie;
  let at = start;
  while (at <= to) {
    if (node.ends === 'prefix' || (node.ends === 'whole' && isBoundary(text, at))) return true;
    const code = text.charCodeAt(at);
    if (!isInvisible(code)) {
      const space = isSpace(code);
      const next = node.next.get(space ? SPACE : lowerCode(code));
      if (next === undefined) return false;
      node = next;
      while (space && isSpace(text.charCodeAt(at + 1)) && at < to) at += 1;
    }
    at += 1;
  }
  return false;
}

function trieOf(words: readonly string[]): WordNode {
  const root: WordNode = { next: new Map(), ends: null };
  for (const word of words) {
    const prefix = word.endsWith('*');
    let node = root;
    for (const character of prefix ? word.slice(0, -1) : word) {
      const code = character.charCodeAt(0);
      const next = node.next.get(code) ?? { next: new Map(), ends: null };
      node.next.set(code, next);
      node = next;
    }
    node.ends = prefix ? 'prefix' : (node.ends ?? 'whole');
  }
  return root;
}
