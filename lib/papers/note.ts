/** A toppnotat: one case, its label block, what is proposed, and what was decided earlier. */
import type { AgendaItem, Paper, UnreadPart } from '../model/paper.ts';
import { noteAttachments } from './attachments.ts';
import { labelledCaseToken, readKind } from './case-token.ts';
import { readMeetingDates } from './dates.ts';
import { readEarlierTreatments } from './earlier-treatments.ts';
import { labelledValues } from './label-block.ts';
import type { Line } from './line.ts';
import { otherTitles } from './meeting-paper.ts';
import { titleTop } from './note-title.ts';
import { readOutcomes } from './outcome.ts';
import { joinPieces } from './piece.ts';

export type Note = Pick<Paper, 'label' | 'meetingDates' | 'meetingNumber' | 'items' | 'unread'>;

type MetaLabel = 'meeting' | 'date' | 'number' | 'kind';

const META: Readonly<Record<string, MetaLabel>> = {
  til: 'meeting',
  møte: 'meeting',
  dato: 'date',
  møtedato: 'date',
  saksnummer: 'number',
  saksnr: 'number',
  'saksnr.': 'number',
  innretning: 'kind',
  type: 'kind',
  sakstype: 'kind',
};

const ATTACHMENT_TITLE =
  /^(vedlegg\s\d{1,2}[a-z]?)[\s_:-]{1,4}sak[\s_]{1,3}\d{1,3}[-/]\d{2}[\s_:-]{0,4}(.*)$/iu;
const PROPOSAL = /^(?:forslag|framlegg) til vedtak:?$/iu;
const NEXT_PART =
  /^(?:\d{1,2}\.?\s)?(?:(?:hensikt|føremål|formål)(?:en|et)?(?: med (?:saken|saka|notatet))?|bakgrunn(?: for saken)?|saksframstilling|saksfremstilling|innledning|kort om saken):?$/iu;
const DEBRIS = /^(?:side \d{1,3}(?: av \d{1,3})?|NUFA|NUIT|NEH[SR])$/iu;

export function readNote(lines: readonly Line[]): Note {
  const meta = readMeta(lines);
  const heading = lines.findIndex((line) => PROPOSAL.test(line.text));
  const body = Math.max(0, heading);
  const named = lines
    .slice(0, heading < 0 ? undefined : heading)
    .map((line, index) => ATTACHMENT_TITLE.exec(wholeTitle(line, lines[index + 1])))
    .find((match) => match !== null);
  const token = labelledCaseToken(meta.number ?? '') ?? labelledCaseToken(named?.[0] ?? '');
  const section = readEarlierTreatments(lines);
  const head = {
    label: named?.[1] ?? null,
    meetingDates: readMeetingDates(meta.date ?? ''),
    meetingNumber: /(?:møte\s)?(\d{1,2}\s?\/\s?\d{2,4})$/iu.exec(meta.meeting ?? '')?.[1] ?? null,
  };
  const unread: UnreadPart[] = (section?.unread ?? []).map((span) => ({ what: 'earlier-row', ...span }));
  if (token === null) return { ...head, items: [], unread };
  const title = noteTitle(lines, heading) ?? named?.[2] ?? (heading < 0 ? headingTitle(lines) : null);
  const item: AgendaItem = {
    number: token.number,
    year: token.year,
    title,
    otherTitles: otherTitles(title, [named?.[2] || null]),
    kind: readKind(meta.kind ?? ''),
    otherKind: null,
    proposal:
      heading < 0 ? null : readOutcomes(proposalLines(lines, heading), { endsBefore: () => false }).proposal,
    decision: null,
    attachments: noteAttachments(lines.slice(body)),
    earlier: section?.rows ?? [],
    earlierNote: section?.note ?? null,
    time: null,
    references: [],
    passages: [{ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }],
  };
  if (title === null)
    unread.push({ what: 'title', start: lines[0]?.start ?? 0, end: lines[heading]?.end ?? 0 });
  return { ...head, items: [item], unread };
}

/** An attachment's title with its second line, where that plainly goes on. */
function wholeTitle(line: Line, next: Line | undefined): string {
  const goesOn = next !== undefined && next.gap === 0 && !next.indented && /^\p{Ll}/u.test(next.text);
  return goesOn && ATTACHMENT_TITLE.test(line.text) ? joinPieces([line, next]) : line.text;
}

/** A label of the block, with or without its value. */
function isMetaLine({ text }: Line): boolean {
  return /^(?:til|dato|saksnummer|saksnr\.?|innretning|type|sakstype|fra|frå|saksbehandle?r|saksbehandlar)(?=$|[\s:])/iu.test(
    text,
  );
}

/** The lines right above "Forslag til vedtak" that are neither the label block nor the page's header. */
function noteTitle(lines: readonly Line[], heading: number): string | null {
  if (heading < 0) return null;
  const isOther = (line: Line) =>
    DEBRIS.test(line.text) || isMetaLine(line) || ATTACHMENT_TITLE.test(line.text);
  return joinPieces(lines.slice(titleTop(lines, heading, -1, isOther), heading)) || null;
}

/** Where a note has no proposal: its first heading that is neither a part of it nor what it is called. */
function headingTitle(lines: readonly Line[]): string | null {
  const found = lines.find(
    ({ text, heading }) => heading > 0 && !/^(?:toppnotat|notat|saksnotat)/iu.test(text),
  );
  return found === undefined || NEXT_PART.test(found.text) ? null : found.text;
}

function proposalLines(lines: readonly Line[], heading: number): readonly Line[] {
  const after = lines.findIndex(
    (line, index) => index > heading && (line.heading > 0 || NEXT_PART.test(line.text)),
  );
  return lines.slice(heading, after < 0 ? heading + 1 : after);
}

type Meta = Partial<Record<MetaLabel, string>>;

/** The label block, each label with the first value that fits it: "Til drøfting" is a heading. */
function readMeta(lines: readonly Line[]): Meta {
  const meta: Meta = {};
  for (const { label, value } of labelledValues(lines)) {
    const name = META[label];
    if (name !== undefined && fits(name, value)) meta[name] ??= value;
  }
  return meta;
}

/** "Til Møte 4/23" is a label with its value. */
function fits(label: MetaLabel, value: string): boolean {
  if (label === 'meeting') return /\d{1,2}\s?\/\s?\d{2}/u.test(value);
  if (label === 'date') return readMeetingDates(value).length > 0;
  return label === 'number' ? labelledCaseToken(value) !== null : readKind(value) !== null;
}
