/** Decision and proposal, each under its own heading and in its own frame, verbatim where a paper was read. */
import { caseLabel, parseCaseId } from '../../model/case.ts';
import type { Link } from '../../model/link.ts';
import type { CaseRecord } from '../../model/statement.ts';
import { sourceName } from '../../store/index/source-name.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { differenceStrings } from '../../strings/difference.ts';
import { hasBothWordings } from '../difference/compared.ts';
import { caseLink, differenceLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { type OutcomeLine, outcomeLines } from './outcome-lines.ts';
import { StatementSource } from './StatementSource.tsx';
import type { CaseKnowledge } from './use-case.ts';

interface Props {
  readonly record: CaseRecord;
  readonly papers: CaseKnowledge['papers'];
  /** Later cases that correct this one. */
  readonly corrections: readonly Link[];
}

export function Outcomes({ record, papers, corrections }: Props) {
  const { language, surface } = usePage();
  const strings = casePageStrings(language);
  const { id } = record.fact;
  const lines = outcomeLines(record);
  const decisions = lines.filter(({ is }) => is === 'decision');
  const proposals = lines.filter(({ is }) => is === 'proposal');
  const contradicted = record.contradictions.some(({ field }) => field === 'decision');
  return (
    <>
      <section class="outcome-part">
        <h2 class="ds-heading" data-size="2xs">
          {strings.decision}
        </h2>
        {contradicted && <p class="warning">{strings.contradicts.decision}</p>}
        {decisions.length === 0 && <p class="subtle">{strings.decisionUnknown}</p>}
        {decisions.map((line) => (
          <Wording key={line.text} line={line} record={record} papers={papers} />
        ))}
        {hasBothWordings(record) && (
          <p class="small screen-only">
            <a class="ds-link" {...differenceLink(id, id, surface)}>
              {differenceStrings(language).withinLink}
            </a>
          </p>
        )}
        {corrections.map((link) => (
          <Correction key={link.from} link={link} />
        ))}
      </section>
      {proposals.length > 0 && (
        <section class="outcome-part">
          <h2 class="ds-heading" data-size="2xs">
            {strings.proposal}
          </h2>
          {proposals.map((line) => (
            <Wording key={line.text} line={line} record={record} papers={papers} />
          ))}
        </section>
      )}
    </>
  );
}

function Wording({ line, record, papers }: Omit<Props, 'corrections'> & { readonly line: OutcomeLine }) {
  const { language, cardStrings } = usePage();
  const strings = casePageStrings(language);
  return (
    <figure class="wording" data-is={line.is}>
      {line.outcomeClass !== null && (
        <p>
          <span class="basis" data-certain={line.is === 'decision'}>
            {cardStrings.outcomeClass[line.outcomeClass]}
          </span>
          {line.basis !== 'decision' && line.basis !== 'proposal' && (
            <span class="small subtle">{cardStrings.outcomeBasis[line.basis]}</span>
          )}
        </p>
      )}
      {line.verbatim ? (
        <blockquote lang="no">{line.text}</blockquote>
      ) : (
        <p>
          <span class="subtle">{strings.summary}</span> {line.text}
        </p>
      )}
      <figcaption class="small subtle">
        {line.statements.map((statement) => (
          <p key={statement.id}>
            <StatementSource statement={statement} papers={papers} words={line.text} />
          </p>
        ))}
        {line.statements.length === 0 && record.builtIn !== null && (
          <p>
            {sourceName(record.builtIn.provenance)}, {strings.builtIn}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

function Correction({ link }: { readonly link: Link }) {
  const { language, surface } = usePage();
  const key = parseCaseId(link.from);
  const [before = '', after = ''] = casePageStrings(language).corrected('\n').split('\n');
  return (
    <p class="warning">
      {before}
      <a class="ds-link" {...caseLink(link.from, surface)}>
        {key === null ? link.from : caseLabel(key, null)}
      </a>
      {after} {link.evidence === undefined ? link.reason : `«${link.evidence}»`}
    </p>
  );
}
