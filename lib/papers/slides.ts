/** A slide deck: an agenda slide, a title slide "Sak 26/25: …" for each case, and somewhere its proposal. */
import { COUNCIL } from '../detect/language/councils.ts';
import type { AgendaItem, Paper } from '../model/paper.ts';
import { type AgendaRow, readAgendaRow, trailingKind, trailingTime } from './agenda-row.ts';
import { leadingCaseToken } from './case-token.ts';
import { readMeetingDates } from './dates.ts';
import type { Line } from './line.ts';
import { otherTitles } from './meeting-paper.ts';
import { readOutcomes } from './outcome.ts';
import { joinPieces } from './piece.ts';
import { foldTitle } from './wording.ts';

const TITLE_SLIDE = /^sak\s+(\d{1,3})\/(\d{2})\s?:\s?(.*)$/iu;
/** "Helsedirektoratet 57", "10.11.2025 22", "22": a slide's footer. */
const FOOTER = /^(?:(?:helsedirektoratet|direktoratet for e-helse|\d{1,2}\.\d{1,2}\.\d{4})\s)?\d{1,3}$/iu;
/** Names of presenters glued to a title: two or more capitalised words and a comma. */
const PRESENTERS = /\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}.-]*){1,3},.*$/u;
/** How one more sentence of an outcome begins: with the council that acts, or with a point's number. */
const OUTCOME_SENTENCE = new RegExp(String.raw`^(?:${COUNCIL}|\d{1,2}[.)]\s|[•·▪-]\s)`, 'u');
const OPENING_LINES = 10;
const MAX_PRESENTER_LINES = 6;
/** Letters: a shorter row is a short title, and the slide's is a longer one. */
const CUT = 24;

export function readSlides(
  lines: readonly Line[],
): Pick<Paper, 'meetingDates' | 'venue' | 'items' | 'unread'> {
  const first = lines.findIndex(({ text }) => TITLE_SLIDE.test(text) || leadingCaseToken(text) !== null);
  // A day that is said with a case is of what the case is about.
  const opening = lines.slice(0, first < 0 ? OPENING_LINES : Math.min(first, OPENING_LINES));
  const dated = opening.findIndex(
    ({ text }) =>
      readMeetingDates(text).length > 0 && !FOOTER.test(text) && !/referat|protokoll/iu.test(text),
  );
  const place = dated < 0 ? undefined : lines[dated + 1];
  const items = readItems(lines.filter((line) => !FOOTER.test(line.text)));
  const said = dated < 0 ? [] : readMeetingDates(opening[dated]?.text ?? '');
  // A day that the case numbers contradict is not the meeting's.
  const isKnown = said.some(
    (day) => items.length === 0 || items.some(({ year }) => day.startsWith(`${year}`)),
  );
  return {
    meetingDates: isKnown ? said : [],
    venue:
      place !== undefined &&
      place.gap <= 1 &&
      !/^(?:sak|agenda|dag|program|velkommen|\d)/iu.test(place.text) &&
      place.text.length < 80 &&
      !place.indented &&
      !TITLE_SLIDE.test(place.text)
        ? place.text
        : null,
    items,
    unread:
      !isKnown && lines[0] !== undefined
        ? [{ what: 'meeting-date', start: lines[0].start, end: lines[0].end }]
        : [],
  };
}

