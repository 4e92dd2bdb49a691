/** Earlier or later cases: a solid line for a link that the papers state, a dashed one for the same topic. */
import type { RelatedCase } from '../../model/card.ts';
import { formatDate } from '../../model/date.ts';
import { topicalWhy } from '../../strings/topical-why.ts';
import { caseLink } from '../links.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly title: string;
  readonly cases: readonly RelatedCase[];
}

export function RelatedCases({ title, cases }: Props) {
  const { language, cardStrings, surface } = usePage();
  if (cases.length === 0) return null;
  return (
    <div>
      <p class="subtle">{title}</p>
      <ul class="related">
        {cases.map((one) => (
          <li key={one.id}>
            <span class="link-line" data-kind={one.linkKind} />
            <div>
              <a class="ds-link" {...caseLink(one.id, surface)}>
                {one.label}
              </a>
              {one.date !== null && <span class="subtle"> {formatDate(one.date)}</span>}
              {one.title !== null && <span> {one.title}</span>}
              <p class="small subtle">
                {one.linkKind === 'topical'
                  ? `${cardStrings.linkKind.topical} – ${topicalWhy(one.reason, language)}`
                  : `${cardStrings.linkKind.explicit}: ${one.reason}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
