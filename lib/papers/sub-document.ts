/**
 * Where one paper ends and the next begins. A file can hold an innkalling, the referat of the meeting before as
 * "Vedlegg 1", and a toppnotat for each case (DOMAIN.md §3).
 */
import type { CouncilId } from '../model/council.ts';
import type { PaperKind } from '../model/paper.ts';
import type { Line } from './line.ts';
import { namedCouncil } from './named-council.ts';

export interface SubDocument {
  readonly kind: PaperKind;
  readonly council: CouncilId | null;
  /** Indexes of lines, end exclusive. */
  readonly from: number;
  readonly to: number;
}

type Head = Omit<SubDocument, 'to'>;

const MEETING_TITLE = /^(referat|protokoll|innkalling|møte)\b.{0,60}$/iu;
const MEETING_LABEL = /^(møte|dato|tid|sted|stad)(?:\s|$)/iu;
const PROPOSAL_HEADING = /^forslag til vedtak$/iu;
const NOTE_HEADING = /^(hensikt med saken|formål med saken|bakgrunn|saksframstilling)$/iu;
const ATTACHMENT_TITLE = /^vedlegg\s{1,2}\d{1,2}[\s_:-]{1,4}sak[\s_]{1,3}\d{1,3}[-/]\d{2}/iu;
const META_LABEL = /^(til|dato|saksnummer|innretning|type|fra|saksbehandler)(?:\s|$)/iu;
const DEBRIS =
  /^(?:side \d{1,3}(?: av \d{1,3})?|NUFA|NUIT|NEH[SR]|Nasjonalt e-helse(?:råd|styre)|https?:\/\/\S+|\[Overskrift\])$/iu;

/** How far below a meeting's title its labels may begin, and below a proposal its "Hensikt med saken". */
const NEAR_LINES = 5;
const NOTE_LINES = 60;

/** The papers of a file, in order, without gaps. Empty where nothing says that it is a council paper. */
export function splitPapers(lines: readonly Line[]): readonly SubDocument[] {
  const slides = looksLikeSlides(lines);
  const heads = slides ? slideHeads(lines) : writtenHeads(lines);
  return heads.map((head, index) => ({
    ...head,
    from: index === 0 ? 0 : head.from,
    to: heads[index + 1]?.from ?? lines.length,
  }));
}

/** Slides say "Sak 26/25: …" once a case or more, and never have a note's label block. */
function looksLikeSlides(lines: readonly Line[]): boolean {
  let titleSlides = 0;
  for (const line of lines) {
    if (/^saksnummer(?:\s\d|$)/iu.test(line.text)) return false;
    if (/^sak\s+\d{1,3}\/\d{2}\s{0,2}:/iu.test(line.text)) titleSlides += 1;
  }
  return titleSlides >= 2;
}

function slideHeads(lines: readonly Line[]): readonly Head[] {
  const opening = lines.slice(0, 12).map((line) => line.text);
  const council = namedCouncil(opening.join('\n')) ?? namedCouncil(lines.map((line) => line.text).join('\n'));
  return [{ kind: 'presentasjon', council, from: 0 }];
}

function writtenHeads(lines: readonly Line[]): readonly Head[] {
  const heads: Head[] = [];
  let meetingCouncil: CouncilId | null = null;
  for (let index = 0; index < lines.length; index++) {
    const meeting = meetingHead(lines, index);
    if (meeting !== null) {
      // "Møte Fagutvalget (NUFA)" below "Referat fra møtet i NUFA" is the same head's first label.
      const last = heads.at(-1);
      if (last === undefined || last.kind === 'toppnotat' || index - last.from > NEAR_LINES)
        heads.push(meeting);
      meetingCouncil = meeting.council ?? meetingCouncil;
      continue;
    }
    const from = noteStart(lines, index, heads.at(-1)?.from ?? -1);
    if (from === null) continue;
    heads.push({ kind: 'toppnotat', council: noteCouncil(lines, from, index) ?? meetingCouncil, from });
  }
  return heads;
}

function meetingHead(lines: readonly Line[], index: number): Head | null {
  const line = lines[index];
  if (line === undefined || !MEETING_TITLE.test(line.text)) return null;
  const title = line.text;
  if (/^møte\s+\d/iu.test(title)) return null;
  const labels = lines
    .slice(index + 1, index + 1 + NEAR_LINES)
    .filter((next) => MEETING_LABEL.test(next.text));
  if (labels.length < 2 && !/^(?:sak|saksnr)/iu.test(lines[index + 1]?.text ?? '')) return null;
  const council = namedCouncil(title) ?? namedCouncil(labels.map((label) => label.text).join('\n'));
  if (council === null) return null;
  return { kind: /^(referat|protokoll)/iu.test(title) ? 'referat' : 'innkalling', council, from: index };
}

/**
 * The first line of a toppnotat whose "Forslag til vedtak" heading is at `index`: above it stand a title, an
 * attachment title, the label block and the page header, in whatever order and number.
 */
function noteStart(lines: readonly Line[], index: number, after: number): number | null {
  const line = lines[index];
  if (line === undefined || !PROPOSAL_HEADING.test(line.text)) return null;
  const following = lines.slice(index + 1, index + NOTE_LINES);
  if (!following.some((next) => NOTE_HEADING.test(next.text))) return null;
  let from = index;
  from = titleStart(lines, from, after);
  while (from - 1 > after && isAboveTitle(lines, from - 1)) from -= 1;
  return from > after ? from : null;
}

/** The title's first line: up from the heading over lines that hang together. */
function titleStart(lines: readonly Line[], index: number, after: number): number {
  let from = index - 1;
  while (from - 1 > after && !isTitleTop(lines[from])) from -= 1;
  return from > after ? from : index;
}

function isTitleTop(line: Line | undefined): boolean {
  return line === undefined || line.heading > 0 || line.indented || line.gap > 0;
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
