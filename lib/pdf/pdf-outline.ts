/** The outline of a PDF with the page that each entry leads to. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

export interface OutlineEntry {
  readonly title: string;
  /** One-based; null where it leads nowhere in the file. */
  readonly page: number | null;
  readonly entries: readonly OutlineEntry[];
}

type RawEntry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** A damaged outline has been seen to hold itself. */
const DEEPEST = 12;
const MOST = 5000;

/** Never rejects: a paper can be read without its outline. */
export async function readOutline(proxy: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  let left = MOST;
  const read = async (raw: readonly RawEntry[], depth: number): Promise<readonly OutlineEntry[]> => {
    const entries: OutlineEntry[] = [];
    for (const { title, dest, items } of raw) {
      left -= 1;
      if (left < 0) break;
      const below = depth < DEEPEST ? await read(items, depth + 1) : [];
      entries.push({ title: title.trim(), page: await pageOf(proxy, dest), entries: below });
    }
    return entries;
  };
  try {
    return await read((await proxy.getOutline()) ?? [], 1);
  } catch {
    return [];
  }
}

/** @param dest the name of a place, or the place: a page's reference, or its index, and where on it. */
export async function pageOf(proxy: PDFDocumentProxy, dest: unknown): Promise<number | null> {
  try {
    const place: unknown = typeof dest === 'string' ? await proxy.getDestination(dest) : dest;
    const page: unknown = Array.isArray(place) ? place[0] : null;
    if (typeof page === 'number') return page >= 0 && page < proxy.numPages ? page + 1 : null;
    if (!isReference(page)) return null;
    return (await proxy.getPageIndex(page)) + 1;
  } catch {
    return null;
  }
}

function isReference(page: unknown): page is { readonly num: number; readonly gen: number } {
  return typeof page === 'object' && page !== null && 'num' in page && 'gen' in page;
}
