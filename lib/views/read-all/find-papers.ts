/** Looks for papers: the links of all council pages that are kept, and of those that are open and are not kept. */
import { openDocuments } from '../../messages/open-documents.ts';
import type { DocumentId } from '../../model/document.ts';
import type { DocumentSummary, Index } from '../../store/index/repositories.ts';
import { foundPapers, type LinkingPage, type PaperGroup } from '../../store/reading-list/found-papers.ts';
import { type ReadAddresses, rememberedAddresses } from '../../store/reading-list/read-addresses.ts';

export interface Found {
  readonly groups: readonly PaperGroup[];
  readonly documents: readonly DocumentSummary[];
  /** Where papers were read that lie at another address too. */
  readonly addresses: ReadAddresses;
}

export async function findPapers({ documents, papers }: Pick<Index, 'documents' | 'papers'>): Promise<Found> {
  const [all, records, open, addresses] = await Promise.all([
    documents.all(),
    papers.all(),
    openDocuments().catch(() => []),
    rememberedAddresses().catch((): ReadAddresses => new Map()),
  ]);
  const recordsOf = Map.groupBy(records, ({ document }) => document);
  const pages: LinkingPage[] = [];
  const seen = new Set<string>();
  for (const [address, id] of newestStates(all)) {
    // One after the other: the text of each comes with its links.
    const kept = await documents.find(id).catch(() => null);
    if (kept === null) continue;
    pages.push({ links: kept.links, records: recordsOf.get(id) ?? [] });
    seen.add(address);
  }
  for (const { origin, links } of open)
    if (origin.is === 'page' && !seen.has(origin.address)) pages.push({ links, records: [] });
  return { groups: foundPapers(pages), documents: all, addresses };
}

/** By address, of each page the state that was seen last. @param all newest first */
function newestStates(all: readonly DocumentSummary[]): ReadonlyMap<string, DocumentId> {
  const newest = new Map<string, DocumentId>();
  for (const { id, origin } of all)
    if (origin.is === 'page' && !newest.has(origin.address)) newest.set(origin.address, id);
  return newest;
}
