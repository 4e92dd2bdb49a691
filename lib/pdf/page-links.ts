/** The links of a page: where an annotation leads, the pieces below it, and its place on the page. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { LaidPage, LaidPiece } from './laid-page.ts';
import { pageOf } from './pdf-outline.ts';

export type LinkTarget =
  /** Of the web or of a mailbox: `http:`, `https:`, `mailto:`. Nothing else is a link. */
  | { readonly is: 'address'; readonly address: string }
  /** Of the same paper; one-based. */
  | { readonly is: 'page'; readonly page: number };

/** In points, as the places of pieces. */
export interface LinkArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLink {
  /** Indices of the pieces whose middle lies below it, in reading order; empty over a picture, or a few words of a line. */
  readonly pieces: readonly number[];
  /** Of its pieces. */
  readonly words: string;
  readonly target: LinkTarget;
  readonly area: LinkArea;
}

/** Nobody reads a page with more. */
const MOST = 2000;
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

const known = new WeakMap<LaidPage, readonly PlacedLink[]>();

/** In the order of the file; read once for each laid page. Never rejects: a page can be read without its links. */
export async function pageLinks(proxy: PDFDocumentProxy, page: LaidPage): Promise<readonly PlacedLink[]> {
  const links = known.get(page) ?? (await readLinks(proxy, page));
  known.set(page, links);
  return links;
}

async function readLinks(proxy: PDFDocumentProxy, page: LaidPage): Promise<readonly PlacedLink[]> {
  try {
    const sheet = await proxy.getPage(page.number);
    const annotations: readonly unknown[] = await sheet.getAnnotations({ intent: 'display' });
    const viewport = sheet.getViewport({ scale: 1 });
    const links: PlacedLink[] = [];
    for (const annotation of annotations.slice(0, MOST)) {
      const target = await targetOf(proxy, annotation);
      if (target === null || typeof annotation !== 'object' || annotation === null) continue;
      const rect: unknown = 'rect' in annotation ? annotation.rect : null;
      if (!Array.isArray(rect)) continue;
      const area = areaOf(rect.map(Number), viewport.transform);
      const pieces = page.pieces.flatMap((piece, index) => (isBelow(piece, area) ? [index] : []));
      const words = pieces.map((index) => page.pieces[index]?.text ?? '').join(' ');
      links.push({ pieces, words, target, area });
    }
    return links;
  } catch {
    return [];
  }
}

async function targetOf(proxy: PDFDocumentProxy, annotation: unknown): Promise<LinkTarget | null> {
  if (typeof annotation !== 'object' || annotation === null) return null;
  if ('url' in annotation && typeof annotation.url === 'string') {
    const address = URL.parse(annotation.url);
    // As it stands in the file: what is read of it later compares it so.
    return address !== null && SCHEMES.has(address.protocol)
      ? { is: 'address', address: annotation.url }
      : null;
  }
  if (!('dest' in annotation)) return null;
  const page = await pageOf(proxy, annotation.dest);
  return page === null ? null : { is: 'page', page };
}

function areaOf(rect: readonly number[], transform: readonly unknown[]): LinkArea {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.map(Number);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  const across = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const down = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** Its middle lies in the area. */
function isBelow({ left, top, width, height }: LaidPiece, area: LinkArea): boolean {
  const x = left + width / 2;
  const y = top + height / 2;
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}
