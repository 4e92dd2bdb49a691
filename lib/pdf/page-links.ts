/** The links of a page: the pieces below an annotation that leads to an address, with that address. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { LaidPage, LaidPiece } from './laid-page.ts';

export interface PlacedLink {
  /** Index of its first piece. */
  readonly piece: number;
  readonly words: string;
  readonly address: string;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Nobody reads a page with more. */
const MOST = 2000;

/** Never rejects: a page can be read without its links. */
export async function pageLinks(proxy: PDFDocumentProxy, page: LaidPage): Promise<readonly PlacedLink[]> {
  try {
    const sheet = await proxy.getPage(page.number);
    const annotations: readonly unknown[] = await sheet.getAnnotations({ intent: 'display' });
    const viewport = sheet.getViewport({ scale: 1 });
    const links: PlacedLink[] = [];
    for (const annotation of annotations.slice(0, MOST)) {
      const link = readLink(annotation);
      if (link === null) continue;
      const area = areaOf(link.rect, viewport.transform);
      const below = page.pieces.flatMap((piece, index) => (isBelow(piece, area) ? [index] : []));
      const [first] = below;
      if (first === undefined) continue;
      const words = below.map((index) => page.pieces[index]?.text ?? '').join(' ');
      links.push({ piece: first, words, address: link.address });
    }
    return links;
  } catch {
    return [];
  }
}

function readLink(
  annotation: unknown,
): { readonly address: string; readonly rect: readonly number[] } | null {
  if (typeof annotation !== 'object' || annotation === null) return null;
  if (!('url' in annotation && 'rect' in annotation)) return null;
  const { url, rect } = annotation;
  if (typeof url !== 'string' || !Array.isArray(rect) || !/^https?:/iu.test(url)) return null;
  return { address: url, rect: rect.filter((side) => typeof side === 'number') };
}

function areaOf(rect: readonly number[], transform: readonly unknown[]): Area {
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
function isBelow({ left, top, width, height }: LaidPiece, area: Area): boolean {
  const x = left + width / 2;
  const y = top + height / 2;
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}
