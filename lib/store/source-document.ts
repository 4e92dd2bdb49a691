/** What a reader pastes or drops, as a document that the index can read. */
import type { DocumentOrigin, SourceDocument } from '../model/document.ts';
import { htmlDocument } from '../papers/html-document.ts';

export type ImportOrigin = Exclude<DocumentOrigin, { readonly is: 'page' }>;

export function sourceOfHtml(html: string, origin: ImportOrigin): SourceDocument {
  const document = htmlDocument(html, origin);
  return origin.is === 'file' ? { ...document, title: origin.name } : document;
}

export function sourceOfText(text: string, origin: ImportOrigin): SourceDocument {
  return { origin, title: origin.is === 'file' ? origin.name : '', text, headings: [], links: [] };
}
