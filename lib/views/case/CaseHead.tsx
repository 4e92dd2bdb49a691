/** What a case is: number, title, council, meeting and kind, and what the sources disagree on. */
import { type CaseFact, caseLabel } from '../../model/case.ts';
import { councilFullName } from '../../model/council.ts';
import { formatDate, parseIsoDate } from '../../model/date.ts';
import type { CaseRecord, Contradiction } from '../../model/statement.ts';
import { sourceName } from '../../store/index/source-name.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { chainStrings } from '../../strings/chain.ts';
import { meetingLink } from '../links.ts';
import { NoteCount } from '../notes/NoteCount.tsx';
import { usePage } from '../page-context.ts';
import { caseDay, caseWhen } from './case-day.ts';
import { StatementSource } from './StatementSource.tsx';
import type { CaseKnowledge } from './use-case.ts';

export function CaseHead({ fact }: { readonly fact: CaseFact }) {
  const { strings, cardStrings } = usePage();
  return (
    <header class="page-head">
      <p>
        <span class="mark" data-kind="case">
          {caseLabel(fact, caseDay(fact))}
        </span>
        <NoteCount of={[fact.id]} />
      </p>
      <h1 class="ds-heading" data-size="md">
        {fact.title ?? cardStrings.noTitle}
      </h1>
      {fact.otherTitles.length > 0 && (
        <p class="subtle">
          {strings.facts.otherTitles}: {fact.otherTitles.join('; ')}
        </p>
      )}
    </header>
  );
}

interface FactsProps {
  readonly record: CaseRecord;
  readonly papers: CaseKnowledge['papers'];
}

export function CaseFactList({ record, papers }: FactsProps) {
  const { language, strings, cardStrings, surface } = usePage();
  const { fact, contradictions } = record;
  const { council, meetingLabel, year, kind, otherKind } = fact;
  const day = caseDay(fact);
  const meeting = meetingLabel ?? caseWhen(fact, chainStrings(language).dateUnknown(year));
  const kinds = [kind, otherKind]
    .filter((one) => one !== null)
    .map((one) => cardStrings.caseKind[one] ?? one);
  return (
    <>
      <dl class="facts-list">
        <dt>{cardStrings.council}</dt>
        <dd>{councilFullName(council, { date: day, year })}</dd>
        <dt>{strings.facts.meeting}</dt>
        <dd>
          {day === null ? (
            meeting
          ) : (
            <a class="ds-link" {...meetingLink(council, day, surface)}>
              {meeting}
            </a>
          )}
        </dd>
        {kinds.length > 0 && (
          <>
            <dt>{strings.facts.kind}</dt>
            <dd>{kinds.join(` ${strings.common.or} `)}</dd>
          </>
        )}
      </dl>
      {fact.notes !== null && <p class="subtle">{fact.notes}</p>}
      {contradictions
        .filter(({ field }) => field !== 'decision')
        .map((contradiction) => (
          <Disagreement key={contradiction.field} of={contradiction} record={record} papers={papers} />
        ))}
    </>
  );
}

function Disagreement({
  of: { field, values },
  record,
  papers,
}: FactsProps & { readonly of: Contradiction }) {
  const { language, cardStrings } = usePage();
  const strings = casePageStrings(language);
  const shown = (value: string): string => {
    const date = parseIsoDate(value);
    if (date !== null) return formatDate(date);
    const kinds: Readonly<Record<string, string | undefined>> = cardStrings.caseKind;
    return kinds[value] ?? value;
  };
  return (
    <div class="warning">
      <p>{strings.contradicts[field]}</p>
      <ul class="bulleted">
        {values.map(({ value, statement }) => (
          <li key={`${value} ${statement?.id}`}>
            {shown(value)}{' '}
            <span class="small subtle">
              {statement !== null && <StatementSource statement={statement} papers={papers} words={null} />}
              {statement === null &&
                record.builtIn !== null &&
                `${sourceName(record.builtIn.provenance)}, ${strings.builtIn}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
