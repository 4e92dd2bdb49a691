/** A case as its meeting sees it: what is asked and what was decided, kept apart, and the files that go with it. */
import { type RankedLink, rankedLinks } from '../../links/ranked-links.ts';
import type { CaseFact, CaseId, OutcomeBasis } from '../../model/case.ts';
import type { Link, LinkJudgement } from '../../model/link.ts';
import { type CaseRecord, type CaseStatement, outcomeBasis } from '../../model/statement.ts';
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
  const wordings = [...statements.flatMap(wordingsOf), ...builtInWording(record?.builtIn ?? fact)];
  wordings.sort((a, b) => ORDER.indexOf(a.basis) - ORDER.indexOf(b.basis));
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
  };
}

function wordingsOf(statement: CaseStatement): readonly Wording[] {
  const { role, proposal, decision } = statement;
  return [
    ...(decision === null ? [] : [{ text: decision, basis: outcomeBasis(role, true), statement }]),
    ...(proposal === null ? [] : [{ text: proposal, basis: outcomeBasis(role, false), statement }]),
  ];
}

/** Stands behind what was read, since it is in our words. */
function builtInWording({ outcome }: CaseFact): readonly Wording[] {
  const text = outcome?.wording ?? outcome?.summary ?? null;
  return outcome === null || text === null ? [] : [{ text, basis: outcome.basis, statement: null }];
}

/**
 * By number, as papers list them; by the clock where every case of a meeting of one day has its time (NUFA put 28/25
 * before 27/25).
 */
export function inAgendaOrder(cases: readonly AgendaCase[], oneDay: boolean): readonly AgendaCase[] {
  if (!oneDay || cases.some(({ time }) => time === null)) return cases;
  const minutes = ({ time }: AgendaCase): number => {
    const [hours = 0, rest = 0] = (time ?? '').split(/[.:]/).map(Number);
    return hours * 60 + rest;
  };
  return cases.toSorted((a, b) => minutes(a) - minutes(b));
}
