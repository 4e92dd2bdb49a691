/** Lays the pages of an open file, one at a time, each with what its neighbours say of running heads. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { LaidPage } from './laid-page.ts';
import { layoutPage } from './layout-page.ts';
import { type PageContent, readPageContent } from './page-items.ts';
import { PdfRefused } from './pdf-refused.ts';

export function createPageReader(proxy: PDFDocumentProxy): (number: number) => Promise<LaidPage> {
  async function read(number: number): Promise<PageContent> {
    try {
      const page = await proxy.getPage(number);
      const content = await readPageContent(page);
      page.cleanup();
      return content;
    } catch (error) {
      throw new PdfRefused('broken', error);
    }
  }
  return async (number) => layoutPage(await read(number));
}
