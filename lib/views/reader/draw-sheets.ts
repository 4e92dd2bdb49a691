/**
 * Draws the pages that are in sight and beside it, one at a time, the nearest first; pictures of pages further off are
 * let go. So a paper of 300 pages holds five pictures.
 */
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import type { Sheet, Turn } from './sheet.ts';

/** Pages on each side of those in sight whose pictures are made ready, and kept. */
const READY = 1;
const KEPT = 2;
/** Pixels of one picture: more than any screen has, and 64 MB of memory. */
const LARGEST_PICTURE = 16_000_000;

export interface Shown {
  /** Indices of the first and last sheet in sight. */
  readonly first: number;
  readonly last: number;
  readonly turn: Turn;
  /** px a point */
  readonly scaleOf: (sheet: Sheet) => number;
}

export interface Drawing {
  /** What is to be seen now. What is drawn for nobody any more is broken off. */
  readonly update: (shown: Shown) => void;
}

export interface DrawingOptions {
  readonly pdf: OpenPdf;
  readonly sheets: readonly Sheet[];
  /** Called when a picture stands, or could not be made. */
  readonly onDrawn: (sheet: Sheet, drawn: boolean) => void;
  readonly signal: AbortSignal;
}

export function drawSheets({ pdf, sheets, onDrawn, signal }: DrawingOptions): Drawing {
  /** How each picture was drawn: not again until that changes. */
  const keys = new Map<Sheet, string>();
  let shown: Shown | null = null;
  let running: { readonly sheet: Sheet; readonly key: string; readonly stop: () => void } | null = null;

  const keyOf = (sheet: Sheet, { scaleOf, turn }: Shown): string =>
    `${scaleOf(sheet).toFixed(4)} ${turn} ${devicePixelRatio}`;

  /** Those in sight from the top, then those below, then those above. */
  function* wanted({ first, last }: Shown): Generator<Sheet> {
    const from = [first, last + 1, first - READY] as const;
    const to = [last, last + READY, first - 1] as const;
    for (const [at, begin] of from.entries()) {
      for (let index = begin; index <= (to[at] ?? -1); index += 1) {
        const sheet = sheets[index];
        if (sheet !== undefined) yield sheet;
      }
    }
  }

  function next(): void {
    const now = shown;
    if (now === null || running !== null || signal.aborted) return;
    const sheet = wanted(now).find((one) => keys.get(one) !== keyOf(one, now));
    if (sheet === undefined) return;
    const key = keyOf(sheet, now);
    const stopping = new AbortController();
    running = { sheet, key, stop: () => stopping.abort() };
    drawPage(pdf, sheet.number, now.scaleOf(sheet), now.turn, stopping.signal)
      .then(
        (canvas) => {
          if (stopping.signal.aborted || signal.aborted) return;
          sheet.setPicture(canvas);
          keys.set(sheet, key);
          onDrawn(sheet, true);
        },
        () => {
          if (stopping.signal.aborted || signal.aborted) return;
          keys.set(sheet, key);
          onDrawn(sheet, false);
        },
      )
      .finally(() => {
        running = null;
        next();
      });
  }

  signal.addEventListener('abort', () => {
    running?.stop();
    for (const sheet of keys.keys()) sheet.setPicture(null);
  });
  return {
    update: (now) => {
      shown = now;
      for (const sheet of [...keys.keys()]) {
        const index = sheet.number - 1;
        if (index >= now.first - KEPT && index <= now.last + KEPT) continue;
        sheet.setPicture(null);
        keys.delete(sheet);
      }
      if (running !== null) {
        const { sheet, key, stop } = running;
        if (!wanted(now).some((one) => one === sheet) || keyOf(sheet, now) !== key) stop();
      }
      next();
    },
  };
}

/** @param scale px a point on the screen; the picture has the pixels that the screen has */
export function drawPage(
  pdf: OpenPdf,
  number: number,
  scale: number,
  turn: Turn,
  signal: AbortSignal,
  density = devicePixelRatio,
): Promise<HTMLCanvasElement> {
  return pdf.within(number, (proxy) => drawOn(proxy, { number, scale, turn, signal, density }));
}

interface Drawn {
  readonly number: number;
  readonly scale: number;
  readonly turn: Turn;
  readonly signal: AbortSignal;
  readonly density: number;
}

async function drawOn(
  proxy: OpenPdf['proxy'],
  { number, scale, turn, signal, density }: Drawn,
): Promise<HTMLCanvasElement> {
  signal.throwIfAborted();
  const page = await proxy.getPage(number);
  signal.throwIfAborted();
  const rotation = (page.rotate + turn) % 360;
  const whole = page.getViewport({ scale: scale * density, rotation });
  const shrink = Math.min(1, Math.sqrt(LARGEST_PICTURE / (whole.width * whole.height)));
  const viewport = shrink === 1 ? whole : page.getViewport({ scale: scale * density * shrink, rotation });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  const task = page.render({ canvas, viewport });
  const stop = (): void => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
    return canvas;
  } catch (error) {
    canvas.width = 0;
    canvas.height = 0;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    page.cleanup();
  }
}
