/**
 * `inspect related CASEID [--papers FILE ...]`: the cases that belong with one case, ranked, by the very modules that
 * the extension runs (DESIGN.md, contract of names). With papers, also what these state.
 */
import { GLOSSARY } from '../../lib/data/glossary.ts';
import { LINKS } from '../../lib/data/links.ts';
import { rankedLinks } from '../../lib/links/ranked-links.ts';
import { resolveReferences } from '../../lib/links/resolve-references.ts';
import { createTopicalIndex } from '../../lib/links/topical-index.ts';
import { type CaseFact, type CaseId, caseId, parseCaseId } from '../../lib/model/case.ts';
import type { DocumentId, SourceDocument } from '../../lib/model/document.ts';
import type { Link, LinkKind } from '../../lib/model/link.ts';
import type { CaseStatement } from '../../lib/model/statement.ts';
import { caseRecord } from '../../lib/papers/case-record.ts';
import { readDocument } from '../../lib/papers/read-document.ts';
import { type Statements, statementsOf } from '../../lib/papers/statements.ts';
import { BUILT_IN } from '../../lib/store/index/built-in.ts';
import { UserError } from './user-error.ts';

export interface InspectedLink {
  readonly case: CaseId;
  readonly kind: LinkKind;
  readonly direction: 'earlier' | 'later';
  readonly score: number;
  readonly why: string;
}

export interface LinkedCases {
  readonly cases: ReadonlyMap<CaseId, CaseFact>;
  /** The explicit ones. */
  readonly links: readonly Link[];
}

/** What is built in, and what the documents say besides. */
export function linkedCases(
  documents: readonly SourceDocument[],
  builtIn: readonly CaseFact[] = BUILT_IN.cases,
): LinkedCases {
  const read = documents.map(statementsIn);
  const cases = new Map(builtIn.map((fact) => [fact.id, fact]));
  for (const [id, statements] of byCase(read.flatMap(({ statements: all }) => all))) {
    cases.set(id, caseRecord(cases.get(id) ?? null, statements).fact);
  }
  const references = read.flatMap((statements) => statements.references);
  return { cases, links: [...LINKS, ...resolveReferences(references, cases).links] };
}

function statementsIn(document: SourceDocument, place: number): Statements {
  const readAt = new Date(0).toISOString();
  const kept = { ...document, id: `file-${place + 1}` as DocumentId, firstRead: readAt, lastSeen: readAt };
  return statementsOf(kept, readDocument(document));
}

function byCase(statements: readonly CaseStatement[]): ReadonlyMap<CaseId, readonly CaseStatement[]> {
  const all = new Map<CaseId, CaseStatement[]>();
  for (const statement of statements) {
    const known = all.get(statement.caseId);
    if (known === undefined) all.set(statement.caseId, [statement]);
    else known.push(statement);
  }
  return all;
}

/** @throws UserError if `name` is no case id, or nothing is known of the case. */
export function inspectRelated(name: string, documents: readonly SourceDocument[]): readonly InspectedLink[] {
  // The council was renamed, and papers and tables write its id both ways.
  const key = parseCaseId(name.replace(/^NEHS-/, 'NEHR-'));
  if (key === null) throw new UserError(`Ikke en sak: ${name}. En sak skrives slik: NUFA-26-2025`);
  const { cases, links } = linkedCases(documents);
  const id = caseId(key);
  const explicit = links.filter(({ from, to }) => from === id || to === id);
  if (!cases.has(id) && explicit.length === 0) throw new UserError(`Ukjent sak: ${name}`);
  const topical = createTopicalIndex([...cases.values()], GLOSSARY, links).linksOf(id);
  const shown = { id, meetingDate: cases.get(id)?.meetingDate ?? null };
  return rankedLinks(shown, [...explicit, ...topical], cases, []).map(
    ({ case: other, kind, direction, score, why }) => ({ case: other, kind, direction, score, why }),
  );
}
