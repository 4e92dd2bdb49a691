/** `reader.html`: which paper it shows, and where in it. */
import type { CaseId } from '../../model/case.ts';
import type { DocumentId } from '../../model/document.ts';
import { pageAsked, paperAddress } from '../../model/paper-address.ts';

export type ReaderSource =
  /** On a council's host. */
  | { readonly is: 'address'; readonly address: string }
  /** Read before, and in the index. */
  | { readonly is: 'document'; readonly document: DocumentId }
  /** The reader is asked for a file. */
  | { readonly is: 'none' }
  /** An address that nothing is fetched from. */
  | { readonly is: 'refused'; readonly address: string };

export type ReaderPlace =
  /** One-based. */
  | { readonly is: 'page'; readonly page: number }
  | { readonly is: 'case'; readonly caseId: CaseId }
  | { readonly is: 'start' };

type Known = Extract<ReaderSource, { readonly is: 'address' | 'document' }>;

/** "/reader.html?src=https…#page=7" */
export function readerAddress(source: Known, place: ReaderPlace = { is: 'start' }): string {
  const query = source.is === 'address' ? { src: source.address } : { document: source.document as string };
  return `/reader.html?${new URLSearchParams(query)}${fragmentOf(place)}`;
}

export function fragmentOf(place: ReaderPlace): string {
  if (place.is === 'page') return `#page=${place.page}`;
  return place.is === 'case' ? `#case=${place.caseId}` : '';
}

export function readerSource({ searchParams }: URL): ReaderSource {
  const address = searchParams.get('src');
  const document = searchParams.get('document');
  if (address !== null) {
    const url = paperAddress(address);
    return url === null ? { is: 'refused', address } : { is: 'address', address: url.href };
  }
  if (document !== null && /^[\w:-]{1,100}$/u.test(document)) {
    return { is: 'document', document: document as DocumentId };
  }
  return { is: 'none' };
}

/** Its own fragment first; one that the paper's address came with says where to begin. */
export function readerPlace({ hash, searchParams }: URL): ReaderPlace {
  const page = pageAsked(hash === '' ? (searchParams.get('src') ?? '') : hash);
  if (page !== null) return { is: 'page', page };
  const caseId = /^#case=([A-Z]{4}-\d{1,3}-\d{4})$/u.exec(hash)?.[1];
  return caseId === undefined ? { is: 'start' } : { is: 'case', caseId: caseId as CaseId };
}
