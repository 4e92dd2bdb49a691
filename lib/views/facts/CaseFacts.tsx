/** What is known of one case, its outcome kept apart from what was only proposed. */
import type { CaseReading } from '../../model/card.ts';
import type { Outcome, OutcomeBasis } from '../../model/case.ts';
import { formatDate } from '../../model/date.ts';
import type { CouncilBasis } from '../../model/mention.ts';
import { PageLink } from '../case/PageLink.tsx';
import { usePage } from '../page-context.ts';
import { RelatedCases } from './RelatedCases.tsx';

/** Only a referat's "Vedtak", read there or quoted later, is a decision (DOMAIN.md §3). */
const DECIDED: readonly OutcomeBasis[] = ['decision', 'quoted-decision'];

type KnownReading = CaseReading & { readonly known: true };

interface Props {
  readonly reading: CaseReading;
  /** What the council was read from, where the number was read in a page. */
  readonly basis?: CouncilBasis | null;
}

export function CaseFacts({ reading, basis = null }: Props) {
  const { strings, cardStrings } = usePage();
  if (!reading.known) {
    return (
      <div class="facts">
        <p>{cardStrings.unknown}</p>
        <p class="subtle">{strings.workspace.caseNotFound(reading.label).text}</p>
      </div>
    );
  }
  return <KnownCaseFacts reading={reading} basis={basis} />;
}

function KnownCaseFacts({ reading, basis }: Required<Props> & { readonly reading: KnownReading }) {
  const { strings, cardStrings } = usePage();
  const meeting =
    reading.meetingLabel ?? (reading.meetingDate === null ? null : formatDate(reading.meetingDate));
  const none = reading.earlier.length === 0 && reading.later.length === 0;
  return (
    <div class="facts">
      <dl class="facts-list">
        <dt>{cardStrings.council}</dt>
        <dd>
          {reading.councilName}
          {basis !== null && <span class="subtle">, {cardStrings.councilBasis[basis]}</span>}
        </dd>
        {meeting !== null && (
          <>
            <dt>{strings.facts.meeting}</dt>
            <dd>{meeting}</dd>
          </>
        )}
        {reading.caseKind !== null && (
          <>
            <dt>{strings.facts.kind}</dt>
            <dd>{cardStrings.caseKind[reading.caseKind] ?? reading.caseKind}</dd>
          </>
        )}
        <dt>{strings.facts.outcome}</dt>
        <dd>
          <OutcomeText reading={reading} />
        </dd>
        <dt>{cardStrings.sources}</dt>
        <dd>{reading.source}</dd>
      </dl>
      <RelatedCases title={cardStrings.earlier} cases={reading.earlier} />
      <RelatedCases title={cardStrings.later} cases={reading.later} />
      {none && <p class="subtle">{cardStrings.noRelated}</p>}
    </div>
  );
}

/** What papers say word for word, else what is known of the outcome; a decision known in our words only stays. */
function OutcomeText({ reading: { outcome, wordings = [], label } }: { readonly reading: KnownReading }) {
  const { cardStrings } = usePage();
  if (outcome === null && wordings.length === 0) return cardStrings.noOutcome;
  const isDecided = (basis: OutcomeBasis): boolean => DECIDED.includes(basis);
  const isSaid = wordings.some(({ basis }) => outcome && isDecided(basis) === isDecided(outcome.basis));
  return (
    <>
      {outcome !== null && !isSaid && isDecided(outcome.basis) && <KnownOutcome of={outcome} />}
      {wordings.map(({ basis, text, page }) => (
        <p key={basis}>
          <span class="basis" data-certain={isDecided(basis)}>
            {cardStrings.outcomeBasis[basis]}
          </span>
          <span lang="no">{text}</span>{' '}
          {page !== null && (
            <span class="small source">
              <PageLink to={page} name={label} />
            </span>
          )}
        </p>
      ))}
      {outcome !== null && !isSaid && !isDecided(outcome.basis) && <KnownOutcome of={outcome} />}
    </>
  );
}

function KnownOutcome({ of: outcome }: { readonly of: Outcome }) {
  const { cardStrings } = usePage();
  return (
    <p>
      <span class="basis" data-certain={DECIDED.includes(outcome.basis)}>
        {cardStrings.outcomeBasis[outcome.basis]}
      </span>
      {outcome.summary ??
        outcome.wording ??
        (outcome.outcomeClass && cardStrings.outcomeClass[outcome.outcomeClass])}
    </p>
  );
}
