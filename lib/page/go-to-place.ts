/** Brings a place of the page before the reader's eyes. Only ever on the reader's own command. */
import type { Place } from './page-text.ts';
import { boxesOf } from './visible-text.ts';

/**
 * Scrolls to a place and returns what to flash there; null where nothing can be shown.
 *
 * A closed `details` is opened, as a click on its summary would. Another kind of accordion belongs to the page's
 * own script: then the button that opens it is brought into view instead.
 */
export function goToPlace(document: Document, place: Place): Place | null {
  const parent = place.startContainer.parentElement;
  if (boxesOf(place).length === 0) openDetails(parent);
  if (boxesOf(place).length > 0) {
    scrollTo(document, place);
    return place;
  }
  const opener = openerOf(document, parent);
  const text = opener === null ? null : textOf(document, opener);
  if (text === null || boxesOf(text).length === 0) return null;
  scrollTo(document, text);
  return text;
}

function openDetails(inside: Element | null): void {
  for (let element = inside; element !== null; element = element.parentElement) {
    if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
  }
}

function openerOf(document: Document, inside: Element | null): Element | null {
  for (let element = inside; element !== null; element = element.parentElement) {
    if (element.id === '') continue;
    const opener = document.querySelector(`[aria-controls~="${CSS.escape(element.id)}"]`);
    if (opener !== null) return opener;
  }
  return null;
}

function textOf(document: Document, element: Element): Place | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
    if (node.data.trim() === '') continue;
    return { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length };
  }
  return null;
}

/** At once, whatever the page's `scroll-behavior` is: nothing moves that a reader has asked to stand still. */
function scrollTo(document: Document, place: Place): void {
  place.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = boxesOf(place)[0];
  const view = document.defaultView;
  if (box === undefined || view === null) return;
  // Away from the edges, where pages keep fixed headers and banners.
  if (box.top >= view.innerHeight * 0.2 && box.bottom <= view.innerHeight * 0.8) return;
  view.scrollBy({ top: box.top - view.innerHeight * 0.4, behavior: 'instant' });
}
