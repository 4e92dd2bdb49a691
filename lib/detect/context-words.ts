/** Whether one of the words of a rule stands near a place: each stretch of the text is read once for a rule. */
import { isBoundary, isInvisible, isSpace, isWord, lowerCode, skip, wordEnd } from './characters.ts';
import { childOf, createTrie, type TrieNode } from './trie.ts';

/** A word ends here: its last letter, or the last before a `*`. */
type WordNode = TrieNode<'whole' | 'prefix'>;

const SPACE = 32;

/**
 * Where words of one rule stand in one text. Places are asked about in text order, so that no stretch is read
 * twice, however close together the places are.
 */
interface Hits {
  readonly trie: WordNode;
  /** Starts of the words found, in order; those behind the last place's reach are dropped. */
  starts: number[];
  readTo: number;
}

export type RuleMemory = Map<readonly string[], Hits>;

/**
 * @param words in lower case; a `*` last makes a prefix of one, a space stands for any white space.
 * @returns true where one of them starts within `distance` before `start` or after `end`.
 */
export function standsNear(
  text: string,
  start: number,
  end: number,
  distance: number,
  words: readonly string[],
  memory: RuleMemory,
): boolean {
  const hits = memory.get(words) ?? { trie: trieOf(words), starts: [], readTo: 0 };
  memory.set(words, hits);
  const from = start - distance;
  const to = Math.min(text.length, end + distance);
  readHits(text, Math.max(hits.readTo, from, 0), to, hits);
  const first = hits.starts.findIndex((at) => at >= from);
  hits.starts = first < 0 ? [] : hits.starts.slice(first);
  // The term itself is no word near it.
  return hits.starts.some((at) => (at < start || at >= end) && at < to);
}

function readHits(text: string, from: number, to: number, hits: Hits): void {
  let at = from;
  // A word cut by the edge of the window is not in it.
  if (at < to && !isBoundary(text, at)) at = wordEnd(text, at);
  while (at < to) {
    if (isWord(text.charCodeAt(at))) {
      if (isOneOf(text, at, hits.trie)) hits.starts.push(at);
      at = wordEnd(text, at);
    } else {
      at += 1;
    }
  }
  hits.readTo = Math.max(hits.readTo, at);
}

function isOneOf(text: string, start: number, trie: WordNode): boolean {
  let node = trie;
  let at = start;
  for (;;) {
    if (node.ends === 'prefix' || (node.ends === 'whole' && isBoundary(text, at))) return true;
    const code = text.charCodeAt(at);
    if (!isInvisible(code)) {
      const space = isSpace(code);
      const next = node.next.get(space ? SPACE : lowerCode(code));
      if (next === undefined) return false;
      node = next;
      if (space) at = skip(text, at, 1, MAX_SPACE, isSpace) - 1;
    }
    at += 1;
  }
}

/** White space longer than this parts words that belong together. */
const MAX_SPACE = 12;

function trieOf(words: readonly string[]): WordNode {
  const root: WordNode = createTrie();
  for (const word of words) {
    const prefix = word.endsWith('*');
    let node = root;
    for (let at = 0; at < word.length - (prefix ? 1 : 0); at += 1) node = childOf(node, word.charCodeAt(at));
    node.ends = prefix ? 'prefix' : (node.ends ?? 'whole');
  }
  return root;
}
