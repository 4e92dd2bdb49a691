/** Builds drawn elements. Runs in the background; nothing here reaches a page's script. */
import type { CardPress, Drawing, DrawnElement } from '../../model/card-drawing.ts';

/** @param kind "p", or "p.badge doubt" with its classes */
export function element(kind: string, ...children: readonly Drawing[]): DrawnElement {
  return { kind, children };
}

/** In bokmål, as the facts are whatever the reader's language is. */
export function bokmål(kind: string, ...children: readonly Drawing[]): DrawnElement {
  return { kind, lang: 'nb', children };
}

/** A heading and a list of class `kind`; nothing where there is nothing to list. */
export function list(title: string, kind: string, items: readonly Drawing[]): Drawing {
  return (
    items.length > 0 && [
      element('h3', title),
      element(
        `ul.${kind}`,
        items.map((item) => element('li', item)),
      ),
    ]
  );
}

export function button(kind: string, press: CardPress, ...children: readonly Drawing[]): DrawnElement {
  return { kind: `button.${kind}`, press, children };
}
