/** Cases by their labels, each a link, in order of time. Long lists are cut, with a way to see the rest. */
import { useState } from 'preact/hooks';
import { type CaseFact, type CaseId, caseLabel, parseCaseId } from '../../model/case.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { caseLink } from '../links.ts';
import { usePage } from '../page-context.ts';

interface Props {
  readonly ids: readonly CaseId[];
  readonly cases: ReadonlyMap<CaseId, CaseFact>;
}

const SHOWN = 24;

export function CaseLinks({ ids, cases }: Props) {
  const { language, surface } = usePage();
  const [all, setAll] = useState(false);
  const sorted = ids.toSorted((a, b) => timeOf(a, cases).localeCompare(timeOf(b, cases)));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <ul class="case-links">
      {shown.map((id) => (
        <li key={id}>
          <a class="ds-link" title={cases.get(id)?.title ?? undefined} {...caseLink(id, surface)}>
            {labelOf(id, cases)}
          </a>
        </li>
      ))}
      {sorted.length > shown.length && (
        <li>
          <button type="button" class="ds-link text-button" onClick={() => setAll(true)}>
            {documentsStrings(language).andMore(sorted.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function labelOf(id: CaseId, cases: Props['cases']): string {
  const key = parseCaseId(id);
  return key === null ? id : caseLabel(key, cases.get(id)?.meetingDate ?? null);
}

/** Cases of one meeting by their numbers. */
function timeOf(id: CaseId, cases: Props['cases']): string {
  const key = parseCaseId(id);
  const day = cases.get(id)?.meetingDate ?? `${key?.year}`;
  return `${day} ${key?.council} ${String(key?.number).padStart(3, '0')}`;
}
