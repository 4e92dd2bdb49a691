/**
 * The text of a page and the way back to its text nodes.
 *
 * `text` is what detection reads (`SourceText`). Between the pieces that come from text nodes stand separators
 * that belong to no node. Pure lookups: how the text is made is `read-page.ts`.
 */
import type { HeadingSpan } from '../model/mention.ts';

export interface PageText {
  readonly text: string;
  /** In text order. */
  readonly headings: readonly HeadingSpan[];
  /** Text nodes in text order; piece i of the text comes from `nodes[i]`. */
  readonly nodes: readonly Text[];
  /** Where piece i begins in `text`. Ascending. */
  readonly begins: readonly number[];
  /** How many characters of node i were left out before the piece (indentation at the start of a line). */
  readonly skips: readonly number[];
  /** Node to its index in `nodes`. */
  readonly order: ReadonlyMap<Node, number>;
  /** True where the page holds more than `MAX_CHARACTERS`, so that the text ends too early. */
  readonly truncated: boolean;
}

/** A stretch of text in the page, as a `StaticRange` wants it. */
export interface Place {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** Index of the last element of an ascending list that is not above `value`; -1 if all are. */
export function lastNotAbove(count: number, at: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function pieceAt({ begins }: PageText, offset: number): number {
  return lastNotAbove(begins.length, (index) => begins[index] ?? 0, offset);
}

/** The place of `text.slice(start, end)`; both ends must lie on characters that come from a node. */
export function placeOf(page: PageText, start: number, end: number): Place | null {
  const first = pieceAt(page, start);
  const last = pieceAt(page, end - 1);
  const startContainer = page.nodes[first];
  const endContainer = page.nodes[last];
  if (startContainer === undefined || endContainer === undefined) return null;
  return {
    startContainer,
    startOffset: start - (page.begins[first] ?? 0) + (page.skips[first] ?? 0),
    endContainer,
    endOffset: end - (page.begins[last] ?? 0) + (page.skips[last] ?? 0),
  };
}

/** Offset in `text` of a position in a node; null where the node is not part of the text. */
export function offsetOf(page: PageText, node: Node, offset: number): number | null {
  const index = page.order.get(node);
  if (index === undefined) return null;
  return (page.begins[index] ?? 0) + Math.max(0, offset - (page.skips[index] ?? 0));
}
