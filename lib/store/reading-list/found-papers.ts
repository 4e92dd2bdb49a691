/** The PDF files that council pages link to, grouped by the meeting under which the page lists them. */
import type { CouncilId } from '../../model/council.ts';
import type { IsoDate } from '../../model/date.ts';
import type { DocumentLink, SourceDocument } from '../../model/document.ts';
import { paperAddress } from '../../model/paper-address.ts';
import type { PaperRecord } from '../../model/statement.ts';

export interface FoundPaper {
  readonly address: string;
  /** The link's words, without what they say of type and size. */
  readonly name: string;
  /** Bytes, where the link's words say them. */
  readonly size: number | null;
}

export interface FoundMeeting {
  readonly council: CouncilId;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

export interface PaperGroup {
  /** Null for papers that stand under no meeting. */
  readonly meeting: FoundMeeting | null;
  /** In the order of the page. */
  readonly papers: readonly FoundPaper[];
}

/** A page with links. `records`: the meetings that were read in it, as stretches of its text. */
export interface LinkingPage extends Pick<SourceDocument, 'links'> {
  readonly records: readonly Pick<PaperRecord, 'start' | 'end' | 'council' | 'meetingDates'>[];
}

/** Newest meeting first, those of none last. A file that several pages link to stands once, with a meeting if one has it. */
export function foundPapers(pages: readonly LinkingPage[]): readonly PaperGroup[] {
  const placed = new Map<string, { readonly meeting: FoundMeeting | null; readonly paper: FoundPaper }>();
  for (const { links, records } of pages) {
    for (const link of links) {
      const paper = linkedPaper(link);
      if (paper === null) continue;
      const record = records.find(({ start, end }) => start <= link.start && link.start < end);
      const meeting = record === undefined ? null : meetingOf(record);
      const known = placed.get(paper.address);
      if (known === undefined || (known.meeting === null && meeting !== null))
        placed.set(paper.address, { meeting, paper });
    }
  }
  const groups = Map.groupBy(placed.values(), ({ meeting }) =>
    meeting === null ? '' : `${meeting.firstDay} ${meeting.council}`,
  );
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([, found]) => ({
      meeting: found[0]?.meeting ?? null,
      papers: found.map(({ paper }) => paper),
    }));
}

function meetingOf({
  council,
  meetingDates,
}: Pick<PaperRecord, 'council' | 'meetingDates'>): FoundMeeting | null {
  const [firstDay] = meetingDates;
  if (council === null || firstDay === undefined) return null;
  return { council, firstDay, lastDay: meetingDates.at(-1) ?? firstDay };
}

const LONGEST_NAME = 300;
const BRACKETS = /\s*[([][^()[\]]{0,60}\b(?:pdf|[kM]B)\b[^()[\]]{0,20}[)\]]\s*$/iu;
const SIZE = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?)\s?(kB|MB)\b/iu;

/** Null where it is no PDF of a council's host. */
export function linkedPaper({ text, address }: Pick<DocumentLink, 'text' | 'address'>): FoundPaper | null {
  const url = paperAddress(address);
  if (url === null) return null;
  const file = fileOf(url);
  const words = wordsOf(text);
  const type = /\.([a-z]{3,4})$/iu.exec(file)?.[1]?.toLowerCase() ?? null;
  if (type !== 'pdf' && !(type === null && /\bpdf\b/iu.test(words))) return null;
  const [, number = '', unit = ''] = SIZE.exec(words) ?? [];
  const size =
    number === ''
      ? null
      : Math.round(Number(number.replace(',', '.')) * (unit.toLowerCase() === 'mb' ? 1e6 : 1e3));
  return { address: url.href, name: linkName(text, url), size };
}

/** What the link's words call the file, without its type and size; the file's own name where it has no words. */
export function linkName(text: string, url: URL): string {
  const name = wordsOf(text)
    .replace(BRACKETS, '')
    .replace(/\.pdf$/iu, '');
  return name === '' ? fileOf(url) : name;
}

function wordsOf(text: string): string {
  return text.slice(0, LONGEST_NAME).replace(/\s+/gu, ' ').trim();
}

function fileOf(url: URL): string {
  return decoded(url.pathname.split('/').at(-1) ?? '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