interface TitleSlide {
  readonly number: number;
  readonly year: number;
  readonly title: string | null;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

function readItems(lines: readonly Line[]): readonly AgendaItem[] {
  const slides = titleSlides(lines);
  const agenda = agendaRows(lines.slice(0, slides[0]?.from ?? lines.length));
  const cases = new Map<string, SlideCase>();
  for (const row of agenda) {
    const key = `${row.number}/${row.year}`;
    if (!cases.has(key)) cases.set(key, { row, slides: [] });
  }
  slides.forEach((slide, index) => {
    const key = `${slide.number}/${slide.year}`;
    const body = lines.slice(slide.from + 1, slides[index + 1]?.from);
    const found = cases.get(key) ?? { row: null, slides: [] };
    found.slides.push({ ...slide, body });
    cases.set(key, found);
  });
  const marked = lines.some(({ indented }) => indented) && lines.some(({ gap }) => gap > 1);
  return [...cases.values()].flatMap((found) => readItem(found, marked) ?? []);
}

interface SlideRow extends AgendaRow {
  /** Of the row's last line. */
  readonly end: number;
}

/** A case as a deck has it: its row in the agenda, and its title slides with what follows each. */
interface SlideCase {
  readonly row: SlideRow | null;
  readonly slides: (TitleSlide & { readonly body: readonly Line[] })[];
}

/** @param marked the text shows where a slide begins; otherwise an outcome ends with its sentences. */
function readItem({ row, slides }: SlideCase, marked: boolean): AgendaItem | null {
  const numbered = row ?? slides[0];
  if (numbered === undefined) return null;
  const body = slides.flatMap((slide) => slide.body);
  const firstLines = new Set(slides.flatMap((slide) => slide.body[0] ?? []));
  const titles = slides.map((slide) => slide.title);
  const title =
    agendaTitle(row?.title ?? null, titles, marked) ?? titles.find((found) => found !== null) ?? null;
  const rowPassage = row === null ? [] : [{ start: row.start, end: row.end }];
  return {
    number: numbered.number,
    year: numbered.year,
    title,
    otherTitles: otherTitles(title, titles),
    kind: row?.kind ?? null,
    otherKind: null,
    ...readOutcomes(body, {
      endsBefore: (index, gathered) => {
        const line = body[index];
        if (gathered.length === 0) return false;
        if (isNewSlide(line) || line === undefined || firstLines.has(line)) return true;
        return !marked && /[.!?]$/u.test(gathered.at(-1)?.text ?? '') && !OUTCOME_SENTENCE.test(line.text);
      },
    }),
    attachments: [],
    earlier: [],
    earlierNote: null,
    time: row?.time ?? null,
    references: [],
    passages: [
      ...rowPassage,
      ...slides.map((slide) => ({ start: slide.start, end: slide.body.at(-1)?.end ?? slide.end })),
    ],
  };
}

function isNewSlide(line: Line | undefined): boolean {
  return line === undefined || line.indented || line.gap > 1;
}

/**
 * The agenda's wording without the presenters that the text's order glues to it.
 * @param marked slides end where they are seen to: only then a slide's title can be trusted to say more
 */
function agendaTitle(
  raw: string | null,
  slideTitles: readonly (string | null)[],
  marked: boolean,
): string | null {
  if (raw === null) return null;
  for (const title of slideTitles) {
    if (title === null) continue;
    if (foldTitle(raw).startsWith(foldTitle(title))) return raw.slice(0, foldedLength(raw, title)).trim();
    // The end of a page cut the row.
    if (marked && raw.length >= CUT && foldTitle(title).startsWith(`${foldTitle(raw)} `)) return title;
  }
  return raw.replace(PRESENTERS, '').trim() || null;
}

/** How much of `raw` is `title`; both fold to the same characters, so lengths agree but for white space. */
function foldedLength(raw: string, title: string): number {
  const folded = foldTitle(title);
  for (let length = Math.min(raw.length, title.length); length <= raw.length; length++) {
    if (foldTitle(raw.slice(0, length)) === folded) return length;
  }
  return raw.length;
}

const NO_TITLES: ReadonlySet<string> = new Set();

function agendaRows(lines: readonly Line[]): readonly SlideRow[] {
  const rows: SlideRow[] = [];
  for (let index = 0; index < lines.length; index++) {
    const row = readAgendaRow(lines, index, () => NO_TITLES);
    if (row === null) continue;
    const last = lines[Math.max(row.from, row.bodyFrom - 1)];
    rows.push({ ...row, ...closingBelow(lines, row), end: last?.end ?? row.start });
  }
  return rows;
}

/** Kind and time that close a row whose presenters stand between title and time. */
function closingBelow(lines: readonly Line[], row: AgendaRow): Pick<AgendaRow, 'kind' | 'time'> {
  let { kind, time } = row;
  for (const line of lines.slice(row.bodyFrom, row.bodyFrom + MAX_PRESENTER_LINES)) {
    if (kind !== null || leadingCaseToken(line.text) !== null) break;
    kind = trailingKind(line.text);
    time ??= trailingTime(line.text);
  }
  return { kind, time };
}

function titleSlides(lines: readonly Line[]): readonly TitleSlide[] {
  const slides: TitleSlide[] = [];
  lines.forEach((line, from) => {
    const match = TITLE_SLIDE.exec(line.text);
    if (match === null) return;
    const parts = [{ ...line, text: match[3] ?? '' }];
    for (let next = from + 1; next < lines.length; next++) {
      const follow = lines[next];
      const empty = joinPieces(parts) === '';
      if (
        follow === undefined ||
        follow.indented ||
        follow.gap > (empty ? 1 : 0) ||
        TITLE_SLIDE.test(follow.text)
      )
        break;
      parts.push({ ...follow });
    }
    slides.push({
      number: Number(match[1]),
      year: 2000 + Number(match[2]),
      title: joinPieces(parts) || null,
      from,
      start: line.start,
      end: parts.at(-1)?.end ?? line.end,
    });
  });
  return slides;
}
