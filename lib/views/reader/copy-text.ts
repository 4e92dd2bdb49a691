/**
 * What is copied from a paper: its text as it is read, words whole and lines joined, instead of the pieces that a PDF
 * is written in.
 */
import type { LaidText } from '../../pdf/text-of-pages.ts';
import type { ReaderPaper } from './reader-contract.ts';

export interface CopiedFrom {
  readonly node: Text;
  /** Where in the node the selection begins or ends. */
  readonly at: number;
}

/** Text between two places of pieces. Null where one of them is not in the text. */
export function textBetween(
  { text, pieces }: LaidText,
  nodeOf: ReaderPaper['nodeOf'],
  from: CopiedFrom,
  to: CopiedFrom,
): string | null {
  let start: number | null = null;
  let end: number | null = null;
  for (const { page, piece, begin } of pieces) {
    const node = nodeOf(page, piece);
    if (node === from.node) start = begin + from.at;
    if (node === to.node) end = begin + to.at;
    if (start !== null && end !== null) break;
  }
  return start === null || end === null || end <= start ? null : text.slice(start, end);
}

/** Copies so from `paper` until `signal` aborts. A selection that goes beyond the paper is left to the browser. */
export function watchCopying(paper: ReaderPaper, signal: AbortSignal): void {
  paper.root.addEventListener(
    'copy',
    (event) => {
      const copied = selectedText(paper);
      if (copied === null || event.clipboardData === null) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copied);
    },
    { signal },
  );
}

function selectedText(paper: ReaderPaper): string | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!paper.root.contains(range.commonAncestorContainer)) return null;
  const texts: Text[] = [];
  const { commonAncestorContainer: top } = range;
  if (top.nodeType === Node.TEXT_NODE) texts.push(top as Text);
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    // Running heads and page numbers belong to no sentence.
    if (range.intersectsNode(node) && node.parentElement?.dataset.outside === undefined) texts.push(node);
  }
  const first = texts[0];
  const last = texts.at(-1);
  if (first === undefined || last === undefined) return null;
  const at = first === range.startContainer ? range.startOffset : 0;
  const end = last === range.endContainer ? range.endOffset : last.length;
  return textBetween(paper.text(), paper.nodeOf, { node: first, at }, { node: last, at: end });
}
