/** What the drawings of the card are handed, and the row of buttons that they share. */
import type { CardKey } from '../../model/card.ts';
import type { Drawing } from '../../model/card-drawing.ts';
import type { CardStrings } from '../../model/card-kit.ts';
import type { Language } from '../../model/settings.ts';
import { button, element } from './element.ts';

export interface DrawingContext {
  readonly language: Language;
  readonly strings: CardStrings;
  /** The name of the window that opens with a term. */
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
    // The same on every case, with notes or without (TRUST.md rule 3).
    key.kind === 'case'
      ? button('main', { open: key, focus: 'note' }, strings.openCase)
      : button('main', { open: key, focus: null }, openLabel),
    citation !== null && button('', { copy: citation }, strings.copy),
  );
}
