/**
 * The text of an open paper as the page side reads it: what stands in the index's account of it (`textOfPages`), with
 * the text node of each piece. So an offset in the index, a mention and a place on the paper are the same thing.
 */
import type { PageText } from '../../page/page-text.ts';
import type { readPage } from '../../page/read-page.ts';
import type { ReaderPaper } from './reader-contract.ts';

/** Pieces between two points where the work may be put down: well under 1 ms. */
const PIECES_A_STEP = 2000;

/**
 * A way of reading that takes what is laid by now. Pieces never change once they are laid, and later ones come behind
 * them: those of the reading before are kept, and only new ones are looked up.
 */
export function paperReader({ text, nodeOf }: Pick<ReaderPaper, 'text' | 'nodeOf'>): typeof readPage {
  const nodes: Text[] = [];
  const begins: number[] = [];
  const skips: number[] = [];
  const order = new Map<Node, number>();
  let read = 0;
  return function* () {
    const laid = text();
    for (; read < laid.pieces.length; read += 1) {
      if (read % PIECES_A_STEP === PIECES_A_STEP - 1) yield;
      const piece = laid.pieces[read];
      const node = piece === undefined ? null : nodeOf(piece.page, piece.piece);
      if (piece === undefined || node === null) continue;
      order.set(node, nodes.length);
      nodes.push(node);
      begins.push(piece.begin);
      skips.push(0);
    }
    const { headings } = laid;
    return { text: laid.text, headings, nodes, begins, skips, order, truncated: false } satisfies PageText;
  };
}

/** The text nodes of the paper's pieces are laid in pages that change for other reasons too: pictures come and go. */
export interface LaidBell {
  readonly element: HTMLElement;
  /** The text has grown. */
  readonly ring: () => void;
}

/**
 * What changes exactly when the text does. Marking looks out for changes inside its roots; with the sheets as roots,
 * each picture that is drawn would have the whole paper read again.
 */
export function createBell(document: Document, signal: AbortSignal): LaidBell {
  const element = document.createElement('span');
  element.hidden = true;
  document.body.append(element);
  signal.addEventListener('abort', () => element.remove());
  let rings = 0;
  return {
    element,
    ring: () => {
      rings += 1;
      element.textContent = String(rings);
    },
  };
}
