/** The cases of one meeting under its name, which leads to the meeting. */
import type { CaseId } from '../../model/case.ts';
import { meetingLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { ChoosableCaseRow, OpeningCaseRow } from './CaseRow.tsx';
import type { CaseGroup } from './case-groups.ts';

interface Props {
  readonly group: CaseGroup;
  readonly heading: 'h2' | 'h3';
  /** Null while cases open instead of being chosen. */
  readonly chosen: ReadonlySet<CaseId> | null;
  readonly onChoose: (id: CaseId, chosen: boolean) => void;
}

export function CaseGroupSection({ group, heading: Heading, chosen, onChoose }: Props) {
  const { surface } = usePage();
  const { meeting } = group;
  return (
    <section class="group">
      <Heading class="group-heading">
        {meeting === null ? (
          group.name
        ) : (
          <a class="ds-link" {...meetingLink(meeting.council, meeting.firstDay, surface)}>
            {group.name}
            <NewTabHint />
          </a>
        )}
      </Heading>
      <ul class="rows">
        {group.cases.map((fact) =>
          chosen === null ? (
            <OpeningCaseRow key={fact.id} fact={fact} />
          ) : (
            <ChoosableCaseRow
              key={fact.id}
              fact={fact}
              chosen={chosen.has(fact.id)}
              onChoose={(on) => onChoose(fact.id, on)}
            />
          ),
        )}
      </ul>
    </section>
  );
}
