/** A page as a document: what was read of it, and where it links to. */
import type { DocumentLink, SourceDocument } from '../model/document.ts';
import type { PageText } from './page-text.ts';

/**
 * Every link whose text was read; which of them lead to files is for the other side to say.
 * @param limit UTF-16 units of the text that are given, and nothing of what lies beyond
 */
export function pageSource(
  document: Document,
  { text, headings, begins, order }: PageText,
  address: string,
  limit: number,
): SourceDocument {
  const links: DocumentLink[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const nodes = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    let at: number | undefined;
    while (at === undefined && nodes.nextNode() !== null) at = order.get(nodes.currentNode);
    const start = begins[at ?? -1];
    // Links come in the order of the text.
    if ((start ?? 0) >= limit) break;
    if (start !== undefined) links.push({ start, text: link.textContent, address: link.href });
  }
  return {
    origin: { is: 'page', address },
    title: document.title,
    text: text.slice(0, limit),
    headings,
    links,
  };
}
