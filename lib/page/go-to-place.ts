/** Brings a place of the page before the reader's eyes. Only ever on the reader's own command. */
import type { Place } from './page-text.ts';
import { boxesOf, type LineBox } from './visible-text.ts';

/**
 * Scrolls to a place and returns what to flash there; null where nothing can be shown.
 *
 * A closed `details` is opened, as a click on its summary would. Another kind of accordion belongs to the page's
 * own script: then the button that opens it is brought into view instead.
 */
export function goToPlace(document: Document, place: Place): StaticRangeInit | null {
  const parent = place.startContainer.parentElement;
  if (boxesOf(place).length === 0) openDetails(parent);
  if (boxesOf(place).length > 0) {
    scrollTo(document, parent, () => boxesOf(place)[0]);
    return place;
  }
  const opener = openerOf(document, parent);
  if (opener?.checkVisibility() !== true) return null;
  scrollTo(document, opener, () => opener.getBoundingClientRect());
  return {
    startContainer: opener,
    startOffset: 0,
    endContainer: opener,
    endOffset: opener.childNodes.length,
  };
}

function openDetails(inside: Element | null): void {
  for (let element = inside; element !== null; element = element.parentElement) {
    if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
  }
}

function openerOf(document: Document, inside: Element | null): Element | null {
  for (let element = inside; element !== null; element = element.parentElement) {
    const opener =
      element.id === '' ? null : document.querySelector(`[aria-controls~="${CSS.escape(element.id)}"]`);
    if (opener !== null) return opener;
  }
  return null;
}

/** At once, whatever the page's `scroll-behavior` is: nothing moves that a reader has asked to stand still. */
function scrollTo(document: Document, element: Element | null, measure: () => LineBox | undefined): void {
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = measure();
  const view = document.defaultView;
  if (box === undefined || view === null) return;
  // Away from the edges, where pages keep fixed headers and banners.
  const { innerHeight } = view;
  if (box.top >= innerHeight * 0.2 && box.bottom <= innerHeight * 0.8) return;
  view.scrollBy({ top: box.top - innerHeight * 0.4, behavior: 'instant' });
}
