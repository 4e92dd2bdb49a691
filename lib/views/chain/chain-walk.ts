/** Where the arrow keys lead in the drawing of a chain: left and right in time, up and down between lanes. */
import type { ChainNode } from './chain-shape.ts';

/**
 * @param nodes in order of time
 * @returns the place among them, or null where the key leads nowhere (also for other keys)
 */
export function nodeAfterKey(key: string, from: number, nodes: readonly ChainNode[]): number | null {
  if (key === 'ArrowRight') return from + 1 < nodes.length ? from + 1 : null;
  if (key === 'ArrowLeft') return from > 0 ? from - 1 : null;
  if (key === 'Home') return nodes.length > 0 ? 0 : null;
  if (key === 'End') return nodes.length > 0 ? nodes.length - 1 : null;
  if (key === 'ArrowUp') return nearest(nodes, from, -1);
  if (key === 'ArrowDown') return nearest(nodes, from, 1);
  return null;
}

/** Of the next row of boxes in that direction, the one nearest in time. */
function nearest(nodes: readonly ChainNode[], from: number, sign: 1 | -1): number | null {
  const here = nodes[from];
  if (here === undefined) return null;
  const beyond = nodes.filter((node) => sign * (node.y - here.y) > 0);
  const row = sign * Math.min(...beyond.map((node) => sign * node.y));
  const [best] = beyond
    .filter((node) => node.y === row)
    .toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
  return best === undefined ? null : nodes.indexOf(best);
}
