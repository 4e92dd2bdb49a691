/**
 * The host element in the page, its closed root, the box that becomes the card, and the status region.
 * Nothing of the page's style reaches in, and nothing of it takes room in the page.
 */
import type { CardKit } from '../model/card-kit.ts';
import { element, set } from './view/element.ts';

export interface Shell {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The dialog. A popover, so that it lies above everything without a z-index. */
  readonly box: HTMLElement;
  /** Says something politely to a screen reader. */
  readonly say: (text: string) => void;
  /** Puts the host where a card for this text is visible and can be used. */
  readonly settleAt: (text: Node | null) => void;
}

/** ms between emptying and filling the status: screen readers read changes, also to the same words. */
const STATUS_DELAY = 100;

export function createShell({ language, css }: CardKit): Shell {
  // Made in a document without a registry: a page that defines `saksspor-card` gets no hand on the root.
  const host = document.implementation.createHTMLDocument('').createElement('saksspor-card');
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);

  const box = set(element('div.card'), {
    popover: 'manual',
    role: 'dialog',
    lang: language,
    tabindex: '-1',
    'aria-labelledby': 'title',
  });
  const status = set(element('div.status'), { role: 'status', lang: language });
  root.append(box, status);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  function settleAt(text: Node | null): void {
    // Everything outside a modal dialog is inert, and outside a full-screen element invisible.
    const home = text?.parentElement?.closest('dialog:modal, :fullscreen') ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
  }

  return {
    host,
    root,
    box,
    settleAt,
    say(text) {
      if (!host.isConnected) settleAt(null);
      status.textContent = '';
      setTimeout(() => {
        status.textContent = text;
      }, STATUS_DELAY);
    },
  };
}
