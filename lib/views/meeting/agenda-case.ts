/** A case as its meeting sees it: what is asked and what was decided, kept apart, and the files that go with it. */
import { type RankedLink, rankedLinks } from '../../links/ranked-links.ts';
import type { CaseFact, CaseId, OutcomeBasis } from '../../model/case.ts';
import type { Link, LinkJudgement } from '../../model/link.ts';
import {
  type CaseRecord,
  type CaseStatement,
  type Contradictable,
  outcomeBasis,
} from '../../model/statement.ts';
import { type CaseFile, filesOf } from './case-files.ts';

export interface Wording {
  readonly text: string;
  readonly basis: OutcomeBasis;
  /** Null for what is built in. */
  readonly statement: CaseStatement | null;
}

export interface AgendaCase {
  readonly fact: CaseFact;
  /** "10:35". */
  readonly time: string | null;
  readonly asked: Wording | null;
  readonly decided: Wording | null;
  readonly earlier: { readonly stated: number; readonly topical: number };
  readonly files: readonly CaseFile[];
  readonly statements: readonly CaseStatement[];
  /** What its sources do not agree on: one of several wordings is shown here, the case's page has them all. */
  readonly contradicted: readonly Contradictable[];
}

const DECIDED: readonly OutcomeBasis[] = ['decision', 'quoted-decision'];
/** What is trusted first. */
const ORDER: readonly OutcomeBasis[] = ['decision', 'quoted-decision', 'proposal', 'slide'];

export function agendaCase(
  fact: CaseFact,
  record: CaseRecord | null,
  links: readonly Link[],
  cases: ReadonlyMap<CaseId, CaseFact>,
  judgements: readonly LinkJudgement[],
): AgendaCase {
  const statements = record?.statements ?? [];
  const read = statements.flatMap(wordingsOf);
  read.sort((a, b) => ORDER.indexOf(a.basis) - ORDER.indexOf(b.basis));
  // Behind what was read word for word, since it is in our words.
  const wordings = [...read, ...builtInWording(record?.builtIn ?? fact)];
  const earlier = rankedLinks(fact, links, cases, judgements).filter(
    ({ direction }: RankedLink) => direction === 'earlier',
  );
  const stated = earlier.filter(({ kind }) => kind === 'explicit').length;
  return {
    fact,
    time: statements.find(({ time }) => time !== null)?.time ?? null,
    asked: wordings.find(({ basis }) => !DECIDED.includes(basis)) ?? null,
    decided: wordings.find(({ basis }) => DECIDED.includes(basis)) ?? null,
    earlier: { stated, topical: earlier.length - stated },
    files: filesOf(statements),
    statements,
    contradicted: record?.contradictions.map(({ field }) => field) ?? [],
  };
}

function wordingsOf(statement: CaseStatement): readonly Wording[] {
  const { role, proposal, decision } = statement;
  return [
    ...(decision === null ? [] : [{ text: decision, basis: outcomeBasis(role, true), statement }]),
    ...(proposal === null ? [] : [{ text: proposal, basis: outcomeBasis(role, false), statement }]),
  ];
}

function builtInWording({ outcome }: CaseFact): readonly Wording[] {
  const text = outcome?.wording ?? outcome?.summary ?? null;
  return outcome === null || text === null ? [] : [{ text, basis: outcome.basis, statement: null }];
}

/** The papers that list a whole agenda, the most reliable one first. */
const AGENDAS: readonly CaseStatement['role'][] = ['innkalling', 'referat', 'presentasjon', 'nettside'];

/**
 * In the order of the meeting's own agenda, where one paper has all the cases (NUFA put 28/25 before 27/25); else by
 * number, as they came.
 */
export function inAgendaOrder(cases: readonly AgendaCase[]): readonly AgendaCase[] {
  for (const role of AGENDAS) {
    const papers = Map.groupBy(
      cases.flatMap(({ statements }) => statements.filter((one) => one.role === role)),
      ({ paper }) => paper,
    );
    for (const stated of papers.values()) {
      const places = new Map(stated.map(({ caseId, place }) => [caseId, place.start]));
      if (places.size < cases.length) continue;
      return cases.toSorted((a, b) => (places.get(a.fact.id) ?? 0) - (places.get(b.fact.id) ?? 0));
    }
  }
  return cases;
}
