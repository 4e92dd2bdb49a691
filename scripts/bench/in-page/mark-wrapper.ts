/**
 * The plainest way to mark a page: walk its text nodes, and put an element around each match. Nothing that a library does
 * besides, so that no library can be faster by more than a trick.
 */

/** Wraps each match of `pattern` (with the flag g) in a `mark`. @returns how many */
export function wrapMatches(root: Element, pattern: RegExp): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  let count = 0;
  for (const node of nodes) {
    const matches = [...node.data.matchAll(pattern)];
    // From the back: what is split off is never looked at again.
    for (const match of matches.reverse()) {
      const found = node.splitText(match.index);
      if (found.length > match[0].length) found.splitText(match[0].length);
      const mark = document.createElement('mark');
      found.replaceWith(mark);
      mark.append(found);
      count += 1;
    }
  }
  return count;
}

/** Reads each text node, and does nothing with it: the floor. @returns UTF-16 units */
export function walkText(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) length += (walker.currentNode as Text).data.length;
  return length;
}
