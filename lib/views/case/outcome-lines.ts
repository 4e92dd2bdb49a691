/**
 * What is known of the outcome of a case, wording by wording: decisions and proposals apart, each with everything
 * that says it. A slide's "vedtak" is a proposal here (`outcomeBasis`).
 */
import type { OutcomeBasis, OutcomeClass } from '../../model/case.ts';
import { type CaseRecord, type CaseStatement, outcomeBasis } from '../../model/statement.ts';

export interface OutcomeLine {
  readonly is: 'decision' | 'proposal';
  /** The firmest of its sources. */
  readonly basis: OutcomeBasis;
  readonly text: string;
  /** False: in our own words (built in). */
  readonly verbatim: boolean;
  readonly outcomeClass: OutcomeClass | null;
  /** Newest first. Empty for what is built in. */
  readonly statements: readonly CaseStatement[];
}

const FIRMNESS: readonly OutcomeBasis[] = ['decision', 'quoted-decision', 'proposal', 'slide'];

/** Decisions first, then proposals, each newest source first. Our own words only where the paper's are not known. */
export function outcomeLines({ statements, builtIn }: CaseRecord): readonly OutcomeLine[] {
  const lines = new Map<string, OutcomeLine>();
  for (const statement of statements) {
    for (const line of linesOf(statement)) {
      const name = `${line.is} ${line.text.replaceAll(/\s+/g, ' ').trim().toLowerCase()}`;
      const known = lines.get(name);
      lines.set(name, known === undefined ? line : merged(known, line));
    }
  }
  const read = [...lines.values()];
  const builtInLine = builtInOutcome(builtIn);
  const missing = builtInLine !== null && !read.some((line) => line.is === builtInLine.is);
  const all = missing ? [...read, builtInLine] : read;
  return [...all.filter(({ is }) => is === 'decision'), ...all.filter(({ is }) => is === 'proposal')];
}

function linesOf(statement: CaseStatement): readonly OutcomeLine[] {
  const { decision, proposal, role } = statement;
  return [
    ...(decision === null ? [] : [lineFrom(statement, decision, outcomeBasis(role, true), true)]),
    ...(proposal === null
      ? []
      : [lineFrom(statement, proposal, outcomeBasis(role, false), decision === null)]),
  ];
}

/** @param classed the statement's class is of this wording */
function lineFrom(
  statement: CaseStatement,
  text: string,
  basis: OutcomeBasis,
  classed: boolean,
): OutcomeLine {
  const outcomeClass = classed ? statement.outcomeClass : null;
  return { is: sideOf(basis), basis, text, verbatim: true, outcomeClass, statements: [statement] };
}

function sideOf(basis: OutcomeBasis): OutcomeLine['is'] {
  return basis === 'decision' || basis === 'quoted-decision' ? 'decision' : 'proposal';
}

function merged(one: OutcomeLine, other: OutcomeLine): OutcomeLine {
  return {
    ...one,
    basis: FIRMNESS.indexOf(one.basis) <= FIRMNESS.indexOf(other.basis) ? one.basis : other.basis,
    outcomeClass: one.outcomeClass ?? other.outcomeClass,
    statements: [...one.statements, ...other.statements],
  };
}

function builtInOutcome(builtIn: CaseRecord['builtIn']): OutcomeLine | null {
  const outcome = builtIn?.outcome ?? null;
  const text = outcome === null ? null : (outcome.summary ?? outcome.wording ?? null);
  if (outcome === null || text === null) return null;
  const { basis, outcomeClass, summary } = outcome;
  return { is: sideOf(basis), basis, text, verbatim: summary === null, outcomeClass, statements: [] };
}
