/**
 * Where one paper ends and the next begins. A file can hold an innkalling, the referat of the meeting before as
 * "Vedlegg 1", and a toppnotat for each case (DOMAIN.md §3).
 */
import { COUNCIL } from '../detect/language/councils.ts';
import type { CouncilId } from '../model/council.ts';
import type { PaperKind } from '../model/paper.ts';
import { readMeetingDates } from './dates.ts';
import { labelledValues } from './label-block.ts';
import type { Line } from './line.ts';
import { claimedBy, namedCouncil } from './named-council.ts';
import { titleTop } from './note-title.ts';
import { looksLikeSlides } from './slide-deck.ts';

export interface SubDocument {
  readonly kind: PaperKind;
  readonly council: CouncilId | null;
  /** The title names another body: the paper is none of ours, and nothing in it is read. */
  readonly ofOtherBody: boolean;
  /** Indexes of lines, end exclusive. */
  readonly from: number;
  readonly to: number;
}

type Head = Omit<SubDocument, 'to'>;

const MEETING_TITLE =
  /^(?:vedlegg\s\d{1,2}\s?[a-z]?[\s:.–-]{1,4})?((?:møte)?referat|(?:møte)?protokoll|(?:møte)?innkalling|saks?liste|dagsorden|agenda|møte)(?![\p{L}]).{0,140}$/iu;
/** "NUFA 2/2026 – referat", at the very start of a file. */
const TITLE_BY_COUNCIL = new RegExp(
  String.raw`^${COUNCIL}[^.;]{0,60}?(?<!\p{L})((?:møte)?(?:referat|protokoll|innkalling))(?!\p{L}).{0,60}$`,
  'u',
);
const MEETING_LABEL =
  /^(møte(?:nr\.?|nummer|dato|sted|stad)?|dato|tid|tidspunkt|sted|stad|medlemm?[ea]r|til stede)(?:[\s:]|$)/iu;
const PROPOSAL_HEADING = /^(?:forslag|framlegg) til vedtak:?$/iu;
const NOTE_HEADING =
  /^(?:\d{1,2}\.?\s)?(?:(?:hensikt|føremål|formål)(?:en|et)?(?: med (?:saken|saka|notatet))?|bakgrunn(?: for saken)?|saksframstilling|saksfremstilling|innledning|kort om saken):?$/iu;
const ATTACHMENT_TITLE = /^vedlegg\s{1,2}\d{1,2}[\s_:-]{1,4}sak[\s_]{1,3}\d{1,3}[-/]\d{2}/iu;
const META_LABEL =
  /^(til|dato|saksnummer|saksnr\.?|innretning|type|sakstype|fra|frå|saksbehandle?r|saksbehandlar)(?:[\s:]|$)/iu;
const LONE_LABEL =
  /^(?:til|dato|saksnummer|saksnr\.?|innretning|type|sakstype|fra|frå|saksbehandle?r|saksbehandlar):?$/iu;
const DEBRIS =
  /^(?:side \d{1,3}(?: av \d{1,3})?|NUFA|NUIT|NEH[SR]|Nasjonalt e-helse(?:råd|styre)|https?:\/\/\S+|\[Overskrift\])$/iu;

/** How far below a meeting's title its labels may begin, and below a proposal its "Hensikt med saken". */
const NEAR_LINES = 5;
const NOTE_LINES = 60;

/** Lines between two steps. */
const STEP = 400;

/**
 * The papers of a file, in order, without gaps. Empty where nothing says that it is a council paper. Yields the
 * characters that were looked at.
 */
export function* splitPapersInSteps(lines: readonly Line[]): Generator<number, readonly SubDocument[]> {
  const slides = looksLikeSlides(lines);
  const heads = slides ? slideHeads(lines) : yield* writtenHeads(lines);
  return heads.map((head, index) => ({
    ...head,
    // What stands far above the first paper is the end of one whose beginning is not here.
    from: index === 0 && head.from <= OPENING ? 0 : head.from,
    to: heads[index + 1]?.from ?? lines.length,
  }));
}

