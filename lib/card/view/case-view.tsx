/** A case: what is known of it, kept apart by how it is known, and the cases before and after it. */
import type { CardKey, CaseContent, CaseReading, RelatedCase } from '../../model/card.ts';
import { type CaseId, type Outcome, parseCaseId } from '../../model/case.ts';
import { caseCitation } from '../../model/citation.ts';
import { formatDate } from '../../model/date.ts';
import { Actions, type ViewContext } from './parts.tsx';

type KnownReading = CaseReading & { readonly known: true };

/** One reading: the whole card. Several: each alike, none before the others but by order. */
export function CaseView({ content, context }: { content: CaseContent; context: ViewContext }) {
  const { strings } = context;
  const [only, ...others] = content.readings;
  if (only !== undefined && others.length === 0) {
    return (
      <>
        <Facts reading={only} context={context} />
        {only.known && <Related reading={only} context={context} />}
        <p class="quiet">
          {content.basis !== 'ambiguous' && strings.councilBasis[content.basis]}
          {only.known && ` ${strings.sources}: ${only.source}`}
        </p>
      </>
    );
  }
  return (
    <>
      <p>{strings.ambiguous}</p>
      {content.readings.map((reading) => (
        <section key={reading.id}>
          <h3>
            <span class="number">{reading.label}</span>{' '}
            {reading.known && <span lang="nb">{reading.title ?? strings.noTitle}</span>}
          </h3>
          <Facts reading={reading} context={context} />
          <Actions
            context={context}
            id={reading.id}
            openKey={keyOf(reading.id)}
            citation={readingCitation(reading)}
          />
        </section>
      ))}
    </>
  );
}

export function readingCitation(reading: CaseReading): string | null {
  return reading.known
    ? caseCitation({ label: reading.label, date: reading.meetingDate, title: reading.title })
    : null;
}

function keyOf(id: CaseId): CardKey {
  const key = parseCaseId(id);
  return { kind: 'case', candidates: key === null ? [] : [key], basis: 'beside-number' };
}

function Facts({ reading, context }: { reading: CaseReading; context: ViewContext }) {
  const { strings } = context;
  if (!reading.known) {
    return (
      <>
        <p class="meta" lang="nb">
          {reading.councilName}
        </p>
        <p>
          {strings.unknown} {strings.unknownHelp}
        </p>
      </>
    );
  }
  const { councilName, caseKind, meetingDate, meetingLabel } = reading;
  const when = meetingLabel ?? (meetingDate === null ? null : formatDate(meetingDate));
  return (
    <>
      <p class="meta">
        <span lang="nb">{councilName}</span>
        {caseKind !== null && <span>{strings.caseKind[caseKind]}</span>}
        {when !== null && <span lang="nb">{when}</span>}
      </p>
      <OutcomeLine outcome={reading.outcome} context={context} />
    </>
  );
}

/** Proposal and decision differ in words and in the drawing of the label, not in colour alone. */
function OutcomeLine({ outcome, context }: { outcome: Outcome | null; context: ViewContext }) {
  const { strings, language } = context;
  if (outcome === null) return <p class="quiet">{strings.noOutcome}</p>;
  const decided = outcome.basis === 'decision' || outcome.basis === 'quoted-decision';
  const { summary } = outcome;
  return (
    <p>
      <span class={decided ? 'badge decided' : 'badge'}>{strings.outcomeBasis[outcome.basis]}</span>{' '}
      {(summary === null || language !== 'nb') && `${strings.outcomeClass[outcome.outcomeClass]}. `}
      {summary !== null && <span lang="nb">{summary}</span>}
    </p>
  );
}

function Related({ reading, context }: { reading: KnownReading; context: ViewContext }) {
  const { strings } = context;
  if (reading.earlier.length + reading.later.length === 0) return <p class="quiet">{strings.noRelated}</p>;
  return (
    <>
      <RelatedList title={strings.earlier} cases={reading.earlier} context={context} />
      <RelatedList title={strings.later} cases={reading.later} context={context} />
    </>
  );
}

function RelatedList(props: {
  readonly title: string;
  readonly cases: readonly RelatedCase[];
  readonly context: ViewContext;
}) {
  const { title, cases, context } = props;
  if (cases.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="related">
        {cases.map((related) => (
          <li key={related.id}>
            <button
              type="button"
              class={related.linkKind}
              onClick={() => context.open(keyOf(related.id), related.id)}
            >
              <span class="meta">
                <b>{related.label}</b>
                {related.date !== null && <span>{formatDate(related.date)}</span>}
                <span>{context.strings.linkKind[related.linkKind]}</span>
              </span>{' '}
              <span lang="nb">{related.title ?? context.strings.noTitle}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
