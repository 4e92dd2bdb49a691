/**
 * Lays every page of a paper once, from the first to the last, the pages in sight before their turn, and keeps account
 * of the text so far. A page that cannot be read stands without text; the others go on.
 */
import type { LaidPage } from '../../pdf/laid-page.ts';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { type LaidText, textOfPages } from '../../pdf/text-of-pages.ts';
import type { Sheet } from './sheet.ts';

export interface Laying {
  readonly laid: () => readonly LaidPage[];
  readonly isWhole: () => boolean;
  readonly text: () => LaidText;
  readonly watch: (listener: () => void, signal: AbortSignal) => void;
}

export interface LayingOptions {
  readonly pdf: OpenPdf;
  readonly sheets: readonly Sheet[];
  /** One-based number of the page that the reader looks at. */
  readonly inSight: () => number;
  /** Before its layer is filled: its size is known now. */
  readonly onPage: (sheet: Sheet, page: LaidPage) => void;
  readonly signal: AbortSignal;
}

export function layPages({ pdf, sheets, inSight, onPage, signal }: LayingOptions): Laying {
  const ready = new Map<number, LaidPage>();
  const laid: LaidPage[] = [];
  const listeners = new Set<() => void>();
  let text: LaidText | null = null;

  const lay = async (number: number): Promise<void> => {
    const sheet = sheets[number - 1];
    if (sheet === undefined) return;
    const page = await pdf.layPage(number).catch((): LaidPage => empty(number, sheet));
    if (signal.aborted) return;
    ready.set(number, page);
    onPage(sheet, page);
    sheet.fill(page);
  };
  const run = async (): Promise<void> => {
    while (laid.length < sheets.length && !signal.aborted) {
      const seen = inSight();
      await lay(ready.has(seen) ? laid.length + 1 : seen);
      const before = laid.length;
      for (let page = ready.get(laid.length + 1); page !== undefined; page = ready.get(laid.length + 1)) {
        laid.push(page);
      }
      if (laid.length === before || signal.aborted) continue;
      text = null;
      for (const listener of listeners) listener();
    }
  };
  void run();
  return {
    laid: () => laid,
    isWhole: () => laid.length === sheets.length,
    text: () => {
      text ??= textOfPages(laid);
      return text;
    },
    watch: (listener, until) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

function empty(number: number, sheet: Sheet): LaidPage {
  return { number, ...sheet.size(), pieces: [], outside: new Set() };
}
