/** What the drawings of the card are handed, and the row of buttons that they share. */
import type { CardKey } from '../../model/card.ts';
import type { Drawing } from '../../model/card-drawing.ts';
import type { CardStrings } from '../../model/card-kit.ts';
import type { Language } from '../../model/settings.ts';
import { button, element } from './element.ts';

export interface DrawingContext {
  readonly language: Language;
  readonly strings: CardStrings;
  /** The name of the window that opens. */
  readonly openLabel: string;
}

/** @param citation null: there is nothing to cite */
export function actionsDrawing(
  { openLabel, strings }: DrawingContext,
  key: CardKey,
  citation: string | null,
): Drawing {
  return element(
    'div.actions',
    button('main', { open: key }, openLabel),
    citation !== null && button('', { copy: citation }, strings.copy),
  );
}
