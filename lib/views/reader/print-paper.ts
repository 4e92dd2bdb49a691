/**
 * Makes the pages ready for the browser's own printing: each as a picture at the resolution of print, then one call.
 * The pictures are gone when it is over.
 */
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { drawPage } from './draw-sheets.ts';
import type { Turn } from './sheet.ts';

/** A picture of a page is some hundred kB, and the browser holds them all at once. */
export const MOST_PRINTED = 250;
/** Pixels an inch: letters of 6 points are still clear. */
const RESOLUTION = 180;

export interface PrintOptions {
  readonly pdf: OpenPdf;
  readonly turn: Turn;
  readonly onProgress: (page: number) => void;
  readonly signal: AbortSignal;
}

/** Resolves when the print dialog is closed. @throws the signal's reason, or what a page cannot be drawn for */
export async function printPaper({ pdf, turn, onProgress, signal }: PrintOptions): Promise<void> {
  const pages = document.createElement('div');
  pages.className = 'printed';
  try {
    for (let number = 1; number <= pdf.pageCount; number += 1) {
      onProgress(number);
      const canvas = await drawPage(pdf, number, RESOLUTION / 72, turn, signal, 1);
      signal.throwIfAborted();
      const picture = new Image();
      picture.alt = '';
      // The policy of our pages lets pictures come from here and from nowhere else.
      picture.src = canvas.toDataURL('image/png');
      canvas.width = 0;
      await picture.decode();
      pages.append(picture);
    }
    document.body.append(pages);
    // In one browser the call waits for the dialog, in the other the dialog opens behind it.
    // A browser that may not print says nothing at all: then the reader's own way out ends it.
    const over = new Promise<void>((resolve) => {
      addEventListener('afterprint', () => resolve(), { once: true, signal });
      signal.addEventListener('abort', () => resolve());
    });
    print();
    await over;
  } finally {
    pages.remove();
  }
}
