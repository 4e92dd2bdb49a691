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

export type ComparedSide =
  | {
      readonly is: 'read';
      readonly statement: CaseStatement;
      readonly page: WordingPage | null;
      /** The wording itself, or where the case's text stands in the statement's document. */
      readonly from: { readonly text: string } | { readonly places: readonly SourceSpan[] };
    }
  | { readonly is: 'in-our-words'; readonly text: string }
  | { readonly is: 'unread' };

export interface ComparedPart {
  readonly what: ComparedWhat;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

export function comparedParts(before: CaseRecord | null, after: CaseRecord | null): readonly ComparedPart[] {
  if (before !== null && before.fact.id === after?.fact.id) {
    return [
      { what: 'outcome', before: wordingSide(before, 'proposal'), after: wordingSide(before, 'decision') },
    ];
  }
  const [oldText, newText] = textSides(before, after);
  return [
    { what: 'proposal', before: wordingSide(before, 'proposal'), after: wordingSide(after, 'proposal') },
    { what: 'decision', before: wordingSide(before, 'decision'), after: wordingSide(after, 'decision') },
    { what: 'text', before: oldText, after: newText },
  ];
}

/** Whether the proposal and the decision of a case can be compared. */
export function hasBothWordings(record: CaseRecord): boolean {
  const lines = outcomeLines(record).filter(({ verbatim }) => verbatim);
  return (['proposal', 'decision'] as const).every((is) => lines.some((line) => line.is === is));
}

/** In the firmest source's words; of equally firm ones the newest. */
function wordingSide(record: CaseRecord | null, is: OutcomeLine['is']): ComparedSide {
  if (record === null) return { is: 'unread' };
  const lines = outcomeLines(record)
    .filter((line) => line.is === is)
    .toSorted((a, b) => OUTCOME_BASES.indexOf(a.basis) - OUTCOME_BASES.indexOf(b.basis));
  const read = lines.find(({ verbatim, statements }) => verbatim && statements.length > 0);
  const statement = read?.statements.find(({ pages }) => pages !== undefined) ?? read?.statements[0];
  if (read !== undefined && statement !== undefined) {
    const page = wordingPage(statement, saidAs(statement, read.text));
    return { is: 'read', statement, page, from: { text: read.text } };
  }
  const [known] = lines;
  return known === undefined ? { is: 'unread' } : { is: 'in-our-words', text: known.text };
}

/** Like is compared with like: a note with a note. The first is what tells most of a case. */
const TELLING: readonly CaseStatement['role'][] = ['toppnotat', 'referat', 'innkalling', 'presentasjon'];
/** UTF-16 units. Less is its row on the agenda, and no text. */
const LEAST = 200;

function textSides(
  before: CaseRecord | null,
  after: CaseRecord | null,
): readonly [ComparedSide, ComparedSide] {
  const [old, next] = [textsOf(before), textsOf(after)];
  const common = TELLING.find((role) => [old, next].every((texts) => texts.some((one) => one.role === role)));
  const chosen = (texts: readonly CaseStatement[]): ComparedSide => {
    const statement = texts.find(({ role }) => role === (common ?? role));
    if (statement === undefined) return { is: 'unread' };
    const all = placesOf(statement);
    // Its row on the agenda says nothing that its own part does not.
    const telling = all.filter((place) => place.end - place.start >= LEAST);
    const places = telling.length > 0 ? telling : all;
    const page = placePage(statement, places[0] === undefined ? 0 : all.indexOf(places[0]));
    return { is: 'read', statement, page, from: { places } };
  };
  return [chosen(old), chosen(next)];
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
