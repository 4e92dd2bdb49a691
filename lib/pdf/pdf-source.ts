/** A PDF as a document: the text of all its pages, where each begins, its headings and its links. */
import type { DocumentLink, DocumentOrigin, SourceDocument } from '../model/document.ts';
import type { LaidPage } from './laid-page.ts';
import type { OpenPdf } from './open-pdf.ts';
import { pageLinks } from './page-links.ts';
import { PdfRefused } from './pdf-refused.ts';
import { writePages } from './text-of-pages.ts';

export interface PdfSourceOptions {
  /** Stops between two pages. */
  readonly signal: AbortSignal;
  /** Pages read so far, and of all. */
  readonly onProgress?: (pages: number, all: number) => void;
  /** All its pages, where they were laid before: none is then read again. */
  readonly laid?: readonly LaidPage[];
}

/** Pages between two times that pdf.js lets go of what it has read: some 40 kB each. */
const KEPT_PAGES = 200;

/**
 * Leaves the file open.
 * @throws PdfRefused where no page holds text, or one cannot be read; the signal's reason.
 */
export async function pdfSource(
  open: OpenPdf,
  origin: DocumentOrigin,
  { signal, onProgress, laid = [] }: PdfSourceOptions,
): Promise<SourceDocument> {
  const writer = writePages();
  const links: DocumentLink[] = [];
  for (let number = 1; number <= open.pageCount; number++) {
    signal.throwIfAborted();
    const page = laid[number - 1] ?? (await open.layPage(number));
    const begins = new Map(writer.add(page).map(({ piece, begin }) => [piece, begin]));
    for (const { pieces, words, target } of await pageLinks(open.proxy, page)) {
      const start = begins.get(pieces[0] ?? -1);
      if (start === undefined || target.is !== 'address' || !isOfTheWeb(target.address)) continue;
      links.push({ start, text: words, address: target.address });
    }
    onProgress?.(number, open.pageCount);
    // pdf.js keeps all that it has read of each page; it refuses while one is drawn, and is asked again.
    if (laid.length === 0 && number % KEPT_PAGES === 0) await open.proxy.cleanup(true).catch(() => undefined);
  }
  signal.throwIfAborted();
  const { text, pages, headings } = writer.end();
  if (text.trim() === '') throw new PdfRefused('no-text');
  links.sort((one, other) => one.start - other.start);
  return { origin, title: titleOf(origin), text, headings, links, pages };
}

function isOfTheWeb(address: string): boolean {
  return /^https?:/iu.test(address);
}

function titleOf(origin: DocumentOrigin): string {
  if (origin.is === 'file') return origin.name;
  if (origin.is !== 'paper') return '';
  const name = new URL(origin.address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
