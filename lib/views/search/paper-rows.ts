/** What a hit in a paper is called, and where it leads: to its page in the reader, or to its place in a text. */
import type { Language } from '../../model/settings.ts';
import type { PaperRecord } from '../../model/statement.ts';
import type { PaperHit } from '../../store/full-text/paper-search.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { meetingStrings } from '../../strings/meeting.ts';
import { documentName } from '../documents/document-name.ts';
import { documentsLink, type LinkTarget } from '../links.ts';
import type { Surface } from '../page-context.ts';
import { readerAddress } from '../reader/reader-address.ts';

/** @param page null: the document has none */
export function paperLink(
  { document, place }: Pick<PaperHit, 'document' | 'place'>,
  page: number | null,
  from: Surface,
): LinkTarget {
  if (page === null) return documentsLink(document, from, place);
  return { href: readerAddress({ is: 'document', document }, { is: 'page', page }), target: '_blank' };
}

/** @param papers of all documents: what has no title is called by its meeting */
export function paperName(hit: PaperHit, papers: readonly PaperRecord[], language: Language): string {
  const own = papers.filter(({ document }) => document === hit.document);
  return documentName(hit, own, { ...documentsStrings(language), ...meetingStrings(language) });
}
