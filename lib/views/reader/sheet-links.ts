/**
 * The links of a paper, to be pressed: around the words that a link is all of, over the place of one that is a part of a
 * line or a picture. They stand where their words do, so that the keys come to them in the order of reading.
 */

import { pageAsked } from '../../model/paper-address.ts';
import type { LaidPage, LaidPiece } from '../../pdf/laid-page.ts';
import type { LinkTarget, PlacedLink } from '../../pdf/page-links.ts';
import { linkedPaper } from '../../store/reading-list/found-papers.ts';
import { fragmentOf, readerAddress } from './reader-address.ts';

/** Of a piece's width: what a link must cover of it to be a link of all of it. */
const MOST_OF = 0.85;

export interface SheetLinksOptions {
  readonly page: LaidPage;
  readonly nodeOf: (piece: number) => Text | null;
  /** For what is over no piece. */
  readonly layer: HTMLElement;
  /** "Side 7" */
  readonly pageLabel: (number: number) => string;
}

export function addLinks(links: readonly PlacedLink[], options: SheetLinksOptions): void {
  const { page, nodeOf, layer, pageLabel } = options;
  for (const { target, area, words, pieces } of links) {
    const whole = pieces.filter((index) => {
      const piece = page.pieces[index];
      return piece !== undefined && coveredShare(piece, area) >= MOST_OF;
    });
    const spans = whole.flatMap((index) => {
      const span = nodeOf(index)?.parentElement;
      return span == null || span.closest('a') !== null ? [] : [span];
    });
    if (spans.length > 0) {
      for (const [at, span] of spans.entries()) {
        const link = createLink(target, pageLabel);
        // Of a link over several lines, the keys come to the first.
        if (at > 0) link.tabIndex = -1;
        if (at === 0 && spans.length > 1) link.ariaLabel = words;
        span.replaceWith(link);
        link.append(span);
      }
      continue;
    }
    const part = partBelow(page, area);
    const link = createLink(target, pageLabel);
    link.className = 'link-area';
    link.ariaLabel = part.words === '' ? link.title : part.words;
    Object.assign(link.style, {
      left: `${area.left}px`,
      top: `${area.top}px`,
      width: `${area.right - area.left}px`,
      height: `${area.bottom - area.top}px`,
    });
    const before = part.piece === null ? null : nodeOf(part.piece)?.parentElement;
    const anchor = before?.closest('a') ?? before;
    if (anchor == null) layer.append(link);
    else anchor.after(link);
  }
}

function createLink(target: LinkTarget, pageLabel: (number: number) => string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.draggable = false;
  if (target.is === 'page') {
    link.href = fragmentOf(target);
    link.title = pageLabel(target.page);
    link.dataset.toPage = String(target.page);
    return link;
  }
  link.href = addressOf(target.address);
  link.title = target.address;
  link.rel = 'noopener noreferrer';
  if (!/^mailto:/iu.test(target.address)) link.target = '_blank';
  return link;
}

/** Another paper of the councils is read here too. */
function addressOf(address: string): string {
  const paper = linkedPaper({ text: '', address });
  if (paper === null) return address;
  const page = pageAsked(address);
  return readerAddress(
    { is: 'address', address: paper.address },
    page === null ? undefined : { is: 'page', page },
  );
}

/** Of its width, where it stands upright; a turned piece is covered whole or not. */
function coveredShare({ left, width, angle }: LaidPiece, area: PlacedLink['area']): number {
  if (angle !== 0 || width === 0) return 1;
  return (Math.min(area.right, left + width) - Math.max(area.left, left)) / width;
}

/** The words of a line that lie below, as far as their place in it tells; and the piece that they are of. */
function partBelow(
  { pieces }: LaidPage,
  area: PlacedLink['area'],
): { readonly piece: number | null; readonly words: string } {
  const middle = (area.top + area.bottom) / 2;
  const piece = pieces.findIndex(
    ({ left, top, width, height, angle }) =>
      angle === 0 && top <= middle && top + height >= middle && left < area.right && left + width > area.left,
  );
  const found = pieces[piece];
  if (found === undefined) return { piece: null, words: '' };
  const { text, left, width } = found;
  const at = (x: number): number => Math.round(((x - left) / width) * text.length);
  const begin = text.lastIndexOf(' ', Math.max(0, at(area.left) + 1)) + 1;
  const end = text.indexOf(' ', Math.min(text.length, at(area.right) - 1));
  return { piece, words: text.slice(begin, end === -1 ? undefined : end) };
}
