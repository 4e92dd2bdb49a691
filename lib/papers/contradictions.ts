/**
 * Where sources of one case say different things (`CONTRADICTABLE`). All of them are kept and shown; which one a
 * reader sees first is decided elsewhere.
 */
import type { CaseFact, CaseKind } from '../model/case.ts';
import type { IsoDate } from '../model/date.ts';
import type { CaseStatement, Contradictable, Contradiction } from '../model/statement.ts';
import { areOneMeeting } from './dates.ts';
import { differsOnlyBySlips } from './slips.ts';

interface Said<Value> {
  readonly value: Value;
  readonly statement: CaseStatement | null;
}

/** @param statements newest first. */
export function contradictionsOf(
  builtIn: CaseFact | null,
  statements: readonly CaseStatement[],
): readonly Contradiction[] {
  return [
    ...contradiction('kind', saidKinds(builtIn, statements), sameKinds, ([kind]) => kind),
    ...contradiction('meetingDate', saidDates(builtIn, statements), sameMeeting, ([date]) => date),
    ...contradiction('decision', saidDecisions(statements), sameDecision, (decision) => decision),
  ];
}

function contradiction<Value>(
  field: Contradictable,
  said: readonly Said<Value>[],
  agree: (one: Said<Value>, other: Said<Value>) => boolean,
  words: (value: Value) => string,
): readonly Contradiction[] {
  const differing: Said<Value>[] = [];
  for (const one of said) if (!differing.some((other) => agree(one, other))) differing.push(one);
  if (differing.length < 2) return [];
  return [{ field, values: differing.map(({ value, statement }) => ({ value: words(value), statement })) }];
}

type Kinds = readonly [CaseKind, ...CaseKind[]];

/** Each source's kinds: a paper that says two kinds of one case agrees with either. */
function saidKinds(builtIn: CaseFact | null, statements: readonly CaseStatement[]): readonly Said<Kinds>[] {
  const sources = [
    ...statements.map((statement) => ({ fact: statement, statement })),
    ...(builtIn === null ? [] : [{ fact: builtIn, statement: null }]),
  ];
  return sources.flatMap(({ fact, statement }) => {
    const { kind, otherKind } = fact;
    if (kind === null) return [];
    return [{ value: otherKind === null ? [kind] : [kind, otherKind], statement }] as const;
  });
}

function sameKinds(one: Said<Kinds>, other: Said<Kinds>): boolean {
  return one.value.some((kind) => other.value.includes(kind));
}

type Dates = readonly [IsoDate, ...IsoDate[]];

function saidDates(builtIn: CaseFact | null, statements: readonly CaseStatement[]): readonly Said<Dates>[] {
  const said: Said<Dates>[] = [];
  for (const statement of statements) {
    const [first, ...rest] = statement.meetingDates;
    if (first !== undefined) said.push({ value: [first, ...rest], statement });
  }
  const date = builtIn?.meetingDate ?? null;
  if (date !== null) said.push({ value: [date], statement: null });
  return said;
}

function sameMeeting(one: Said<Dates>, other: Said<Dates>): boolean {
  return areOneMeeting(one.value, other.value);
}

function saidDecisions(statements: readonly CaseStatement[]): readonly Said<string>[] {
  return statements.flatMap((statement) =>
    statement.decision === null ? [] : [{ value: statement.decision, statement }],
  );
}

/** The same words, slips of the pen aside, or a quoted row that holds a stretch of them. */
function sameDecision(one: Said<string>, other: Said<string>): boolean {
  const [first, second] = [foldDecision(one.value), foldDecision(other.value)];
  return (
    first === second ||
    differsOnlyBySlips(first, second) ||
    (one.statement?.role === 'quoted' && isStretch(first, second)) ||
    (other.statement?.role === 'quoted' && isStretch(second, first))
  );
}

function foldDecision(decision: string): string {
  return decision
    .toLowerCase()
    .replace(/[-–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;:,]+$/u, '')
    .trim();
}

/** True if `part`, which may leave words out with "…", stands in `whole`; a "not" may not be what was cut off. */
function isStretch(part: string, whole: string): boolean {
  const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
  const all = words(whole);
  let from = 0;
  for (const stretch of part.split(/…|\.{3}/u).map(words)) {
    const at = indexOfWords(all, stretch, from);
    if (at < 0) return false;
    from = at + stretch.length;
  }
  return all[from] !== 'ikke' && all[from] !== 'ikkje';
}

function indexOfWords(all: readonly string[], stretch: readonly string[], from: number): number {
  for (let at = from; at + stretch.length <= all.length; at++)
    if (stretch.every((word, index) => all[at + index] === word)) return at;
  return -1;
}
