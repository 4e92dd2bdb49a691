/** The wordings of a case that a card shows: of what was decided and of what was proposed, the firmest of each. */
import type { CaseReading, CaseWording } from '../../model/card.ts';
import { OUTCOME_BASES } from '../../model/case.ts';
import { type CaseStatement, outcomeBasis } from '../../model/statement.ts';
import { wordingPage } from '../../model/wording-page.ts';

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
