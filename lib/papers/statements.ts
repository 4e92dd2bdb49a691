/**
 * What a document that was read says of each case, as statements and references that can be kept. A paper whose
 * council is not known states nothing: a number alone is no case (DOMAIN.md §2.4).
 */
import { type CaseId, caseId } from '../model/case.ts';
import type { CouncilId } from '../model/council.ts';
import type { KeptDocument } from '../model/document.ts';
import type { StatedReference } from '../model/link.ts';
import type { AgendaItem, CaseReference, EarlierTreatment, Paper, UnreadPart } from '../model/paper.ts';
import type { CaseStatement, PaperRecord } from '../model/statement.ts';
import { bodyWords } from './body-words.ts';
import { fingerprint } from './fingerprint.ts';
import { outcomeClass } from './outcome-class.ts';
import { pageAt, statedPages } from './page-at.ts';
import type { DocumentReading, PlacedCaseDocument } from './read-document.ts';
import { cleanWording, joinLines } from './wording.ts';

export interface Statements {
  readonly papers: readonly PaperRecord[];
  readonly statements: readonly CaseStatement[];
  readonly references: readonly StatedReference[];
  readonly unread: readonly UnreadPart[];
}

type ReadDocument = Pick<KeptDocument, 'id' | 'origin' | 'text' | 'pages' | 'lastSeen' | 'firstRead'>;

