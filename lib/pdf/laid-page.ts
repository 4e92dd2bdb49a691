/**
 * A page of a PDF as it is read: its pieces of text in reading order, each with its place on the paper. One account for
 * all who read it: the text that goes into the index, the layer over the picture, `inspect`.
 */

/** One run of letters on one line; an item of pdf.js, or a part of one. */
export interface LaidPiece {
  /** As it stands on the paper, never empty. */
  readonly text: string;
  /** Letters at its end that are left out of the text: the hyphen of a word that goes on in the next line. */
  readonly dropped: 0 | 1;
  /** What stands before it in the text. A tab begins the next cell of a row; the first piece of a page has "\n" or "". */
  readonly separator: '' | ' ' | '\n' | '\n\n' | '\t';
  /** Of a heading, by its letters' size and weight; 0 elsewhere. */
  readonly heading: 0 | 1 | 2 | 3;
  /**
   * On the page as it is shown before the reader turns it (the file's own turn is in), in points from its upper left
   * corner: where the piece's own upper left corner is. Its width runs along the line and its height across it, so that a
   * turned piece is drawn unturned at this place and then turned about this corner.
   */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Degrees by which it is turned, clockwise: 0 where it stands upright. */
  readonly angle: number;
  /** Of pdf.js: to be looked up in the page's styles. */
  readonly font: string;
}

export interface LaidPage {
  /** One-based. */
  readonly number: number;
  /** Points; of the page as it is shown before the reader turns it. */
  readonly width: number;
  readonly height: number;
  /** Running heads and page numbers are here too, marked in `outside`. */
  readonly pieces: readonly LaidPiece[];
  /** Indices of pieces that belong to no sentence: running heads, page numbers. They are shown, and not in the text. */
  readonly outside: ReadonlySet<number>;
}
