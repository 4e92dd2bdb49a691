/**
 * Lays every page of a paper once, from the first to the last, the pages in sight before their turn, and keeps account
 * of the text so far. A page that cannot be read stands without text; the others go on.
 */
import type { LaidPage } from '../../pdf/laid-page.ts';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { type LaidText, type PlacedPiece, writePages } from '../../pdf/text-of-pages.ts';
import type { Sheet } from './sheet.ts';

/** Pages whose layers come into the document at once: each lot costs the browser one look at the whole. */
const A_LOT = 8;

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
  readonly onFilled: (sheet: Sheet) => void;
  /** What goes before the first page: pdf.js does one thing at a time. */
  readonly after: Promise<unknown>;
  readonly signal: AbortSignal;
}

export function layPages({ pdf, sheets, inSight, onPage, onFilled, after, signal }: LayingOptions): Laying {
  const ready = new Map<number, LaidPage>();
  const laid: LaidPage[] = [];
  const listeners = new Set<() => void>();
  const writer = writePages();
  const pieces: PlacedPiece[] = [];
  let text: LaidText | null = null;

  /** Fills the layers of what was read, and tells of the pages that are laid without a hole. */
  const show = (pages: readonly LaidPage[]): void => {
    for (const page of pages) {
      const sheet = sheets[page.number - 1];
      if (sheet === undefined) continue;
      ready.set(page.number, page);
      onPage(sheet, page);
      sheet.fill(page);
      onFilled(sheet);
    }
    const before = laid.length;
    for (let page = ready.get(laid.length + 1); page !== undefined; page = ready.get(laid.length + 1)) {
      laid.push(page);
      pieces.push(...writer.add(page));
    }
    if (laid.length === before) return;
    text = null;
    for (const listener of listeners) listener();
  };
  const run = async (): Promise<void> => {
    await after;
    let lot: LaidPage[] = [];
    let number = 1;
    while (!signal.aborted) {
      const seen = inSight();
      const wanted = ready.has(seen) || lot.some((page) => page.number === seen) ? number : seen;
      const sheet = sheets[wanted - 1];
      if (sheet === undefined) break;
      if (wanted === number) number += 1;
      if (ready.has(wanted)) continue;
      lot.push(await pdf.layPage(wanted).catch((): LaidPage => empty(wanted, sheet)));
      if (signal.aborted) return;
      if (lot.length < A_LOT && wanted !== seen && wanted < sheets.length) continue;
      show(lot);
      lot = [];
    }
    if (!signal.aborted && lot.length > 0) show(lot);
  };
  void run();
  return {
    laid: () => laid,
    isWhole: () => laid.length === sheets.length,
    text: () => {
      text ??= { ...writer.end(), pieces: pieces.slice() };
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
