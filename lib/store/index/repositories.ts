/**
 * What can be asked of the index, wherever its rows are kept. Views and the background lean on this shape only.
 */
import type { CaseFact, CaseId } from '../../model/case.ts';
import type { FoundDefinition } from '../../model/definition.ts';
import type { DocumentId, KeptDocument } from '../../model/document.ts';
import type { Link, MeetingLink, StatedReference } from '../../model/link.ts';
import type { CaseStatement, PaperRecord } from '../../model/statement.ts';
import type { Term } from '../../model/term.ts';

export interface TermRepository {
  find(entry: string): Promise<Term | null>;
  /** In no promised order. */
  all(): Promise<readonly Term[]>;
}

/** Cases as they are shown first, each field from its best source. */
export interface CaseRepository {
  find(id: CaseId): Promise<CaseFact | null>;
  /** Those of the ids that are known. */
  findMany(ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, CaseFact>>;
  /** In no promised order. */
  all(): Promise<readonly CaseFact[]>;
}

export interface LinkRepository {
  /** Every link, explicit and topical, that has the case at either end. */
  of(id: CaseId): Promise<readonly Link[]>;
  /** The explicit ones. */
  all(): Promise<readonly Link[]>;
  /** Links from the case to whole meetings. */
  toMeetings(id: CaseId): Promise<readonly MeetingLink[]>;
  /** What the case's papers point to that fits no case, or more than one. */
  unresolved(id: CaseId): Promise<readonly StatedReference[]>;
}

/** What was read on this machine, as it was stated. Empty where nothing has been read. */
export interface StatementRepository {
  of(id: CaseId): Promise<readonly CaseStatement[]>;
  inDocument(id: DocumentId): Promise<readonly CaseStatement[]>;
}

export interface PaperRepository {
  all(): Promise<readonly PaperRecord[]>;
}

/** A document without its text. */
export type DocumentSummary = Omit<KeptDocument, 'text' | 'headings' | 'links'>;

export interface DocumentRepository {
  /** Newest first. */
  all(): Promise<readonly DocumentSummary[]>;
  find(id: DocumentId): Promise<KeptDocument | null>;
  /** A part of its text, without reading the rest. Null where the document is not kept. */
  textOf(id: DocumentId, begin: number, end: number): Promise<string | null>;
}

/** What abbreviations stand for by the documents that were read on this machine. Newest meeting first. */
export interface DefinitionRepository {
  /** @param short as it is written: "HDS" */
  of(short: string): Promise<readonly FoundDefinition[]>;
  all(): Promise<readonly FoundDefinition[]>;
}

export interface Index {
  readonly terms: TermRepository;
  readonly cases: CaseRepository;
  readonly links: LinkRepository;
  readonly statements: StatementRepository;
  readonly papers: PaperRepository;
  readonly documents: DocumentRepository;
  readonly definitions: DefinitionRepository;
}

/** The part of it that cards are made from. */
export interface CardSource {
  /** Changes whenever what is built in does. */
  readonly revision: string;
  readonly terms: readonly Term[];
  readonly cases: readonly CaseFact[];
  readonly links: readonly Link[];
}

/** What is built in. */
export interface IndexContent extends CardSource {
  readonly meetingLinks: readonly MeetingLink[];
}
