/**
 * The host element in the page, its closed root, the box that becomes the card, and the status region.
 * Nothing of the page's style reaches in, and nothing of it takes room in the page.
 */
import css from './card.css?inline';

export interface Shell {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The dialog. A popover, so that it lies above everything without a z-index. */
  readonly box: HTMLElement;
  /** Says something politely to a screen reader. */
  readonly say: (text: string) => void;
  /** Puts the host where a card for this node is visible and can be used. */
  readonly settleAt: (node: Node | null) => void;
}

/** ms between emptying and filling the status: screen readers read changes, also to the same words. */
const STATUS_DELAY = 100;

/** Above any rule of the page: only inline `!important` is. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  // The one inherited property that `all` leaves out.
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
};

export function createShell(document: Document, language: string): Shell {
  // Made in a document without a registry: a page that defines `saksspor-card` gets no hand on the root.
  const inert = document.implementation.createHTMLDocument('');
  const host = inert.createElement('saksspor-card');
  const root = host.attachShadow({ mode: 'closed' });
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  // Text spacing stays open to the reader's own style sheet (WCAG 1.4.12); card.css sets it for the rest.
  for (const name of ['letter-spacing', 'word-spacing', 'line-height'])
    host.style.setProperty(name, 'normal');
  document.adoptNode(host);

  const box = document.createElement('div');
  box.popover = 'manual';
  box.className = 'card';
  box.role = 'dialog';
  box.lang = language;
  box.tabIndex = -1;
  box.setAttribute('aria-labelledby', 'title');

  const status = document.createElement('div');
  status.role = 'status';
  status.className = 'status';
  status.lang = language;

  root.append(box, status);
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  function settleAt(node: Node | null): void {
    const element = node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null);
    // Everything outside a modal dialog is inert, and outside a full-screen element invisible.
    const home = element?.closest('dialog:modal, :fullscreen') ?? document.documentElement;
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
