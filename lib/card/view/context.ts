/** What the views of the card are handed, and the row of buttons that they share. */
import type { CardKey } from '../../model/card.ts';
import type { CardStrings } from '../../model/card-kit.ts';
import type { Language } from '../../model/settings.ts';
import { button, type Child, element } from './element.ts';

/** What a button does; it is told which one it was, to say there what became of it. */
export type Press = (pressed: HTMLElement) => void;

export interface ViewContext {
  readonly language: Language;
  readonly strings: CardStrings;
  /** The name of the window that `open` opens. */
  readonly openLabel: string;
  readonly open: (key: CardKey, pressed: HTMLElement) => void;
  readonly copy: (text: string, pressed: HTMLElement) => void;
  readonly pin: Press;
  readonly close: Press;
  readonly retry: Press;
}

/** @param citation null: there is nothing to cite */
export function actionsView(context: ViewContext, key: CardKey, citation: string | null): Child {
  const { openLabel, open, strings, copy } = context;
  return element(
    'div.actions',
    button('main', (pressed) => open(key, pressed), openLabel),
    citation !== null && button('', (pressed) => copy(citation, pressed), strings.copy),
  );
}
