/**
 * "Vedtak fra tidligere behandlinger i rådsmodellen": the table that the secretariat types by hand, in five
 * notations. A row's council stands beside its number or in its decision; the paper's own council is never an
 * answer here (DOMAIN.md §2.4).
 */
import { COUNCIL } from '../detect/language/councils.ts';
import { PATTERNS } from '../detect/language/patterns.ts';
import type { CaseKind } from '../model/case.ts';
import type { CouncilId } from '../model/council.ts';
import type { EarlierTreatment, Quote, SourceSpan } from '../model/paper.ts';
import { leadingCaseToken, readKind } from './case-token.ts';
import { readNumericDate } from './dates.ts';
import type { Line } from './line.ts';
import { namedCouncil } from './named-council.ts';
import { joinPieces, type Piece, quote } from './piece.ts';

export interface EarlierSection {
  readonly rows: readonly EarlierTreatment[];
  readonly note: string | null;
  /** Rows that hold a number where a case's stands, and could not be read. */
  readonly unread: readonly SourceSpan[];
}

/** "Vedtak fra tidligere behandlinger i rådsmodellen", "Tidlegare handsaming i rådsmodellen". */
const HEADING =
  /^(?:vedtaks?\sfr[aå]\s)?tid(?:ligere|legare)\s(?:behandling(?:er|ar)?|handsaming(?:ar)?|vedtak)(?![\p{L}])/iu;
const TABLE_HEAD = /^sak(?:snr\.?)?\s{1,8}te(?:ma|ksted|kst)?\b/iu;
const END =
  /^(?:vedlegg(?:\s?[-–:].{0,80}|\s\d{1,2}[a-z]?\b.{0,200})?|-{3,}|\[overskrift\]|https?:\/\/\S+|side \d{1,3} av \d{1,3})$/iu;
/** "NUIT 8/23", "NUFA, sak 8/23". */
const COUNCIL_BEFORE = new RegExp(String.raw`^(${COUNCIL}\)?\s{0,2}[-–:,]?\s{0,2}(?:sak\s)?)(?=\d)`, 'u');
const COUNCIL_AFTER = new RegExp(String.raw`^\s{0,2}[-–,(]?\s{0,2}(?:i\s|fra\s)?${COUNCIL}\)?`, 'u');
/** "NUFA drøftet …": where a row without columns goes over from its theme to its decision. */
const ACTS = new RegExp(
  String.raw`(?:${COUNCIL})\s(?:er|var|har|hadde|oppford\p{L}*)\s|${PATTERNS.decided.source}`,
  'u',
);

export function isEarlierHeading(line: Line): boolean {
  return (
    line.text.length < 90 &&
    HEADING.test(line.text.replace(/^\d{1,2}(?:\.\d)?\.?\s/u, '')) &&
    !/[.!?]$/u.test(line.text)
  );
}

/** The section in a toppnotat's lines, or null where it has none. */
export function readEarlierTreatments(lines: readonly Line[]): EarlierSection | null {
  const heading = lines.findIndex(isEarlierHeading);
  if (heading < 0) return null;
  const notes: string[] = [];
  const rows: Row[] = [];
  const unread: SourceSpan[] = [];
  for (const line of lines.slice(heading + 1)) {
    if (line.heading > 0 || END.test(line.text)) break;
    if (TABLE_HEAD.test(line.text)) continue;
    const opened = openRow(line);
    if (opened !== null) rows.push(opened);
    else if (line.cells !== null && /\d\s?[/-]\s?\d/u.test(line.cells[0]?.text ?? '')) {
      unread.push({ start: line.start, end: line.end });
    } else if (rows.length > 0) continueRow(rows, line);
    else notes.push(line.text);
  }
  return { rows: rows.map(closeRow), note: notes.join(' ') || null, unread };
}

/** A row being read: its number is known, its columns still grow. */
interface Row {
  readonly number: number;
  readonly year: number;
  readonly council: CouncilId | null;
  readonly head: string;
  readonly start: number;
  end: number;
  /** One list of pieces a column; a single one where the text has no columns. */
  readonly columns: Piece[][];
  readonly tabular: boolean;
}

function openRow(line: Line): Row | null {
  const first = line.cells === null ? line.text : (line.cells[0]?.text ?? '');
  const before = COUNCIL_BEFORE.exec(first)?.[0] ?? '';
  const token = leadingCaseToken(first.slice(before.length));
  if (token === null) return null;
  const behind = first.slice(before.length + token.length);
  const after = before === '' ? (COUNCIL_AFTER.exec(behind)?.[0] ?? '') : '';
  const head = first.slice(0, before.length + token.length) + after;
  const base = {
    number: token.number,
    year: token.year,
    council: namedCouncil(before + after),
    start: line.start,
    end: line.end,
  };
  if (line.cells !== null) {
    return { ...base, head: first, tabular: true, columns: line.cells.slice(1).map((cell) => [cell]) };
  }
  const date = /^\s*\([\d.\s]{5,12}\)/u.exec(behind.slice(after.length))?.[0] ?? '';
  const rest = behind.slice(after.length + date.length).trim();
  return {
    ...base,
    head: head + date,
    tabular: false,
    columns: [[{ start: line.start, end: line.end, text: rest }]],
  };
}

function continueRow(rows: readonly Row[], line: Line): void {
  const row = rows.at(-1);
  if (row === undefined) return;
  row.end = line.end;
  if (line.cells === null) row.columns.at(-1)?.push(line);
  else
    line.cells.slice(1).forEach((cell, column) => {
      if (cell.text !== '') row.columns[column]?.push(cell);
    });
}

function closeRow(row: Row): EarlierTreatment {
  const { title, kind, decision } = row.tabular
    ? tabularParts(row.columns)
    : runningParts(row.columns[0] ?? []);
  return {
    council: row.council ?? decidingCouncil(decision),
    number: row.number,
    year: row.year,
    title,
    kind,
    decision,
    meetingDate: readNumericDate(row.head),
    start: row.start,
    end: row.end,
  };
}

interface RowParts {
  readonly title: string | null;
  readonly kind: CaseKind | null;
  readonly decision: Quote | null;
}

function tabularParts(columns: readonly (readonly Piece[])[]): RowParts {
  const filled = columns.filter((column) => joinPieces(column) !== '');
  const kinds = filled.filter((column) => readKind(joinPieces(column)) !== null);
  const words = filled.filter((column) => !kinds.includes(column));
  return {
    title: joinPieces(words[0] ?? []) || null,
    kind: kinds[0] === undefined ? null : readKind(joinPieces(kinds[0])),
    decision: quote(words[1] ?? []),
  };
}

/** Theme and decision in one run of words: they part where a council acts. Where none does, all is theme. */
function runningParts(pieces: readonly Piece[]): RowParts {
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const acts = ACTS.exec(piece.text);
    if (acts === null) continue;
    const theme = [...pieces.slice(0, index), { ...piece, text: piece.text.slice(0, acts.index).trim() }];
    const decision = [{ ...piece, text: piece.text.slice(acts.index) }, ...pieces.slice(index + 1)];
    return { title: joinPieces(theme) || null, kind: null, decision: quote(decision) };
  }
  return { title: joinPieces(pieces) || null, kind: null, decision: null };
}

function decidingCouncil(decision: Quote | null): CouncilId | null {
  const acts = decision === null ? null : ACTS.exec(decision.text);
  return acts === null || acts.index > 0 ? null : namedCouncil(acts[0]);
}
