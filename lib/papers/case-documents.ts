/** Links to files whose words name a case: "Vedlegg 3 Sak 37-23 Tredjeparts…", "Vedlegg 6_Sak 19-23_…". */
import type { CaseDocument, DocumentLink } from '../model/document.ts';
import type { SourceSpan } from '../model/paper.ts';
import { rowCaseToken } from './case-token.ts';

export interface LinkedCaseDocument extends CaseDocument {
  /** Of the link's words. */
  readonly place: SourceSpan;
}

const ATTACHMENT = /^vedlegg\s?(\d{1,2}\s?[a-zæøå]?)(?![\p{L}\d])[\s:.,–-]{0,4}/iu;
const FILE_TAIL =
  /\s?(?:\((?:[^()]{0,40}\.)?(?:pdf|docx?|pptx?|xlsx?)[^()]{0,20}\)|\.(?:pdf|docx?|pptx?|xlsx?))$/iu;
const LONGEST = 400;

/** The case that a link's words name, else the one that its file's name does; null where neither does. */
export function caseDocument(link: DocumentLink): LinkedCaseDocument | null {
  const named = readName(link.text) ?? readName(fileName(link.address));
  if (named === null) return null;
  const words = clean(link.text);
  return {
    number: named.number,
    year: named.year,
    attachment: named.attachment,
    title: readName(link.text)?.title || words || named.title,
    address: link.address,
    place: { start: link.start, end: link.start + link.text.length },
  };
}

interface Name {
  readonly number: number;
  readonly year: number;
  readonly attachment: string | null;
  readonly title: string;
}

function readName(name: string): Name | null {
  const words = clean(name);
  const label = ATTACHMENT.exec(words);
  const rest = words.slice(label?.[0].length ?? 0);
  const token = rowCaseToken(rest);
  if (token === null) return null;
  return {
    number: token.number,
    year: token.year,
    attachment: label === null ? null : `Vedlegg ${(label[1] ?? '').replace(/\s/gu, '').toUpperCase()}`,
    title: rest.slice(token.length).replace(FILE_TAIL, '').trim(),
  };
}

/** Underscores of file names separate words; every hyphen is one. */
function clean(name: string): string {
  return name
    .slice(0, LONGEST)
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\\?[_\s]+/gu, ' ')
    .trim();
}

function fileName(address: string): string {
  const last = address.split(/[?#]/u, 1)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
