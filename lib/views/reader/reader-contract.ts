/**
 * A paper that is open in the reader, for what stands over and beside it: marks and card (marks*.ts), the side column
 * (side/). Pages are laid from the first to the last, each once; what is laid never changes. Zoom, turning and drawing
 * do not touch the text nodes.
 */
import type { ComponentType } from 'preact';
import type { DocumentOrigin } from '../../model/document.ts';
import type { LaidPage } from '../../pdf/laid-page.ts';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import type { LaidText } from '../../pdf/text-of-pages.ts';

export interface ReaderPaper {
  /** "paper" with its address, or "file" with its name. */
  readonly origin: DocumentOrigin;
  /** The file's name, for a person. */
  readonly name: string;
  readonly pdf: OpenPdf;
  /** Holds the pages in order. Layers come into it as pages are laid; they stay until the paper is closed. */
  readonly root: HTMLElement;
  /** The pages laid so far: 1, 2, 3 … without a hole. */
  readonly laid: () => readonly LaidPage[];
  /** True once the last page is laid. */
  readonly isWhole: () => boolean;
  /** Of the pages laid so far. The same object until another page is laid. */
  readonly text: () => LaidText;
  /**
   * The text node of a piece. It holds the piece's words without `dropped`: exactly what is in the text. Null where the
   * page is not laid.
   * @param page index in `laid()`; @param piece index in the page's pieces, as in `PlacedPiece`
   */
  readonly nodeOf: (page: number, piece: number) => Text | null;
  /** One-based: the page that the reader looks at. */
  readonly currentPage: () => number;
  /** One-based; beyond the paper's ends, the nearest. Kept until the page is there. */
  readonly goToPage: (number: number) => void;
  /** Shows a stretch of the text, and flashes it. Kept until it is laid. UTF-16 offsets in the whole paper's text. */
  readonly goToOffset: (start: number, end: number) => void;
  /** Calls `listener` when another page is laid and its layer stands, and once more when the last one does. */
  readonly watchLaid: (listener: () => void, signal: AbortSignal) => void;
  /** Calls `listener` when the reader comes to another page. */
  readonly watchCurrent: (listener: (page: number) => void, signal: AbortSignal) => void;
}

/** Starts with an open paper and ends with `signal`: marks, the card, answers to "Denne siden". */
export type OverPaper = (paper: ReaderPaper, signal: AbortSignal) => void;

/** What stands beside the paper. It fills its place's width and scrolls in it. */
export type BesidePaper = ComponentType<{ readonly paper: ReaderPaper }>;
