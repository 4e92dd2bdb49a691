/**
 * Builds elements of the card. The card is drawn once an answer and has no state of its own, so that a library
 * for views would weigh more in every council page than everything that it draws.
 */

export type Child = Node | string | null | false | readonly Child[];

const SVG = 'http://www.w3.org/2000/svg';

function isNode(child: Node | string | null | false): child is Node | string {
  return child !== null && child !== false;
}

/** Children in one list: what is null or false is left out. Text becomes text, never markup. */
export function nodes(children: Child): readonly (Node | string)[] {
  return [children].flat(9 as 1).filter((child) => isNode(child as Node | string | null | false)) as (
    | Node
    | string
  )[];
}

export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  made.append(...nodes(children));
  return made;
}

/** @param press is told which button it was */
export function button(
  attributes: Readonly<Record<string, string>>,
  press: (pressed: HTMLElement) => void,
  ...children: Child[]
): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', () => press(made));
  return made;
}

/** A line drawing on a field of 20 by 20, in the colour of the text. */
export function drawing(line: string): Element {
  const image = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  image.setAttribute('viewBox', '0 0 20 20');
  image.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', line);
  image.append(path);
  return image;
}
