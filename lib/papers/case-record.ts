/**
 * Everything that is known of a case, drawn from the built-in fact and from what was read on this machine. Nothing
 * is overwritten: each field comes from the best source that has it, and what the others say stays beside it.
 */
import type { CaseFact, CaseKind, Outcome, OutcomeBasis, Provenance } from '../model/case.ts';
import { type CaseKey, parseCaseId } from '../model/case.ts';
import { councilShortName } from '../model/council.ts';
import { type CaseRecord, type CaseStatement, outcomeBasis } from '../model/statement.ts';
import { contradictionsOf } from './contradictions.ts';
import { meetingLabel } from './meeting-label.ts';
import { outcomeClass } from './outcome-class.ts';
import { foldTitle } from './wording.ts';

const MOST_WORDS = 80;

/**
 * @param statements of one case, in any order.
 * @throws if neither a built-in fact nor a statement is given, or a statement's id is none.
 */
export function caseRecord(builtIn: CaseFact | null, statements: readonly CaseStatement[]): CaseRecord {
  const sorted = [...statements].sort(newestFirst);
  return {
    fact: shownFact(builtIn, sorted),
    builtIn,
    statements: sorted,
    contradictions: contradictionsOf(builtIn, sorted),
  };
}

/** Newest meeting first, then newest read; otherwise by id, so that the order never depends on storage. */
function newestFirst(one: CaseStatement, other: CaseStatement): number {
  return (
    compare(other.meetingDate ?? '', one.meetingDate ?? '') ||
    compare(other.readAt, one.readAt) ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function shownFact(builtIn: CaseFact | null, statements: readonly CaseStatement[]): CaseFact {
  const key = builtIn ?? keyOf(statements[0]);
  const byTrust = [...statements].sort((one, other) => trust(other) - trust(one));
  const best = <Value>(read: (statement: CaseStatement) => Value | null): Value | null =>
    byTrust.map(read).find((value) => value !== null) ?? null;

  const title = builtIn?.title ?? best((statement) => statement.title);
  const kind = builtIn?.kind ?? best((statement) => statement.kind);
  const dated = byTrust.find(({ meetingDates }) => meetingDates.length > 0);
  const outcome = bestOutcome(builtIn, byTrust);
  const read = byTrust.flatMap(({ bodyWords }) => bodyWords);
  const words = unique([...read, ...(builtIn?.bodyWords ?? [])]).slice(0, MOST_WORDS);
  return {
    id: builtIn?.id ?? idOf(statements[0]),
    council: key.council,
    number: key.number,
    year: key.year,
    title,
    otherTitles: otherWordings(title, [
      ...(builtIn?.otherTitles ?? []),
      ...byTrust.flatMap((statement) => [statement.title, ...statement.otherTitles]),
    ]),
    kind,
    otherKind: builtIn?.otherKind ?? otherKindOf(kind, byTrust),
    meetingDate: builtIn?.meetingDate ?? dated?.meetingDate ?? null,
    meetingLabel:
      builtIn?.meetingLabel ??
      (builtIn?.meetingDate === undefined ||
      builtIn.meetingDate === null ||
      builtIn.meetingDate === dated?.meetingDate
        ? meetingLabel(dated?.meetingDates ?? [])
        : null),
    outcome: outcome?.outcome ?? null,
    notes: builtIn?.notes ?? null,
    provenance: provenanceOf(builtIn, byTrust, outcome?.statement ?? null),
    ...(words.length > 0 && { bodyWords: words }),
  };
}

function keyOf(statement: CaseStatement | undefined): CaseKey {
  const key = statement === undefined ? null : parseCaseId(statement.caseId);
  if (key === null) throw new Error('A case record needs a built-in fact or a statement');
  return key;
}

function idOf(statement: CaseStatement | undefined): CaseFact['id'] {
  if (statement === undefined) throw new Error('A case record needs a built-in fact or a statement');
  return statement.caseId;
}

/** How near a paper stands to what the meeting did: minutes, then the agenda, last what other papers quote. */
function trust({ role }: CaseStatement): number {
  return ['quoted', 'nettside', 'presentasjon', 'toppnotat', 'innkalling', 'referat'].indexOf(role);
}

function otherWordings(title: string | null, titles: readonly (string | null)[]): readonly string[] {
  const seen = new Set(title === null ? [] : [foldTitle(title)]);
  return titles.filter((other): other is string => {
    if (other === null || seen.has(foldTitle(other))) return false;
    seen.add(foldTitle(other));
    return true;
  });
}

function otherKindOf(kind: CaseKind | null, statements: readonly CaseStatement[]): CaseKind | null {
  const kinds = statements.flatMap((statement) => [statement.kind, statement.otherKind]);
  return kinds.find((other) => other !== null && other !== kind) ?? null;
}

/** Only a referat's "Vedtak" is a decision (DOMAIN.md §3). */
const BASIS_RANK: Readonly<Record<OutcomeBasis, number>> = {
  proposal: 0,
  slide: 0,
  'quoted-decision': 1,
  decision: 2,
};

interface ReadOutcome {
  readonly outcome: Outcome;
  /** Null: the built-in one, whether or not a wording was added to it. */
  readonly statement: CaseStatement | null;
}

/** The outcome that says most; a built-in one gets the wording where it was read on the same basis. */
function bestOutcome(builtIn: CaseFact | null, statements: readonly CaseStatement[]): ReadOutcome | null {
  let best: ReadOutcome | null = null;
  for (const statement of statements) {
    const outcome = outcomeOf(statement);
    if (outcome !== null && (best === null || BASIS_RANK[outcome.basis] > BASIS_RANK[best.outcome.basis]))
      best = { outcome, statement };
  }
  const known = builtIn?.outcome ?? null;
  if (known === null) return best;
  if (best === null || BASIS_RANK[best.outcome.basis] < BASIS_RANK[known.basis])
    return { outcome: known, statement: null };
  if (BASIS_RANK[best.outcome.basis] > BASIS_RANK[known.basis]) return best;
  const same = best.outcome.outcomeClass === null || best.outcome.outcomeClass === known.outcomeClass;
  if (best.outcome.basis !== known.basis || best.outcome.wording === undefined || !same)
    return { outcome: known, statement: null };
  return { outcome: { ...known, wording: best.outcome.wording }, statement: null };
}

/** What one statement says of the outcome. */
export function outcomeOf(statement: CaseStatement): Outcome | null {
  const { decision, proposal, role } = statement;
  const wording = decision ?? proposal;
  if (wording === null) return null;
  return {
    outcomeClass: outcomeClass(wording),
    basis: outcomeBasis(role, decision !== null),
    summary: null,
    wording,
  };
}

/** Of the outcome that is shown where that was read here, else of what is built in, else of the best paper. */
function provenanceOf(
  builtIn: CaseFact | null,
  statements: readonly CaseStatement[],
  shown: CaseStatement | null,
): Provenance {
  const statement = shown ?? (builtIn === null ? statements[0] : undefined);
  if (statement === undefined) return builtIn?.provenance ?? { source: '', role: '' };
  return statementSource(statement);
}

/** "NUFA 30.–31. august 2023", "referat". */
export function statementSource(statement: CaseStatement): Provenance {
  const { council, year } = keyOf(statement);
  const short = councilShortName(council, { date: statement.meetingDate, year });
  const days = meetingLabel(statement.meetingDates);
  const role = statement.role === 'quoted' ? 'sitert (tidligere behandling)' : statement.role;
  return { source: days === null ? short : `${short} ${days}`, role };
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
