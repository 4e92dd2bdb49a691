/**
 * The wordings of a case that a card shows: of what was decided and of what was proposed, the firmest of each. Apart
 * from `caseReading`: the background has no statements, and what it loads is small.
 */
import type { CaseReading, CaseWording } from '../../model/card.ts';
import { OUTCOME_BASES } from '../../model/case.ts';
import { type CaseStatement, outcomeBasis } from '../../model/statement.ts';
import { wordingPage } from '../../model/wording-page.ts';
import type { Index } from './repositories.ts';

/** The reading with the wordings that were read on this machine. */
export async function withWordings({ statements }: Index, reading: CaseReading): Promise<CaseReading> {
  return reading.known ? { ...reading, ...caseWordings(await statements.of(reading.id)) } : reading;
}

type Wordings = Pick<CaseReading & { readonly known: true }, 'wordings'>;

/** Of equally firm ones that of the newest meeting, then the one with a page. Nothing where none was read. */
export function caseWordings(statements: readonly CaseStatement[]): Wordings {
  const sorted = statements
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''))
    .flatMap(wordingsOf)
    .toSorted((a, b) => firmness(a) - firmness(b) || Number(a.page === null) - Number(b.page === null));
  const decision = sorted.find(isDecision);
  const proposal = sorted.find((one) => !isDecision(one));
  const wordings = [decision, proposal].filter((one) => one !== undefined);
  return wordings.length === 0 ? {} : { wordings };
}

function wordingsOf(statement: CaseStatement): readonly CaseWording[] {
  return (['decision', 'proposal'] as const).flatMap((which) => {
    const text = statement[which];
    const basis = outcomeBasis(statement.role, which === 'decision');
    return text === null ? [] : [{ basis, text, page: wordingPage(statement, which) }];
  });
}

function firmness({ basis }: CaseWording): number {
  return OUTCOME_BASES.indexOf(basis);
}

function isDecision({ basis }: CaseWording): boolean {
  return basis === 'decision' || basis === 'quoted-decision';
}

/** UTF-16 units: long enough for most decisions, and two of them leave room for the rest of a card. */
const SHOWN = 320;

/** As a card shows it: cut after a whole sentence where one ends in the last third, else after a word. */
export function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  const cut = text.slice(0, SHOWN);
  const sentence = /^.*[.!?](?=\s\p{Lu})/su.exec(cut)?.[0] ?? '';
  const whole = sentence.length > (SHOWN * 2) / 3 ? sentence : cut.replace(/[\s,;:–-]*\s\S*$/, '');
  return `${whole.toWellFormed()} …`;
}