/** True where the first lines say that this is an innkalling, a referat or a toppnotat. */
export function beginsAsPaper(lines: readonly Line[]): boolean {
  const opening = lines.slice(0, OPENING_LINES);
  return !looksLikeSlides(opening) && writtenHeadsOf(opening).length > 0;
}
const OPENING_LINES = 120;

function writtenHeadsOf(lines: readonly Line[]): readonly Head[] {
  const steps = writtenHeads(lines);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function slideHeads(lines: readonly Line[]): readonly Head[] {
  const opening = lines.slice(0, 12).map((line) => line.text);
  const council = namedCouncil(opening.join('\n')) ?? namedCouncil(lines.map((line) => line.text).join('\n'));
  const claim = council === null ? claimedBy(opening.slice(0, 4).join('\n')) : null;
  return [{ kind: 'presentasjon', council, ofOtherBody: claim?.length === 0, from: 0 }];
}

function* writtenHeads(lines: readonly Line[]): Generator<number, readonly Head[]> {
  const heads: Head[] = [];
  /** Whose notes follow: the innkalling's, since minutes that come as its attachment can be another council's. */
  let meeting: Head | null = null;
  for (let index = 0; index < lines.length; index++) {
    if (index % STEP === 0) yield lines[index]?.start ?? 0;
    const found = meetingHead(lines, index, heads.length === 0);
    if (found !== null) {
      // "Møte Fagutvalget (NUFA)" below "Referat fra møtet i NUFA" is the same head's first label.
      const last = heads.at(-1);
      if (last === undefined || last.kind === 'toppnotat' || index - last.from > NEAR_LINES)
        heads.push(found);
      if (meeting?.kind !== 'innkalling' && !found.ofOtherBody) meeting = found;
      else if (found.kind === 'innkalling' && !found.ofOtherBody) meeting = found;
      continue;
    }
    const from = noteStart(lines, index, heads.at(-1)?.from ?? -1);
    if (from === null) continue;
    const council = noteCouncil(lines, from, index) ?? meeting?.council ?? null;
    heads.push({ kind: 'toppnotat', council, ofOtherBody: false, from });
  }
  return heads.length > 0 ? heads : noteByLabels(lines);
}

/** A file that is one case's note and has no proposal: its label block says whose and which case it is. */
function noteByLabels(lines: readonly Line[]): readonly Head[] {
  const opening = lines.slice(0, NOTE_LINES);
  const values = labelledValues(opening);
  const has = (label: RegExp, value: RegExp) =>
    values.some((found) => label.test(found.label) && value.test(found.value));
  if (!has(/^saks/u, /^\d{1,3}\s?[-/]\s?\d{2}/u) || !has(/^(?:til|møte)$/u, /\d{1,2}\/\d{2}/u)) return [];
  const addressed = values.find(({ label }) => label === 'til')?.value ?? '';
  const council = namedCouncil(addressed) ?? noteCouncil(lines, 0, Math.min(lines.length, OPENING));
  return [
    {
      kind: 'toppnotat',
      council,
      ofOtherBody: council === null && claimedBy(addressed)?.length === 0,
      from: 0,
    },
  ];
}

/** How far below a title at the very start its council may be named, and its labels may stand. */
const OPENING = 12;

/** @param first no paper has begun before: what stands at the start of a file needs less to be a head. */
function titleWord({ text }: Line): string {
  return MEETING_TITLE.exec(text)?.[1]?.toLowerCase() ?? '';
}

function meetingHead(lines: readonly Line[], index: number, first: boolean): Head | null {
  const line = lines[index];
  const opens = first && index < OPENING;
  const title =
    line === undefined
      ? null
      : (MEETING_TITLE.exec(line.text) ?? (opens ? TITLE_BY_COUNCIL.exec(line.text) : null));
  if (line === undefined || title === null || /[.;]$/u.test(line.text)) return null;
  const word = title[1]?.toLowerCase() ?? '';
  const isMeeting = word === 'møte';
  if (isMeeting && /^møte\s+\d/iu.test(line.text)) return null;
  const below = lines.slice(index + 1, index + 1 + (opens ? OPENING : NEAR_LINES));
  const labels = below.filter((next) => MEETING_LABEL.test(next.text));
  const agenda = /^(?:sak|saksnr)/iu.test(lines[index + 1]?.text ?? '');
  const dated = opens && !isMeeting && readMeetingDates(line.text).length > 0;
  if (labels.length < (opens ? 1 : 2) && !agenda && !dated) return null;
  const named = namedCouncil(line.text);
  const other = named === null && claimedBy(line.text)?.length === 0;
  const council = other
    ? null
    : (named ??
      namedCouncil(labels.map((label) => label.text).join('\n')) ??
      namedCouncil(joined(below.slice(0, OPENING), opens)));
  if (council === null && !(other && labels.length > 1)) return null;
  // "Møte i NUFA", and below it "Referat fra møte i NUFA …".
  const words = [word, ...(isMeeting ? below.slice(0, NEAR_LINES).map(titleWord) : [])];
  const kind = words.some((one) => /referat|protokoll/u.test(one)) ? 'referat' : 'innkalling';
  return { kind, council, ofOtherBody: council === null, from: index };
}

/** Names beside labels that come before their values; further down a file they may be anybody's. */
function joined(lines: readonly Line[], opens: boolean): string {
  return (opens ? lines : lines.slice(0, NEAR_LINES)).map((line) => line.text).join('\n');
}

/**
 * The first line of a toppnotat whose "Forslag til vedtak" heading is at `index`: above it stand a title, an
 * attachment title, the label block and the page header, in whatever order and number.
 */
function noteStart(lines: readonly Line[], index: number, after: number): number | null {
  const line = lines[index];
  if (line === undefined || !PROPOSAL_HEADING.test(line.text)) return null;
  const following = lines.slice(index + 1, index + NOTE_LINES);
  const part = following.find(
    ({ text }) => NOTE_HEADING.test(text) || PROPOSAL_HEADING.test(text) || MEETING_TITLE.test(text),
  );
  if (part === undefined || !NOTE_HEADING.test(part.text)) return null;
  let from = index;
  from = titleTop(lines, index, after, (one) => isAboveTitle(lines, lines.lastIndexOf(one, index)));
  while (from - 1 > after && (isAboveTitle(lines, from - 1) || isSecondLine(lines, from - 1))) from -= 1;
  return from > after ? from : null;
}

/** The second line of an attachment's title, or a value below its label. */
function isSecondLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1]?.text ?? '';
  if (line === undefined || line.gap > 1) return false;
  return LONE_LABEL.test(before) || (line.gap === 0 && !line.indented && ATTACHMENT_TITLE.test(before));
}

function isAboveTitle(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (ATTACHMENT_TITLE.test(text) || META_LABEL.test(text)) return true;
  if (!DEBRIS.test(text) || /^https?:|^\[/u.test(text)) return false;
  const next = lines[index + 1]?.text ?? '';
  return DEBRIS.test(next) || ATTACHMENT_TITLE.test(next) || META_LABEL.test(next);
}

function noteCouncil(lines: readonly Line[], from: number, heading: number): CouncilId | null {
  const top = lines.slice(from, heading).map((line) => line.text);
  const debris = top.find((text) => DEBRIS.test(text) && namedCouncil(text) !== null);
  if (debris !== undefined) return namedCouncil(debris);
  return decidingCouncil(lines.slice(heading + 1, heading + 6));
}

/** "NUFA drøftet …": the council that acts in a decision. */
function decidingCouncil(lines: readonly Line[]): CouncilId | null {
  for (const line of lines) {
    const start = line.text.replace(/^\d{1,2}\.\s/u, '').slice(0, 24);
    const council = namedCouncil(start);
    if (council !== null && /^(?:NUFA|NUIT|NEH|nasjonalt|fagutval|prioriteringsutval)/iu.test(start))
      return council;
  }
  return null;
}
