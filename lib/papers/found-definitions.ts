/**
 * What abbreviations stand for by a document, each with the case or the meeting that it was said in. In steps of a few
 * milliseconds: a document may be a book.
 */
import { sentenceAround } from '../detect/definition-sentence.ts';
import { findDefinitions } from '../detect/definitions.ts';
import { type CaseKey, caseId, caseLabel } from '../model/case.ts';
import { type CouncilId, councilShortName } from '../model/council.ts';
import { formatDate, type IsoDate } from '../model/date.ts';
import type { FoundDefinition } from '../model/definition.ts';
import type { KeptDocument } from '../model/document.ts';
import { MAX_OWN_LINE } from '../model/own-term.ts';
import type { AgendaItem, Paper, SourceSpan } from '../model/paper.ts';
import { paperFileName } from '../model/paper-file-name.ts';
import { textPieces } from '../model/text-pieces.ts';

/** The papers of a whole meeting define a hundred; a document with ten times as many is none of a council. */
export const MAX_DEFINITIONS = 1_000;

type FoundFields = Pick<FoundDefinition, 'caseId' | 'date' | 'label'>;

/**
 * In text order, the same definition once, at most `MAX_DEFINITIONS`. Yields characters gone through.
 *
 * @param papers of the document, in text order
 */
export function* foundDefinitionsInSteps(
  document: Pick<KeptDocument, 'id' | 'origin' | 'title' | 'text'>,
  papers: readonly Paper[],
): Generator<number, readonly FoundDefinition[]> {
  const { id, text } = document;
  const found = new Map<string, FoundDefinition>();
  for (const { start: from, end: to } of textPieces(text)) {
    for (const { short, long, start, end } of findDefinitions(text.slice(from, to))) {
      const name = `${short} ${long.toLowerCase()}`;
      if (found.has(name)) continue;
      if (found.size === MAX_DEFINITIONS) return [...found.values()];
      const place = { start: from + start, end: from + end };
      const sentence = sentenceAround(text, place.start, place.end);
      found.set(name, { short, long, ...place, document: id, ...saidIn(document, papers, place), sentence });
    }
    yield to;
  }
  return [...found.values()];
}

function saidIn(
  { origin, title, text }: Pick<KeptDocument, 'origin' | 'title' | 'text'>,
  papers: readonly Paper[],
  place: SourceSpan,
): FoundFields {
  const paper = papers.find((one) => holds(one, place));
  const date = paper?.meetingDates[0] ?? null;
  const council = paper?.council ?? null;
  const item = paper === undefined || council === null ? null : itemAt(paper, place);
  if (item !== null && council !== null) {
    const key: CaseKey = { council, number: item.number, year: item.year };
    return { caseId: caseId(key), date, label: dated(caseLabel(key, date), date) };
  }
  if (council !== null && date !== null) return { caseId: null, date, label: meetingLabel(council, date) };
  return { caseId: null, date, label: clipped(title.trim() || nameOf(origin, text)) };
}

/** The case whose text it stands in: of several the one whose passage is shortest. */
function itemAt({ items }: Paper, place: SourceSpan): AgendaItem | null {
  let nearest: { readonly item: AgendaItem; readonly length: number } | null = null;
  for (const item of items) {
    for (const passage of item.passages) {
      const length = passage.end - passage.start;
      if (holds(passage, place) && (nearest === null || length < nearest.length)) nearest = { item, length };
    }
  }
  return nearest?.item ?? null;
}

function holds({ start, end }: SourceSpan, place: SourceSpan): boolean {
  return start <= place.start && place.start < end;
}

function meetingLabel(council: CouncilId, date: IsoDate): string {
  return dated(councilShortName(council, { date, year: Number(date.slice(0, 4)) }), date);
}

/** "NUFA 26/25, 29.10.2025". */
function dated(name: string, date: IsoDate | null): string {
  return date === null ? name : `${name}, ${formatDate(date)}`;
}

function clipped(title: string): string {
  return title.length <= MAX_OWN_LINE ? title : `${title.slice(0, MAX_OWN_LINE - 1).toWellFormed()}…`;
}

/** A text's first line, where that is a title and no sentence. */
const TITLE_LINE = /^\s*(\S[^\n]{1,78}[^\n.:;,?!])[ \t]*(?:\n|$)/u;

function nameOf(origin: KeptDocument['origin'], text: string): string {
  switch (origin.is) {
    case 'page':
      return new URL(origin.address).hostname;
    case 'paper':
      return paperFileName(origin.address);
    case 'file':
      return origin.name;
    case 'pasted':
      return TITLE_LINE.exec(text.slice(0, 200))?.[1]?.trim() ?? 'innlimt tekst';
  }
}
