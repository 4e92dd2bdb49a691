/** What the views of the card are handed, and the row of buttons that they share. */
import type { CardKey } from '../../model/card.ts';
import type { Language } from '../../model/settings.ts';
import type { CardStrings } from '../../strings/card.ts';
import { button, type Child, element } from './element.ts';

export interface ViewContext {
  readonly language: Language;
  readonly strings: CardStrings;
  /** The name of the window that `open` opens. */
  readonly openLabel: string;
  /** `pressed` says what became of it. */
  readonly open: (key: CardKey, pressed: HTMLElement) => void;
  readonly copy: (text: string, pressed: HTMLElement) => void;
}

/** @param citation null: there is nothing to cite */
export function actionsView(context: ViewContext, key: CardKey, citation: string | null): Child {
  return element(
    'div',
    { class: 'actions' },
    button({ class: 'main' }, (pressed) => context.open(key, pressed), context.openLabel),
    citation !== null && button({}, (pressed) => context.copy(citation, pressed), context.strings.copy),
  );
}
