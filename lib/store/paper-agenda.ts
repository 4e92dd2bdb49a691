/**
 * The agenda of a document that is open, read out of its own text at once, whether the index holds it or not. The same
 * reading as the index's, so that what stands beside a paper is what will be kept of it.
 */
import { type CaseId, type CaseKind, caseId, type OutcomeBasis } from '../model/case.ts';
import type { CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { SourceDocument } from '../model/document.ts';
import { inSlices } from '../model/in-slices.ts';
import type { AgendaItem, EarlierTreatment, Paper, PaperKind, SourceSpan } from '../model/paper.ts';
import { outcomeBasis } from '../model/statement.ts';
import { readDocumentInSteps } from '../papers/read-document.ts';

/** Words of the paper with what they rest on, and where they stand in the text. */
export interface PlacedWording {
  readonly text: string;
  readonly basis: OutcomeBasis;
  readonly place: SourceSpan;
}

/** A row of "Vedtak fra tidligere behandlinger" in the paper itself. */
export interface StatedTreatment {
  /** Null where the row does not say the council. */
  readonly caseId: CaseId | null;
  readonly number: number;
  readonly year: number;
  readonly title: string | null;
  readonly place: SourceSpan;
}

export interface PaperCase {
  /** Null where the paper does not say whose case it is. */
  readonly caseId: CaseId | null;
  readonly number: number;
  readonly year: number;
  readonly title: string | null;
  readonly kind: CaseKind | null;
  /** "10:35" */
  readonly time: string | null;
  /** Its own part of the paper; its row on the agenda where it has none. */
  readonly place: SourceSpan;
  /** Only what is labelled so; never one taken for the other. */
  readonly proposal: PlacedWording | null;
  readonly decision: PlacedWording | null;
  readonly earlier: readonly StatedTreatment[];
  /** The toppnotat of the case in the same document. */
  readonly note: { readonly label: string | null; readonly place: SourceSpan } | null;
}

/** One of the papers in the document, with the cases on its agenda in order. Never without cases. */
export interface PaperAgenda {
  readonly kind: PaperKind;
  readonly label: string | null;
  readonly council: CouncilId | null;
  readonly meetingDate: IsoDate | null;
  readonly place: SourceSpan;
  readonly cases: readonly PaperCase[];
}

/** In slices, so that the page stays quick. Rejects with the signal's reason. */
export async function readPaperAgendas(
  source: SourceDocument,
  signal: AbortSignal,
): Promise<readonly PaperAgenda[]> {
  const { papers } = await inSlices(readDocumentInSteps(source), { signal });
  return withNotes(papers.filter(({ items }) => items.length > 0).map(agendaOf));
}

/**
 * A toppnotat says more of a case on the agenda before it: what it adds stands with that case, and not as an agenda of
 * its own. One whose case is on no agenda stays what it is.
 */
function withNotes(agendas: readonly PaperAgenda[]): readonly PaperAgenda[] {
  const notes = agendas.filter(({ kind }) => kind === 'toppnotat');
  const others = agendas.filter(({ kind }) => kind !== 'toppnotat');
  const named = new Set(others.flatMap(({ cases }) => cases.map(({ caseId: id }) => id)));
  const saidOf = new Map<CaseId, PaperAgenda>();
  const alone = notes.filter((note) => {
    const [only, second] = note.cases;
    if (!only?.caseId || second !== undefined || !named.has(only.caseId)) return true;
    if (saidOf.has(only.caseId)) return true;
    saidOf.set(only.caseId, note);
    return false;
  });
  const withNote = (of: PaperCase): PaperCase => {
    const note = of.caseId === null ? undefined : saidOf.get(of.caseId);
    const [said] = note?.cases ?? [];
    if (note === undefined || said === undefined) return of;
    return {
      ...of,
      title: of.title ?? said.title,
      proposal: of.proposal ?? said.proposal,
      earlier: [...of.earlier, ...said.earlier],
      note: { label: note.label, place: said.place },
    };
  };
  return [...others.map((agenda) => ({ ...agenda, cases: agenda.cases.map(withNote) })), ...alone].toSorted(
    (one, other) => one.place.start - other.place.start,
  );
}

function agendaOf(paper: Paper): PaperAgenda {
  const { kind, label, council, meetingDates, start, end, items } = paper;
  return {
    kind,
    label,
    council,
    meetingDate: meetingDates[0] ?? null,
    place: { start, end },
    cases: items.map((item) => caseOf(item, paper)),
  };
}

function caseOf(item: AgendaItem, { council, kind: role, start }: Paper): PaperCase {
  const { number, year, title, kind, time, proposal, decision, passages, earlier } = item;
  const [place = { start, end: start + 1 }] = passages.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  const words = (of: AgendaItem['proposal'], decided: boolean): PlacedWording | null =>
    of && { text: of.text, basis: outcomeBasis(role, decided), place: of.spans[0] ?? place };
  return {
    caseId: council && caseId({ council, number, year }),
    number,
    year,
    title,
    kind,
    time,
    place: { start: place.start, end: place.end },
    proposal: words(proposal, false),
    decision: words(decision, true),
    earlier: earlier.map(statedTreatment),
    note: null,
  };
}

function statedTreatment({ council, number, year, title, start, end }: EarlierTreatment): StatedTreatment {
  return {
    caseId: council && caseId({ council, number, year }),
    number,
    year,
    title,
    place: { start, end },
  };
}
