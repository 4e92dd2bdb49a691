/**
 * Reads the text of a page in small steps: blocks separated by "\n", cells of a row by "\t", inline elements
 * joined, white space of the source kept one to one (line breaks in it become spaces, since they are not seen).
 *
 * Content of closed accordions is read too: it is painted once it is opened.
 */
import { type ElementKind, elementKind, isLayoutCell, separatorBetween } from './element-kind.ts';
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
  const first = mains.find((main) => /\S/.test(main.textContent ?? ''));
  // An XML document has no body, whatever the type says.
  if (first === undefined) return [document.body as Element | null].filter((body) => body !== null);
  const title = document.querySelector('h1');
  const standsBefore =
    title !== null && title.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING;
  return standsBefore ? [title, ...mains] : mains;
}

/** Reads roots in order. A page that changes between two steps may be cut short; its change brings a new scan. */
export function* readPage(roots: readonly Element[], limit = MAX_CHARACTERS): Generator<void, PageText> {
  const reader = new PageReader();
  for (const root of roots) {
    let count = 0;
    let node: Node | null = root;
    while (node !== null && reader.length < limit) {
      const child: Node | null = reader.enter(node) ? node.firstChild : null;
      node = child ?? reader.leaveUntilNext(node, root);
      count += 1;
      if (count % NODES_A_STEP === 0) yield;
    }
    reader.separate('\n');
  }
  return reader.finish(reader.length >= limit);
}

class PageReader {
  length = 0;
  private readonly parts: string[] = [];
  private readonly nodes: Text[] = [];
  private readonly begins: number[] = [];
  private readonly skips: number[] = [];
  private readonly headings: { start: number; end: number; level: number }[] = [];
  private readonly order = new Map<Node, number>();
  /** Written before the next text. */
  private separator = '';
  private lastCharacter = '';
  /** Inline elements entered or left since the last text. */
  private edges: Element[] = [];
  private heading: { element: Element; start: number | null; level: number } | null = null;
  /** The cell whose blocks are joined by spaces, because its row is one line. */
  private valueCell: Element | null = null;

  /** True if the children of the node are to be read. */
  enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) this.readText(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as Element;
    const kind = elementKind(element);
    if (kind.is === 'skipped') return false;
    this.edge(element, kind);
    if (kind.is === 'heading' && this.heading === null) {
      this.heading = { element, start: null, level: kind.level };
    }
    if (kind.is === 'cell' && this.valueCell === null && !isLayoutCell(element)) this.valueCell = element;
    return true;
  }

  /** The next node to enter after the subtree of `node`; null at the end of `root`. */
  leaveUntilNext(node: Node, root: Node): Node | null {
    let current: Node | null = node;
    while (current !== null) {
      if (current.nodeType === Node.ELEMENT_NODE) this.leave(current as Element);
      if (current === root) return null;
      if (current.nextSibling !== null) return current.nextSibling;
      current = current.parentNode;
    }
    return null;
  }

  separate(by: '\n' | '\t' | ' '): void {
    if (by === '\n') this.separator = '\n';
    else if (by === '\t') this.separator = this.separator === ' ' ? '\t' : `${this.separator}\t`;
    else if (this.separator === '') this.separator = ' ';
  }

  finish(truncated: boolean): PageText {
    const { nodes, begins, skips, headings, order } = this;
    return { text: this.parts.join(''), headings, nodes, begins, skips, order, truncated };
  }

  private leave(element: Element): void {
    const kind = elementKind(element);
    if (kind.is === 'skipped') return;
    if (this.heading?.element === element) {
      const { start, level } = this.heading;
      if (start !== null) this.headings.push({ start, end: this.length, level });
      this.heading = null;
    }
    if (this.valueCell === element) this.valueCell = null;
    // A cell is separated where the next one begins, so that empty cells keep their column.
    else if (kind.is !== 'cell') this.edge(element, kind);
  }

  private edge(element: Element, kind: ElementKind): void {
    if (kind.is === 'inline') this.edges.push(element);
    else if (this.valueCell !== null) this.separate(' ');
    else if (kind.is !== 'cell') this.separate('\n');
    else if (element.previousElementSibling !== null) this.separate('\t');
  }

  private readText(node: Text): void {
    const data = node.data;
    const trimmed = data.trimStart();
    if (trimmed === '') {
      if (data !== '' && this.length > 0) this.separate(' ');
      return;
    }
    if (this.separator === '' && this.edges.length > 0) this.keepWordsApart(trimmed === data ? data : ' ');
    const startsLine = this.length === 0 || /[\n\t]$/.test(this.separator);
    const skip = startsLine ? data.length - trimmed.length : 0;
    if (this.length > 0) this.write(this.separator);
    this.separator = '';
    this.edges = [];
    this.order.set(node, this.nodes.length);
    this.nodes.push(node);
    this.begins.push(this.length);
    this.skips.push(skip);
    if (this.heading !== null) this.heading.start ??= this.length;
    this.write(unbroken(node, startsLine ? trimmed : data));
  }

  private keepWordsApart(next: string): void {
    if (!WORD_CHARACTER.test(next) || !WORD_CHARACTER.test(this.lastCharacter)) return;
    const between = separatorBetween(this.edges);
    if (between !== '') this.separate(this.valueCell === null ? between : ' ');
  }

  private write(part: string): void {
    if (part === '') return;
    this.parts.push(part);
    this.length += part.length;
    this.lastCharacter = part.at(-1) ?? '';
  }
}

/** Line breaks and tabs of the source as spaces, unless the page shows them. Same length. */
function unbroken(node: Text, data: string): string {
  if (!/[\n\t\r\f]/.test(data)) return data;
  const parent = node.parentElement;
  if (parent !== null && data.trim().includes('\n') && /^preserve/.test(whiteSpaceOf(parent))) return data;
  return data.replace(/[\n\t\r\f]/g, ' ');
}

function whiteSpaceOf(element: Element): string {
  return getComputedStyle(element).getPropertyValue('white-space-collapse');
}
