/** A trie over character codes: reads a place in a text once, however many words are looked for. */

export interface TrieNode<End> {
  readonly next: Map<number, TrieNode<End>>;
  /** What ends here, if anything does. */
  ends: End | null;
}

export function createTrie<End>(): TrieNode<End> {
  return { next: new Map(), ends: null };
}

/** The node below `node` for a code, made where there is none. */
export function childOf<End>(node: TrieNode<End>, code: number): TrieNode<End> {
  const child = node.next.get(code) ?? createTrie<End>();
  node.next.set(code, child);
  return child;
}
