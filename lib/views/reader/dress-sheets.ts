/** What a laid page gets besides its words: letters as its picture has them, once it is seen, and its links. */
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { pageLinks } from '../../pdf/page-links.ts';
import type { Sheet } from './sheet.ts';
import type { SheetLinksOptions } from './sheet-links.ts';

export interface Dressing {
  /** Of a page that is seen. Nothing is done before it is laid, nor twice. */
  readonly dress: (sheet: Sheet) => void;
  /** The links of all other pages, one page after the other: the keys go from the first to the last. */
  readonly linkAll: () => void;
}

export interface DressingOptions {
  readonly pdf: OpenPdf;
  readonly sheets: readonly Sheet[];
  readonly pageLabel: SheetLinksOptions['pageLabel'];
  readonly signal: AbortSignal;
}

export function dressSheets({ pdf, sheets, pageLabel, signal }: DressingOptions): Dressing {
  const fitted = new Set<Sheet>();
  const linked = new Set<Sheet>();

  /** Asked of pdf.js for pages that are seen only: it reads the page's text a second time for it. */
  async function fitLetters(sheet: Sheet): Promise<void> {
    if (sheet.laid() === null || fitted.has(sheet)) return;
    fitted.add(sheet);
    try {
      const { styles } = await (await pdf.proxy.getPage(sheet.number)).getTextContent();
      if (!signal.aborted) sheet.fitFonts((font) => styles[font]?.fontFamily);
    } catch {
      // The usual letters stand there.
    }
  }

  async function link(sheet: Sheet): Promise<void> {
    const laid = sheet.laid();
    if (laid === null || linked.has(sheet)) return;
    linked.add(sheet);
    const links = await pdf.within(sheet.number, (proxy) => pageLinks(proxy, laid)).catch(() => []);
    if (!signal.aborted) sheet.addLinks(links, pageLabel);
  }

  return {
    dress: (sheet) => {
      void fitLetters(sheet);
      void link(sheet);
    },
    linkAll: async () => {
      for (const sheet of sheets) {
        if (signal.aborted) return;
        await link(sheet);
      }
    },
  };
}