export function statementsOf(document: ReadDocument, reading: DocumentReading): Statements {
  const steps = statementsInSteps(document, reading);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What is said twice in the same document in the same words is stated once. Yields characters gone through. */
export function* statementsInSteps(
  document: ReadDocument,
  reading: DocumentReading,
): Generator<number, Statements> {
  const statements = new Map<string, CaseStatement>();
  const references = new Map<string, StatedReference>();
  const unread: UnreadPart[] = [];
  const papers = reading.papers.map((paper, ordinal) => paperRecord(document, paper, ordinal));
  const files = filesByCase(reading.caseDocuments);

  for (const [ordinal, paper] of reading.papers.entries()) {
    unread.push(...paper.unread);
    yield paper.start;
    const record = papers[ordinal];
    const { council } = paper;
    if (record === undefined || council === null) continue;
    for (const item of paper.items) {
      const made = itemStatement(document, record, council, paper, item, files);
      statements.set(sameness(made), statements.get(sameness(made)) ?? made);
      for (const row of item.earlier) {
        const quoted = quotedStatement(document, record, row);
        if (quoted !== null && !statements.has(sameness(quoted))) statements.set(sameness(quoted), quoted);
      }
      for (const reference of itemReferences(document, made.caseId, item)) {
        const key = fingerprint({ ...reference, place: null });
        if (!references.has(key)) references.set(key, reference);
      }
      yield item.passages[0]?.start ?? paper.start;
    }
  }
  return { papers, statements: [...statements.values()], references: [...references.values()], unread };
}

function paperRecord(document: ReadDocument, paper: Paper, ordinal: number): PaperRecord {
  const { start, end, kind, label, council, meetingDates, meetingNumber, venue } = paper;
  return {
    id: `${document.id}:${ordinal}`,
    document: document.id,
    origin: document.origin,
    start,
    end,
    kind,
    label,
    council,
    meetingDates,
    meetingNumber,
    venue,
    readAt: document.lastSeen,
  };
}

function sameness(statement: CaseStatement): string {
  const attachments = statement.attachments.map(({ label, title }) => ({ label, title }));
  const nowhere = { place: null, otherPlaces: null, pages: null };
  return fingerprint({ ...statement, ...nowhere, attachments, id: null, paper: null });
}

function withId(statement: Omit<CaseStatement, 'id' | 'readAt'>, readAt: string): CaseStatement {
  return { id: fingerprint(statement), ...statement, readAt };
}

function itemStatement(
  document: ReadDocument,
  record: PaperRecord,
  council: CouncilId,
  paper: Paper,
  item: AgendaItem,
  files: ReadonlyMap<string, readonly PlacedCaseDocument[]>,
): CaseStatement {
  const id = caseId({ council, number: item.number, year: item.year });
  const { title, otherTitles, kind, otherKind, time, proposal, decision, attachments } = item;
  const words = decision ?? proposal;
  const [place = { start: paper.start, end: paper.end }, ...otherPlaces] = item.passages;
  return withId(
    {
      caseId: id,
      paper: record.id,
      document: document.id,
      role: paper.kind,
      place: { start: place.start, end: place.end },
      otherPlaces: otherPlaces.map(({ start, end }) => ({ start, end })),
      ...statedPages(document.pages, [place, ...otherPlaces], { proposal, decision }),
      title,
      otherTitles,
      kind,
      otherKind,
      meetingDate: paper.meetingDates[0] ?? null,
      meetingDates: paper.meetingDates,
      time,
      proposal: proposal?.text ?? null,
      decision: decision?.text ?? null,
      outcomeClass: words === null ? null : outcomeClass(words.text),
      attachments: attachments.map(({ label, title: name, start }) => ({
        label,
        title: name,
        ...(document.pages !== undefined && { page: pageAt(document.pages, start) }),
      })),
      documents: (files.get(id) ?? [])
        .filter(({ meetingDates }) => meetingDates.join() === paper.meetingDates.join())
        .map(({ number, year, attachment, title: name, address }) => ({
          number,
          year,
          attachment,
          title: name,
          address,
        })),
      bodyWords: bodyWords(item.passages.map(({ start, end }) => document.text.slice(start, end)).join('\n')),
    },
    document.lastSeen,
  );
}

/** A row of earlier treatments says something of that case; null where it does not say whose case it is. */
function quotedStatement(
  document: ReadDocument,
  record: PaperRecord,
  row: EarlierTreatment,
): CaseStatement | null {
  if (row.council === null) return null;
  return withId(
    {
      caseId: caseId({ council: row.council, number: row.number, year: row.year }),
      paper: record.id,
      document: document.id,
      role: 'quoted',
      place: { start: row.start, end: row.end },
      otherPlaces: [],
      ...statedPages(document.pages, [row], { proposal: null, decision: row.decision }),
      title: row.title,
      otherTitles: [],
      kind: row.kind,
      otherKind: null,
      meetingDate: row.meetingDate,
      meetingDates: row.meetingDate === null ? [] : [row.meetingDate],
      time: null,
      proposal: null,
      decision: row.decision?.text ?? null,
      outcomeClass: row.decision === null ? null : outcomeClass(row.decision.text),
      attachments: [],
      documents: [],
      bodyWords: [],
    },
    document.lastSeen,
  );
}

function itemReferences(document: ReadDocument, from: CaseId, item: AgendaItem): readonly StatedReference[] {
  const rows = item.earlier.map(
    (row): StatedReference => ({
      from,
      subtype: 'earlier-treatment',
      number: { number: row.number, year: row.year },
      council: row.council,
      title: row.title,
      meetingDates: row.meetingDate === null ? [] : [row.meetingDate],
      evidence: cleanLines(document.text.slice(row.start, row.end)),
      document: document.id,
      place: { start: row.start, end: row.end },
    }),
  );
  return [...rows, ...item.references.map((reference) => statedReference(document, from, reference))];
}

function statedReference(
  document: ReadDocument,
  from: CaseId,
  { subtype, number, council, title, meetingDates, sentence, start, end }: CaseReference,
): StatedReference {
  return {
    from,
    subtype: subtype === 'mention' && number === null ? 'mention-without-number' : subtype,
    number,
    council,
    title,
    meetingDates,
    evidence: sentence,
    document: document.id,
    place: { start, end },
  };
}

/** The words of a row, without markup and columns. */
function cleanLines(source: string): string {
  return joinLines(source.split(/[\n\r\f]/u).map((line) => cleanWording(line)));
}

function filesByCase(
  files: readonly PlacedCaseDocument[],
): ReadonlyMap<string, readonly PlacedCaseDocument[]> {
  const byCase = new Map<string, PlacedCaseDocument[]>();
  for (const file of files) {
    if (file.council === null) continue;
    const id = caseId({ council: file.council, number: file.number, year: file.year });
    const before = byCase.get(id);
    if (before === undefined) byCase.set(id, [file]);
    else before.push(file);
  }
  return byCase;
}
