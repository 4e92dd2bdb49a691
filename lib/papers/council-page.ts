/**
 * A council's page: its meetings as headings, each with an agenda (table, list or headings) and files. A meeting on
 * the page is a paper of kind `nettside`. The council comes from the address, then the first heading, then the
 * nearest heading (DOMAIN.md §1.3); where they disagree it is not known, and a page of another body gives nothing.
 */
import { addressClaim } from '../detect/council-address.ts';
import type { Claim } from '../detect/council-names.ts';
import { createSections, type Place } from '../detect/council-sections.ts';
import { PATTERNS } from '../detect/language/patterns.ts';
import type { CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { SourceDocument } from '../model/document.ts';
import type { AgendaItem, Paper, UnreadPart } from '../model/paper.ts';
import { caseDocument, type LinkedCaseDocument } from './case-documents.ts';
import { rowCaseToken } from './case-token.ts';
import { readMeetingDates } from './dates.ts';
import { isEarlierHeading } from './earlier-treatments.ts';
import type { Line } from './line.ts';
import { readMeetingHead, readMeetingItems } from './meeting-paper.ts';
import type { DocumentReading } from './read-document.ts';

const NOTHING: DocumentReading = { papers: [], caseDocuments: [] };

/** A meeting's place on the page, or what stands outside the meetings. */
interface PageSection {
  readonly dates: readonly IsoDate[];
  readonly lines: readonly Line[];
  readonly claim: Claim;
  readonly start: number;
}

/** @param lines of the page, with its headings. */
export function readCouncilPage(source: SourceDocument, lines: readonly Line[]): DocumentReading {
  const url = source.origin.is === 'page' ? source.origin.address : null;
  if (isOtherBody(addressClaim(url, PATTERNS))) return NOTHING;
  const files = source.links.flatMap((link) => caseDocument(link) ?? []);
  const papers: Paper[] = [];
  const caseDocuments: DocumentReading['caseDocuments'][number][] = [];
  let nextFile = 0;
  const sections = pageSections(source, url, lines);
  sections.forEach((section, index) => {
    const end = sections[index + 1]?.start ?? source.text.length;
    const own: LinkedCaseDocument[] = [];
    for (let file = files[nextFile]; file !== undefined && file.place.start < end; file = files[nextFile]) {
      own.push(file);
      nextFile += 1;
    }
    if (isOtherBody(section.claim)) return;
    const paper = sectionPaper(section, own, end);
    if (paper === null) return;
    papers.push(paper);
    caseDocuments.push(
      ...own.map((file) => ({ ...file, council: paper.council, meetingDates: section.dates })),
    );
  });
  return { papers: withoutGaps(papers, source.text.length), caseDocuments };
}

function isOtherBody(claim: Claim): boolean {
  return claim !== null && claim.length === 0;
}

/** Headings with a date begin a meeting; a heading of the same level or above ends it. */
function pageSections(
  source: SourceDocument,
  url: string | null,
  lines: readonly Line[],
): readonly PageSection[] {
  const places = createSections({ text: source.text, url, headings: source.headings }, PATTERNS);
  const sections: { dates: readonly IsoDate[]; lines: Line[]; claim: Claim; start: number }[] = [];
  const years: { readonly level: number; readonly year: string }[] = [];
  let level = 0;
  const open = (line: Line, dates: readonly IsoDate[]) => {
    sections.push({ dates, lines: [], claim: claimOfPlace(places.placeOf(line.end)), start: line.start });
    level = line.heading;
  };
  for (const line of lines) {
    if (line.heading > 0) {
      while ((years.at(-1)?.level ?? 0) >= line.heading) years.pop();
      const year = /(?<!\d)20\d{2}$/u.exec(line.text)?.[0];
      const dates = headingDates(line.text, years.at(-1)?.year ?? null);
      if (dates.length > 0) open(line, dates);
      else if (level === 0 || line.heading <= level) open(line, []);
      if (year !== undefined && dates.length === 0) years.push({ level: line.heading, year });
    } else if (
      isDateAlone(line) &&
      (level === 0 || level === UNMARKED || sections.at(-1)?.dates.length === 0)
    ) {
      open(line, readMeetingDates(line.text));
      level = UNMARKED;
    } else if (sections.length === 0) open(line, []);
    sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Level of a meeting whose heading is none in the markup, as a button that opens its part of the page. */
const UNMARKED = 7;
const DATE_WORDS =
  /\d|[.,\s–—-]|og|møtet?|(?:man|tirs|ons|tors|fre)dag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember/giu;

function isDateAlone({ text, cells }: Line): boolean {
  return (
    cells === null &&
    text.length <= 60 &&
    /\d/.test(text) &&
    text.replace(DATE_WORDS, '') === '' &&
    readMeetingDates(text).length > 0
  );
}

/** Of a heading that is a meeting's, not of one that only mentions a day in a title or a sentence. */
function headingDates(text: string, year: string | null): readonly IsoDate[] {
  if (text.length > 120 || rowCaseToken(text) !== null) return [];
  const dates = readMeetingDates(text);
  return dates.length > 0 || year === null ? dates : readMeetingDates(`${text} ${year}`);
}

/** What address and headings say together; null where they say nothing or contradict each other. */
function claimOfPlace({ head, address, title, heading }: Place): Claim {
  const page = address ?? title;
  const near = head ?? heading;
  if (page === null || near === null) return near ?? page;
  if (isOtherBody(near)) return near;
  const both = page.filter((council) => near.includes(council));
  return both.length === 1 ? both : null;
}

function sectionPaper(
  { dates, lines, claim, start }: PageSection,
  files: readonly LinkedCaseDocument[],
  end: number,
): Paper | null {
  const heading = lines[0];
  const isMeeting = dates.length > 0;
  // A case of another year is another meeting's: minutes of an earlier one, or a case spoken of.
  const year = dates[0]?.slice(0, 4) ?? null;
  const listed = isMeeting ? readMeetingItems(withoutEarlier(lines.slice(1)), year) : [];
  const ofMeeting = files.filter((file) => year === null || String(file.year) === year);
  const items = [...listed, ...filedItems(ofMeeting, listed)];
  if (items.length === 0 || heading === undefined) return null;
  const council: CouncilId | null = claim?.length === 1 ? (claim[0] ?? null) : null;
  const unread: UnreadPart[] = [];
  if (council === null) unread.push({ what: 'council', start, end });
  if (!isMeeting) unread.push({ what: 'meeting-date', start, end });
  for (const line of lines)
    if (line.heading > 0 && isEarlierHeading(line))
      unread.push({ what: 'earlier-row', start: line.start, end: line.end });
  const head = readMeetingHead(lines.slice(1));
  return {
    council,
    kind: 'nettside',
    label: null,
    meetingDates: dates,
    meetingNumber: head.meetingNumber ?? namedMeeting(lines),
    venue: head.venue,
    items,
    unread,
    start,
    end,
  };
}

/** "Møte 4/23", in the heading or right below it. */
function namedMeeting(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, 3)) {
    const number = /^møte\s(?:nr\.?\s)?(\d{1,2}\/\d{2,4})(?!\d)/iu.exec(line.text)?.[1];
    if (number !== undefined) return number;
  }
  return null;
}

/** A list of earlier treatments on the page says neither whose they are nor, often, of which council. */
function withoutEarlier(lines: readonly Line[]): readonly Line[] {
  let level = 0;
  return lines.filter((line) => {
    if (line.heading > 0 && (level === 0 || line.heading <= level))
      level = isEarlierHeading(line) ? line.heading : 0;
    return level === 0;
  });
}

/** Cases that only a file of the section names. A file's title is the file's, so the case's is not known. */
function filedItems(
  files: readonly LinkedCaseDocument[],
  listed: readonly AgendaItem[],
): readonly AgendaItem[] {
  const key = ({ number, year }: { readonly number: number; readonly year: number }) => `${number}/${year}`;
  const known = new Set(listed.map(key));
  return files.flatMap((file) => {
    if (known.has(key(file))) return [];
    known.add(key(file));
    return [
      {
        number: file.number,
        year: file.year,
        title: null,
        otherTitles: [],
        kind: null,
        otherKind: null,
        time: null,
        proposal: null,
        decision: null,
        attachments: [],
        earlier: [],
        earlierNote: null,
        references: [],
        passages: [file.place],
      },
    ];
  });
}

/** Each paper reaches to the next one. */
function withoutGaps(papers: readonly Paper[], length: number): readonly Paper[] {
  return papers.map((paper, index) => ({
    ...paper,
    start: index === 0 ? 0 : paper.start,
    end: papers[index + 1]?.start ?? length,
  }));
}
