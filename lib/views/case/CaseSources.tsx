/** What each source says of a case, one by one: nothing is overwritten, and everything can be looked up. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../model/date.ts';
import type { CaseRecord, CaseStatement } from '../../model/statement.ts';
import { sourceName } from '../../store/index/source-name.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { usePage } from '../page-context.ts';
import { StatementSource } from './StatementSource.tsx';
import type { CaseKnowledge } from './use-case.ts';

interface Props {
  readonly record: CaseRecord;
  readonly papers: CaseKnowledge['papers'];
}

export function CaseSources({ record: { builtIn, statements }, papers }: Props) {
  const { language } = usePage();
  const strings = casePageStrings(language);
  return (
    <details class="ds-details" data-color="neutral">
      <summary>{strings.sources(statements.length + (builtIn === null ? 0 : 1))}</summary>
      <div>
        <ul class="case-sources">
          {statements.map((statement) => (
            <li key={statement.id}>
              <p>
                <StatementSource
                  statement={statement}
                  papers={papers}
                  words={statement.decision ?? statement.proposal ?? statement.title}
                />
              </p>
              <Said statement={statement} />
            </li>
          ))}
          {builtIn !== null && (
            <li>
              <p>
                {sourceName(builtIn.provenance)}, {strings.builtIn}
              </p>
              <Facts title={builtIn.title} kind={builtIn.kind} date={builtIn.meetingDate} />
            </li>
          )}
        </ul>
      </div>
    </details>
  );
}

function Said({ statement }: { readonly statement: CaseStatement }) {
  const { language } = usePage();
  const strings = casePageStrings(language);
  const { title, kind, meetingDate, time, proposal, decision } = statement;
  return (
    <Facts title={title} kind={kind} date={meetingDate}>
      {time !== null && <Fact name={strings.says.time}>{time}</Fact>}
      {proposal !== null && <Fact name={strings.proposal}>{proposal}</Fact>}
      {decision !== null && <Fact name={strings.decision}>{decision}</Fact>}
    </Facts>
  );
}

interface FactsProps extends Pick<CaseStatement, 'title' | 'kind'> {
  readonly date: CaseStatement['meetingDate'];
  readonly children?: ComponentChildren;
}

function Facts({ title, kind, date, children }: FactsProps) {
  const { language, cardStrings } = usePage();
  const { says } = casePageStrings(language);
  return (
    <dl class="facts-list small">
      {title !== null && <Fact name={says.title}>{title}</Fact>}
      {kind !== null && <Fact name={says.kind}>{cardStrings.caseKind[kind] ?? kind}</Fact>}
      {date !== null && <Fact name={says.date}>{formatDate(date)}</Fact>}
      {children}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
