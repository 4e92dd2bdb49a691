/**
 * Builds elements of the card. The card is drawn once an answer and has no state of its own, so that a library
 * for views would weigh more in every council page than everything that it draws.
 */

export type Child = Node | string | null | false | readonly Child[];

const SVG = 'http://www.w3.org/2000/svg';

/** Children in one list: what is null, false or empty is left out. Text becomes text, never markup. */
export function nodes(children: Child): readonly (Node | string)[] {
  const flat = [children].flat(9 as 1) as readonly (Node | string | null | false)[];
  return flat.filter((child): child is Node | string => !!child);
}

export function set<Made extends Element>(made: Made, attributes: Readonly<Record<string, string>>): Made {
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  return made;
}

/** @param kind "p", or "p.badge doubt" with its classes */
export function element(kind: string, ...children: Child[]): HTMLElement {
  const [tag = '', classes] = kind.split('.');
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  made.append(...nodes(children));
  return made;
}

/** In bokmål, as the facts are whatever the reader's language is. */
export function bokmål(kind: string, ...children: Child[]): HTMLElement {
  return set(element(kind, children), { lang: 'nb' });
}

/** A heading and a list of class `kind`; nothing where there is nothing to list. */
export function list(title: string, kind: string, items: readonly Child[]): Child {
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

/** @param press is told which button it was */
export function button(
  kind: string,
  press: (pressed: HTMLElement) => void,
  ...children: Child[]
): HTMLElement {
  const made = set(element(`button.${kind}`, children), { type: 'button' });
  made.addEventListener('click', () => press(made));
  return made;
}

/** A line drawing on a field of 20 by 20, in the colour of the text. */
export function drawing(line: string): Element {
  const image = document.createElementNS(SVG, 'svg');
  image.append(set(document.createElementNS(SVG, 'path'), { d: line }));
  return set(image, { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
}
