/**
 * A card as the background draws it: words in the reader's language, in elements that the page side only has to
 * make. So a council page carries no word, no date format and no layout of the card in its script.
 */
import type { CardKey } from './card.ts';
import type { WordingPage } from './wording-page.ts';

/** Where in what is opened the reader goes on: at the notes of a case, or nowhere in particular. */
export type ShownFocus = 'note' | null;

/** A page of a paper in the reader, in place of a window at what is opened. */
export type PaperPage = Pick<WordingPage, 'document' | 'page'>;

/** What a drawn button does. */
export type CardPress =
  | { readonly open: CardKey; readonly focus: ShownFocus | PaperPage }
  | { readonly copy: string };

export interface DrawnElement {
  /** "p", or "p.badge doubt" with its classes. */
  readonly kind: string;
  /** Where the words are in another language than the card. */
  readonly lang?: string;
  /** On a button. */
  readonly press?: CardPress;
  readonly children: readonly Drawing[];
}

/** What is null or false is left out. */
export type Drawing = DrawnElement | string | null | false | readonly Drawing[];

export interface CardDrawing {
  readonly title: Drawing;
  readonly body: Drawing;
}
