/**
 * Makes elements of the card. What a card shows comes drawn from the background (`CardDrawing`); a library for views
 * would weigh more in every council page than all that is left to do here.
 */
import type { CardPress, Drawing } from '../../model/card-drawing.ts';

/** What a button does; it is told which one it was, to say there what became of it. */
export type Press = (pressed: HTMLElement) => void;

const SVG = 'http://www.w3.org/2000/svg';

export function set<Made extends Element>(made: Made, attributes: Readonly<Record<string, string>>): Made {
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  return made;
}

/** @param kind "p", or "p.badge doubt" with its classes */
export function element(kind: string, ...children: readonly (Node | string)[]): HTMLElement {
  const [tag = '', classes] = kind.split('.');
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}

export function button(kind: string, press: Press, ...children: readonly (Node | string)[]): HTMLElement {
  const made = set(element(`button.${kind}`, ...children), { type: 'button' });
  made.addEventListener('click', () => press(made));
  return made;
}

/** Makes what was drawn. Text becomes text, never markup. @param press does what a drawn button is for */
export function make(
  drawing: Drawing,
  press: (what: CardPress, pressed: HTMLElement) => void,
): readonly (Node | string)[] {
  if (!drawing) return [];
  if (typeof drawing === 'string') return [drawing];
  if (!('kind' in drawing)) return drawing.flatMap((part) => make(part, press));
  const { kind, lang, press: what, children } = drawing;
  const inside = make(children, press);
  const made = what
    ? button(kind.slice(7), (pressed) => press(what, pressed), ...inside)
    : element(kind, ...inside);
  return [lang ? set(made, { lang }) : made];
}

/** A line drawing on a field of 20 by 20, in the colour of the text. */
export function lineDrawing(line: string): Element {
  const image = document.createElementNS(SVG, 'svg');
  image.append(set(document.createElementNS(SVG, 'path'), { d: line }));
  return set(image, { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
}
