/** The papers that a page links to, in its order: what each is called, and the case that it belongs to. */
import type { CaseNumber } from '../../model/case.ts';
import type { DocumentLink } from '../../model/document.ts';
import { pageAsked, paperAddress } from '../../model/paper-address.ts';
import { caseDocument } from '../../papers/case-documents.ts';
import { linkedPaper, linkName } from '../reading-list/found-papers.ts';

export interface PagePaper {
  readonly address: string;
  /** One-based, where the link leads to a page of it. */
  readonly page: number | null;
  /** Without the case and the attachment, where the link's words say them. */
  readonly title: string;
  /** Null where neither the link's words nor the file's name say one. */
  readonly caseNumber: CaseNumber | null;
  /** "Vedlegg 3"; null where the words say none. */
  readonly attachment: string | null;
  /** Bytes, where the link's words say them. */
  readonly size: number | null;
}

const LONGEST_ADDRESS = 2_000;

/** Only those on the councils' hosts, each once: nothing else may be fetched. */
export function pagePapers(links: readonly DocumentLink[]): readonly PagePaper[] {
  const papers = new Map<string, PagePaper>();
  for (const link of links) {
    const paper = linkedPaper(link);
    if (paper === null || papers.has(paper.address)) continue;
    const named = caseDocument({ ...link, text: paper.name });
    papers.set(paper.address, {
      address: paper.address,
      page: pageAsked(link.address),
      title: named?.title || paper.name,
      caseNumber: named === null ? null : { number: named.number, year: named.year },
      attachment: named?.attachment ?? attachmentOf(paper.name),
      size: paper.size,
    });
  }
  return [...papers.values()];
}

/** A PDF that the page links to on a host that we may not read: nothing of it is fetched. */
export interface PaperElsewhere {
  readonly address: string;
  readonly title: string;
  readonly host: string;
}

/** In the page's order, each once. What is no file by its name is left out: a page links to much. */
export function papersElsewhere(links: readonly DocumentLink[]): readonly PaperElsewhere[] {
  const papers = new Map<string, PaperElsewhere>();
  for (const { text, address } of links) {
    const url = address.length > LONGEST_ADDRESS ? null : URL.parse(address);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) continue;
    if (!/\.pdf$/i.test(url.pathname) || paperAddress(url.href) !== null) continue;
    if (!papers.has(url.href))
      papers.set(url.href, { address: url.href, title: linkName(text, url), host: url.host });
  }
  return [...papers.values()];
}

/** Of a link that names no case: "Vedlegg 2 - Referat fra forrige møte". */
function attachmentOf(name: string): string | null {
  const [, number] = /^vedlegg\s?(\d{1,2}[a-zæøå]?)(?![\p{L}\d])/iu.exec(name) ?? [];
  return number === undefined ? null : `Vedlegg ${number.toUpperCase()}`;
}
