/**
 * Which address a text belongs to. A single-page site changes the address before or after it changes the
 * content, and the council of a bare number may be read from the address: text that was seen under one address
 * must never be read under another (DESIGN.md, never wrong in silence).
 */
import type { PageMentions } from './mention-places.ts';
import type { PageText } from './page-text.ts';

/** Case mentions remembered of the page before; one that still stands is enough to doubt. */
const REMEMBERED = 200;

export interface AddressOfText {
  /** `found` is what was read under the old address. False where only query or fragment differ. */
  readonly changed: (url: URL, found: PageMentions) => boolean;
  /** False while text of the page before still stands. As of the last `of`. */
  readonly isCertain: () => boolean;
  /** The address to read a text under; null while text of the page before still stands. */
  readonly of: (page: PageText) => string | null;
}

export function rememberAddress(start: URL): AddressOfText {
  let url = start;
  let old: readonly { readonly node: Text; readonly data: string }[] = [];
  return {
    changed: (next, found) => {
      const before = url;
      url = next;
      if (next.origin === before.origin && next.pathname === before.pathname) return false;
      old = found.mentions
        .filter(({ mention }) => mention.kind === 'case')
        .slice(0, REMEMBERED)
        .map(({ place: { startContainer: node } }) => ({ node, data: node.data }));
      return true;
    },
    isCertain: () => old.length === 0,
    of: (page) => {
      old = old.filter(({ node, data }) => page.order.has(node) && node.data === data);
      return old.length === 0 ? url.href : null;
    },
  };
}
