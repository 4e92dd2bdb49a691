/**
 * What of two treatments is put side by side: the proposals, the decisions and the texts; of one case, its proposal and
 * its decision. The papers' own words only: what is known in ours is said to be so, and not compared.
 */
import { OUTCOME_BASES } from '../../model/case.ts';
import type { SourceSpan } from '../../model/paper.ts';
import type { CaseRecord, CaseStatement } from '../../model/statement.ts';
import { placePage, saidAs, type WordingPage, wordingPage } from '../../model/wording-page.ts';
import type { ComparedWhat } from '../../strings/difference.ts';
import { type OutcomeLine, outcomeLines } from '../case/outcome-lines.ts';
import type { ChosenSources } from './chosen-sources.ts';

export interface ReadSide {
  readonly is: 'read';
  readonly statement: CaseStatement;
  readonly page: WordingPage | null;
  /** The wording itself, or where the case's text stands in the statement's document. */
  readonly from: { readonly text: string } | { readonly places: readonly SourceSpan[] };
}

export type ComparedSide =
  | ReadSide
  | { readonly is: 'in-our-words'; readonly text: string }
  | { readonly is: 'unread' };

export interface ComparedPart {
  readonly what: ComparedWhat;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** What each side may be compared in: what tells most first. */
  readonly sources: readonly [before: readonly ReadSide[], after: readonly ReadSide[]];
}

/** @param chosen by the reader; what is not there is as if it were not chosen */
export function comparedParts(
  before: CaseRecord | null,
  after: CaseRecord | null,
  chosen: ChosenSources = {},
): readonly ComparedPart[] {
  const wordings = (what: ComparedWhat, sides: readonly [Wordings, Wordings]): ComparedPart => ({
    what,
    before: chosenOf(sides[0].read, chosen[`${what}-before`]) ?? sides[0].known,
    after: chosenOf(sides[1].read, chosen[`${what}-after`]) ?? sides[1].known,
    sources: [sides[0].read, sides[1].read],
  });
  if (before !== null && before.fact.id === after?.fact.id)
    return [wordings('outcome', [wordingsOf(before, 'proposal'), wordingsOf(before, 'decision')])];
  return [
    wordings('proposal', [wordingsOf(before, 'proposal'), wordingsOf(after, 'proposal')]),
    wordings('decision', [wordingsOf(before, 'decision'), wordingsOf(after, 'decision')]),
    textPart(before, after, chosen),
  ];
}

/** Whether the proposal and the decision of a case can be compared. */
export function hasBothWordings(record: CaseRecord): boolean {
  const lines = outcomeLines(record).filter(({ verbatim }) => verbatim);
  return (['proposal', 'decision'] as const).every((is) => lines.some((line) => line.is === is));
}

interface Wordings {
  /** The firmest source's first; of equally firm ones the newest. */
  readonly read: readonly ReadSide[];
  /** The first of them; where none was read, what is known all the same. */
  readonly known: ComparedSide;
}

function wordingsOf(record: CaseRecord | null, is: OutcomeLine['is']): Wordings {
  const lines = (record === null ? [] : outcomeLines(record))
    .filter((line) => line.is === is)
    .toSorted((a, b) => OUTCOME_BASES.indexOf(a.basis) - OUTCOME_BASES.indexOf(b.basis));
  const read = lines.flatMap(({ verbatim, statements, text }): readonly ReadSide[] => {
    const statement = statements.find(({ pages }) => pages !== undefined) ?? statements[0];
    if (!verbatim || statement === undefined) return [];
    return [{ is: 'read', statement, page: wordingPage(statement, saidAs(statement, text)), from: { text } }];
  });
  const [own] = lines;
  const unread = own === undefined ? UNREAD : ({ is: 'in-our-words', text: own.text } as const);
  return { read, known: read[0] ?? unread };
}

const UNREAD = { is: 'unread' } as const;

function chosenOf(sources: readonly ReadSide[], chosen: string | undefined): ReadSide | null {
  return sources.find(({ statement }) => statement.id === chosen) ?? null;
}

/** What tells most of a case first. */
const TELLING: readonly CaseStatement['role'][] = ['toppnotat', 'referat', 'innkalling', 'presentasjon'];
/** UTF-16 units. Less is its row on the agenda, and no text. */
const LEAST = 200;

/** Like is compared with like: a note with a note. */
function textPart(before: CaseRecord | null, after: CaseRecord | null, chosen: ChosenSources): ComparedPart {
  const sources = [textsOf(before).map(textSide), textsOf(after).map(textSide)] as const;
  const [old, next] = sources;
  const [first, second] = [chosenOf(old, chosen['text-before']), chosenOf(next, chosen['text-after'])];
  const roleOf = (side: ReadSide | null): CaseStatement['role'] | undefined => side?.statement.role;
  const common =
    roleOf(first) ?? roleOf(second) ?? TELLING.find((role) => sources.every((all) => ofRole(all, role)));
  const like = (all: readonly ReadSide[]): ComparedSide => ofRole(all, common) ?? all[0] ?? UNREAD;
  return { what: 'text', before: first ?? like(old), after: second ?? like(next), sources };
}

function ofRole(sides: readonly ReadSide[], role: CaseStatement['role'] | undefined): ReadSide | null {
  return sides.find(({ statement }) => statement.role === role) ?? null;
}

function textSide(statement: CaseStatement): ReadSide {
  const all = placesOf(statement);
  // Its row on the agenda says nothing that its own part does not.
  const telling = all.filter((place) => place.end - place.start >= LEAST);
  const places = telling.length > 0 ? telling : all;
  const page = placePage(statement, places[0] === undefined ? 0 : all.indexOf(places[0]));
  return { is: 'read', statement, page, from: { places } };
}

/** Those that tell most first; of one kind the longest. */
function textsOf(record: CaseRecord | null): readonly CaseStatement[] {
  return (record?.statements ?? [])
    .filter((one) => TELLING.includes(one.role) && lengthOf(one) >= LEAST)
    .toSorted((a, b) => TELLING.indexOf(a.role) - TELLING.indexOf(b.role) || lengthOf(b) - lengthOf(a));
}

function lengthOf(statement: CaseStatement): number {
  return placesOf(statement).reduce((sum, { start, end }) => sum + end - start, 0);
}

function placesOf({ place, otherPlaces }: CaseStatement): readonly SourceSpan[] {
  return [place, ...otherPlaces];
}
