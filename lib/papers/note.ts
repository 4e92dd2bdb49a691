/** A toppnotat: one case, its label block, what is proposed, and what was decided earlier. */
import type { AgendaItem, Paper, UnreadPart } from '../model/paper.ts';
import { noteAttachments } from './attachments.ts';
import { labelledCaseToken, readKind } from './case-token.ts';
import { readMeetingDates } from './dates.ts';
import { readEarlierTreatments } from './earlier-treatments.ts';
import type { Line } from './line.ts';
import { otherTitles } from './meeting-paper.ts';
import { readOutcomes } from './outcome.ts';
import { joinPieces } from './piece.ts';

export type Note = Pick<Paper, 'label' | 'meetingDates' | 'meetingNumber' | 'items' | 'unread'>;

const META = ['til', 'dato', 'saksnummer', 'innretning', 'type', 'fra', 'saksbehandler'] as const;
type MetaLabel = (typeof META)[number];

const ATTACHMENT_TITLE =
  /^(vedlegg\s\d{1,2}[a-z]?)[\s_:-]{1,4}sak[\s_]{1,3}\d{1,3}[-/]\d{2}[\s_:-]{0,4}(.*)$/iu;
const PROPOSAL = /^forslag til vedtak$/iu;
const NEXT_PART = /^(?:hensikt med saken|formål med saken|bakgrunn|saksframstilling)$/iu;
const DEBRIS = /^(?:side \d{1,3}(?: av \d{1,3})?|NUFA|NUIT|NEH[SR])$/iu;

export function readNote(lines: readonly Line[]): Note {
  const meta = readMeta(lines);
  const heading = lines.findIndex((line) => PROPOSAL.test(line.text));
  const named = lines
    .slice(0, heading)
    .map((line) => ATTACHMENT_TITLE.exec(line.text))
    .find((match) => match !== null);
  const token = labelledCaseToken(meta.saksnummer ?? '') ?? labelledCaseToken(named?.[0] ?? '');
  const section = readEarlierTreatments(lines);
  const head = {
    label: named?.[1] ?? null,
    meetingDates: readMeetingDates(meta.dato ?? ''),
    meetingNumber: /(?:møte\s)?(\d{1,2}\s?\/\s?\d{2,4})$/iu.exec(meta.til ?? '')?.[1] ?? null,
  };
  const unread: UnreadPart[] = (section?.unread ?? []).map((span) => ({ what: 'earlier-row', ...span }));
  if (token === null) return { ...head, items: [], unread };
  const title = noteTitle(lines, heading) ?? named?.[2] ?? null;
  const item: AgendaItem = {
    number: token.number,
    year: token.year,
    title,
    otherTitles: otherTitles(title, [named?.[2] || null]),
    kind: readKind(meta.innretning ?? meta.type ?? ''),
    otherKind: null,
    proposal: readOutcomes(proposalLines(lines, heading), { endsBefore: () => false }).proposal,
    decision: null,
    attachments: noteAttachments(lines.slice(heading)),
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

/** The lines right above "Forslag til vedtak" that are neither the label block nor the page's header. */
function noteTitle(lines: readonly Line[], heading: number): string | null {
  const title: Line[] = [];
  for (let index = heading - 1; index >= 0; index--) {
    const line = lines[index];
    if (
      line === undefined ||
      DEBRIS.test(line.text) ||
      metaLabel(line) !== null ||
      ATTACHMENT_TITLE.test(line.text)
    )
      break;
    title.unshift(line);
    if (line.heading > 0 || line.indented || line.gap > 0) break;
  }
  return joinPieces(title) || null;
}

function proposalLines(lines: readonly Line[], heading: number): readonly Line[] {
  const after = lines.findIndex(
    (line, index) => index > heading && (line.heading > 0 || NEXT_PART.test(line.text)),
  );
  return lines.slice(heading, after < 0 ? heading + 1 : after);
}

/**
 * The label block. Labels may stand before their values ("Saksnummer 16/23"), in cells, or in a column of their
 * own with the column of values behind it, as PDF text has them.
 */
function readMeta(lines: readonly Line[]): Partial<Record<MetaLabel, string>> {
  const meta: Partial<Record<MetaLabel, string>> = {};
  for (let index = 0; index < lines.length; index++) {
    const run = loneLabels(lines, index);
    if (run.length > 1) {
      run.forEach((label, offset) => {
        meta[label] ??= lines[index + run.length + offset]?.text ?? '';
      });
      index += 2 * run.length - 1;
      continue;
    }
    const line = lines[index];
    const found = line === undefined ? null : metaLabel(line);
    if (line === undefined || found === null) continue;
    const value = line.text.slice(found.length).trim();
    if (value !== '' && looksLikeValue(found, value)) meta[found] ??= value;
  }
  return meta;
}

function loneLabels(lines: readonly Line[], from: number): readonly MetaLabel[] {
  const labels: MetaLabel[] = [];
  for (let index = from; ; index++) {
    const line = lines[index];
    const label =
      line === undefined
        ? undefined
        : META.find((name) => name === line.text.toLowerCase().replace(/:$/u, ''));
    if (label === undefined) return labels;
    labels.push(label);
  }
}

function metaLabel(line: Line): MetaLabel | null {
  const word = /^[a-zæøå]+/iu.exec(line.text)?.[0].toLowerCase();
  return META.find((label) => label === word) ?? null;
}

/** "Til Møte 4/23" is a label with its value; "Til drøfting" is a heading. */
function looksLikeValue(label: MetaLabel, value: string): boolean {
  if (label === 'til') return /\d{1,2}\/\d{2}/u.test(value);
  if (label === 'dato') return readMeetingDates(value).length > 0;
  if (label === 'saksnummer') return labelledCaseToken(value) !== null;
  if (label === 'innretning' || label === 'type') return readKind(value) !== null;
  return true;
}
