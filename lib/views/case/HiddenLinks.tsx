/** The topical links of a case that the reader has hidden, each with the way back. */
import { type CaseFact, type CaseId, caseLabel, parseCaseId } from '../../model/case.ts';
import type { LinkJudgement } from '../../model/link.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly of: CaseId;
  readonly cases: ReadonlyMap<CaseId, CaseFact>;
  readonly judgements: readonly LinkJudgement[];
  readonly onShow: (other: CaseId, label: string) => void;
}

export function HiddenLinks({ of: id, cases, judgements, onShow }: Props) {
  const { language } = usePage();
  const strings = casePageStrings(language);
  const hidden = judgements
    .filter(({ verdict, cases: pair }) => verdict === 'hidden' && pair.includes(id))
    .map(({ cases: [first, second] }) => (first === id ? second : first));
  if (hidden.length === 0) return null;
  return (
    <details class="ds-details" data-color="neutral">
      <summary>{strings.hidden(hidden.length)}</summary>
      <div>
        <ul class="rows">
          {hidden.map((other) => {
            const key = parseCaseId(other);
            const fact = cases.get(other);
            const label = key === null ? other : caseLabel(key, fact?.meetingDate ?? null);
            return (
              <li key={other} class="hidden-link">
                <span>
                  {label} {fact?.title}
                </span>
                <button
                  type="button"
                  class="ds-link text-button"
                  aria-label={strings.showAgain(label)}
                  onClick={() => onShow(other, label)}
                >
                  {strings.showAgainShort}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
