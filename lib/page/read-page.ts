/**
 * Reads the text of a page in small steps: blocks separated by "\n", cells of a row by "\t", an empty line after a
 * table, inline elements joined, white space of the source kept one to one (line breaks in it become spaces, since
 * they are not seen).
 *
 * Content of closed accordions is read too: it is painted once it is opened.
 */

import { type ElementKind, elementKind, isLayoutCell, separatorBetween } from '../detect/element-kind.ts';
import type { HeadingSpan } from '../model/mention.ts';
import type { PageText } from './page-text.ts';

/**
 * UTF-16 units. The string, the copies that detection makes and the maps stay near 200 MB; four times the
 * longest council page that can be imagined (all papers of ten years are about 5 MB).
 */
export const MAX_CHARACTERS = 30_000_000;
/** Nodes between two points where the work may be put down: about 0.1 ms. */
const NODES_A_STEP = 200;

const WORD_CHARACTER = /^[\p{L}\p{N}]/u;

/**
 * The roots of a page's text: its `main` elements (and an `h1` that stands before them, which may name the
 * council), else its body. Empty in a document without a body.
 */
export function textRoots(document: Document): readonly Element[] {
  const mains = [...document.querySelectorAll('main,[role=main]')].filter(
    (main) => (main.parentElement?.closest('main,[role=main]') ?? null) === null,
  );
  const first = mains.find(hasText);
  // An XML document has no body, whatever the type says.
  if (first === undefined) return [document.body as Element | null].filter((body) => body !== null);
  const title = document.querySelector('h1');
  const standsBefore =
    title !== null && title.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING;
  return standsBefore ? [title, ...mains] : mains;
}

/** Stops at the first word: `textContent` of a large page is a long task of its own. */
function hasText(root: Element): boolean {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    if (/\S/.test((texts.currentNode as Text).data)) return true;
  }
  return false;
}

/** Reads roots in order. A page that changes between two steps may be cut short; its change brings a new scan. */
export function* readPage(roots: readonly Element[], limit = MAX_CHARACTERS): Generator<void, PageText> {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const begins: number[] = [];
  const skips: number[] = [];
  const headings: HeadingSpan[] = [];
  const order = new Map<Node, number>();
  let length = 0;
  /** Written before the next text: spaces, tabs, line breaks. */
  let separator = '';
  /** Inline elements entered or left since the last text. */
  let edges: Element[] = [];
  let heading: { readonly element: Element; readonly level: number; start: number | null } | null = null;
  /** Of the elements that the reading is in, outermost first: asking each again as it is left costs as much. */
  const kinds: ElementKind[] = [];
  /** The cell whose blocks are joined by spaces, because its row is one line. */
  let valueCell: Element | null = null;

  const write = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const separate = (by: '' | ' ' | '\n'): void => {
    if (by === '\n' && valueCell === null) separator = separator === '\n\n' ? separator : by;
    else if (by !== '' && separator === '') separator = ' ';
  };
  const crossEdge = (element: Element, kind: ElementKind): void => {
    if (kind === 'inline') edges.push(element);
    else if (kind !== 'cell' || valueCell !== null) separate('\n');
    // A cell is separated where the next one begins, so that empty cells keep their column.
    else if (element.previousElementSibling !== null) separator = separator === ' ' ? '\t' : `${separator}\t`;
    else separate('\n');
  };
  const readText = (node: Text): void => {
    const { data } = node;
    const trimmed = data.trimStart();
    if (trimmed === '') {
      if (data !== '' && length > 0) separate(' ');
      return;
    }
    // Two words that touch: the style tells whether they are one.
    const touches = separator === '' && edges.length > 0;
    if (touches && WORD_CHARACTER.test(data) && WORD_CHARACTER.test(parts.at(-1)?.at(-1) ?? '')) {
      separate(separatorBetween(edges));
    }
    const startsLine = length === 0 || (separator !== '' && separator < ' ');
    if (length > 0) write(separator);
    separator = '';
    edges = [];
    order.set(node, nodes.length);
    nodes.push(node);
    begins.push(length);
    skips.push(startsLine ? data.length - trimmed.length : 0);
    if (heading !== null) heading.start ??= length;
    write(unbroken(node, startsLine ? trimmed : data));
  };
  /** True if the children of the element are to be read. */
  const enter = (element: Element): boolean => {
    const kind = elementKind(element);
    kinds.push(kind);
    if (kind === 'skipped') return false;
    crossEdge(element, kind);
    if (typeof kind === 'number') heading ??= { element, level: kind, start: null };
    if (kind === 'cell' && !isLayoutCell(element)) valueCell ??= element;
    return true;
  };
  const leave = (element: Element): void => {
    const kind = kinds.pop() ?? 'skipped';
    if (kind === 'skipped') return;
    if (heading?.element === element) {
      const { start, level } = heading;
      if (start !== null) headings.push({ start, end: length, level });
      heading = null;
    }
    if (valueCell === element) valueCell = null;
    else if (kind !== 'cell') crossEdge(element, kind);
    // An empty line, so that the first row of the next table heads its own columns.
    if (kind === 'block' && separator === '\n' && element.localName === 'table') separator = '\n\n';
  };

  let count = 0;
  for (const root of roots) {
    let node: Node | null = root;
    while (node !== null && length < limit) {
      const type: number = node.nodeType;
      if (type === Node.TEXT_NODE) readText(node as Text);
      let next: Node | null = type === Node.ELEMENT_NODE && enter(node as Element) ? node.firstChild : null;
      for (; next === null && node !== null; node = node.parentNode) {
        if (node.nodeType === Node.ELEMENT_NODE) leave(node as Element);
        if (node === root) break;
        next = node.nextSibling;
      }
      node = next;
      count += 1;
      if (count % NODES_A_STEP === 0) yield;
    }
    separate('\n');
  }
  // Joining 10 MB takes as long as a slice.
  yield;
  return { text: parts.join(''), headings, nodes, begins, skips, order, truncated: length >= limit };
}

/** Line breaks and tabs of the source as spaces, unless the page shows them. Same length. */
function unbroken(node: Text, data: string): string {
  if (!/[\n\t\r\f]/.test(data)) return data;
  const parent = node.parentElement;
  if (parent !== null && data.trim().includes('\n')) {
    const collapse = getComputedStyle(parent).getPropertyValue('white-space-collapse');
    if (collapse.startsWith('preserve')) return data;
  }
  return data.replace(/[\n\t\r\f]/g, ' ');
}
