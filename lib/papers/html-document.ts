/** HTML source → a document, as the page side makes one of a page. */
import type { DocumentLink, DocumentOrigin, SourceDocument } from '../model/document.ts';
import { textOfHtml } from './html-text.ts';

/** Where papers lie as files (DOMAIN.md §1.1). */
const FILE = /\/_\/attachment\/|\.(?:pdf|docx?|pptx?|xlsx?|odt|odp|rtf)(?:[?#/]|$)/iu;
const NAMES_PAPER = /vedlegg|sakspapir|innkalling|referat|presentasjon|\bsak[\s_]/iu;

/** @param origin where the HTML came from; the address of a page makes the addresses of its links whole. */
export function htmlDocument(html: string, origin: DocumentOrigin): SourceDocument {
  const { text, title, headings, links } = textOfHtml(html);
  return { origin, title, text, headings, links: links.flatMap((link) => fileLink(link, origin)) };
}

function fileLink({ start, text, address }: DocumentLink, origin: DocumentOrigin): readonly DocumentLink[] {
  if (/^\s*(?:#|mailto:|tel:|javascript:|data:|$)/iu.test(address)) return [];
  if (!FILE.test(address) && !NAMES_PAPER.test(text)) return [];
  const base = origin.is === 'page' ? origin.address : undefined;
  const whole = URL.canParse(address, base) ? new URL(address, base).href : address;
  return [{ start, text: text.trim(), address: whole }];
}
