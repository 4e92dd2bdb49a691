/**
 * An open paper on the screen: its sheets one below the other in the page itself, so that the page's own scrolling,
 * selection and search, and our marks, see one long document. Sizes, places and drawing; no words and no buttons.
 */
import type { DocumentOrigin } from '../../model/document.ts';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { drawSheets } from './draw-sheets.ts';
import { dressSheets } from './dress-sheets.ts';
import { layPages } from './lay-pages.ts';
import type { ReaderPaper } from './reader-contract.ts';
import { createSheet, type Sheet, type SheetSize, type Turn } from './sheet.ts';
import { createSightWatch, type PaperPlace } from './sight.ts';
import { textPlaces } from './text-places.ts';
import { FULL_SIZE, type Room, scaleFor, type Zoom } from './zoom.ts';

/** ms that the first picture may take before the text of the pages is read. */
const FIRST_PICTURE = 1000;

export interface PaperViewOptions {
  readonly pdf: OpenPdf;
  readonly origin: DocumentOrigin;
  readonly name: string;
  /** Empty; stands in the document. */
  readonly root: HTMLElement;
  /** Of the first page: what the others are taken for until they are laid. */
  readonly firstSize: SheetSize;
  /** "Side 7" */
  readonly pageLabel: (number: number) => string;
  /** What stands on a page whose picture cannot be made. */
  readonly undrawn: string;
  /** And on one that was given up. */
  readonly tooSlow: string;
  /** What is free for a page, in px. */
  readonly room: () => Room;
  /** Where the free room begins below what stands at the top of the window, in px. */
  readonly top: () => number;
  readonly zoom: Zoom;
  readonly turn: Turn;
  readonly signal: AbortSignal;
}

export interface PaperView {
  readonly paper: ReaderPaper;
  readonly place: () => PaperPlace;
  readonly goToPlace: (place: PaperPlace) => void;
  /** In parts of 1, of the page in sight. */
  readonly shownZoom: () => number;
  readonly setZoom: (zoom: Zoom) => void;
  readonly setTurn: (turn: Turn) => void;
  /** After the room has changed. */
  readonly fit: () => void;
}

export function viewPaper(options: PaperViewOptions): PaperView {
  const { pdf, origin, name, root, firstSize, pageLabel, undrawn, tooSlow, room, top, signal } = options;
  let { zoom, turn } = options;
  const sheets = Array.from({ length: pdf.pageCount }, (_, index) =>
    createSheet(index + 1, pageLabel(index + 1), firstSize),
  );
  const scaleOf = (sheet: Sheet): number => scaleFor(zoom, sheet.size(), turn, room());
  const show = (sheet: Sheet, size: SheetSize): void =>
    sheet.show(size, scaleFor(zoom, size, turn, room()), turn);
  for (const sheet of sheets) show(sheet, firstSize);
  root.append(...sheets.map(({ element }) => element));

  const firstPicture = Promise.withResolvers<void>();
  // A page that is in no window's front is not drawn, and is read all the same.
  const patience = setTimeout(firstPicture.resolve, FIRST_PICTURE);
  signal.addEventListener('abort', () => clearTimeout(patience));
  const dressing = dressSheets({ pdf, sheets, pageLabel, signal });
  const drawing = drawSheets({
    pdf,
    sheets,
    onDrawn: (sheet, drawn) => {
      firstPicture.resolve();
      if (drawn) dressing.dress(sheet);
      else sheet.element.dataset.undrawn = pdf.isGivenUp(sheet.number) ? tooSlow : undrawn;
    },
    signal,
  });
  const sight = createSightWatch({
    sheets,
    top,
    onSight: ({ first, last }) => drawing.update({ first, last, turn, scaleOf }),
    signal,
  });
  const laying = layPages({
    pdf,
    sheets,
    inSight: sight.current,
    onFilled: (sheet) => {
      if (sheet.picture() !== null) dressing.dress(sheet);
    },
    after: firstPicture.promise,
    onPage: (sheet, { width, height }) => {
      const { width: before, height: beforeHeight } = sheet.size();
      if (width === before && height === beforeHeight) return;
      show(sheet, { width, height });
      sight.look();
    },
    signal,
  });
  const nodeOf = (page: number, piece: number): Text | null => sheets[page]?.nodeOf(piece) ?? null;
  const goToPlace = ({ page, down }: PaperPlace): void => {
    const sheet = sheets[Math.min(sheets.length, Math.max(1, page)) - 1];
    if (sheet === undefined) return;
    const box = sheet.element.getBoundingClientRect();
    scrollBy({ top: box.top - top() + down * box.height, behavior: 'instant' });
    sight.look();
  };
  const goToPage = (page: number): void => goToPlace({ page, down: 0 });
  const { text, watch, laid, isWhole } = laying;
  watch(() => isWhole() && dressing.linkAll(), signal);
  const places = textPlaces({ text, nodeOf, isWhole, watchLaid: watch, goToPage, signal });
  /** Does what changes sizes, and keeps what was at the top there. */
  const resize = (): void => {
    const before = sight.place();
    for (const sheet of sheets) show(sheet, sheet.size());
    goToPlace(before);
  };
  root.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('[data-to-page]') : null;
      // The address says it too, but not when it says so already.
      if (link !== null) goToPage(Number(link.dataset.toPage));
    },
    { signal },
  );
  sight.look();
  return {
    paper: {
      origin,
      name,
      pdf,
      root,
      laid,
      isWhole,
      text,
      nodeOf,
      currentPage: sight.current,
      goToPage,
      goToOffset: places.goTo,
      watchLaid: watch,
      watchCurrent: sight.watchCurrent,
    },
    place: sight.place,
    goToPlace,
    shownZoom: () => {
      const sheet = sheets[sight.current() - 1];
      return sheet === undefined ? 1 : scaleOf(sheet) / FULL_SIZE;
    },
    setZoom: (next) => {
      zoom = next;
      resize();
    },
    setTurn: (next) => {
      turn = next;
      resize();
    },
    fit: resize,
  };
}
