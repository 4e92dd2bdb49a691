/** What a case's papers point to besides other cases: whole meetings, files, and what could not be resolved. */
import { type CaseFact, caseNumberLabel } from '../../model/case.ts';
import { councilShortName } from '../../model/council.ts';
import type { CaseDocument } from '../../model/document.ts';
import type { MeetingLink, StatedReference } from '../../model/link.ts';
import type { CaseRecord } from '../../model/statement.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { meetingLink } from '../links.ts';
import { meetingName } from '../meeting/meetings.ts';
import { usePage } from '../page-context.ts';
import { addressOfWords } from './address-of-words.ts';
import type { CaseKnowledge } from './use-case.ts';

export function CaseReferences({ known }: { readonly known: CaseKnowledge }) {
  const { language } = usePage();
  const strings = casePageStrings(language);
  const documents = documentsOf(known.record);
  return (
    <>
      {documents.length > 0 && (
        <section class="case-part">
          <h2 class="ds-heading" data-size="2xs">
            {strings.documents}
          </h2>
          <ul class="bulleted">
            {documents.map((document) => (
              <FileLink key={document.address} document={document} />
            ))}
          </ul>
        </section>
      )}
      {known.meetings.length > 0 && (
        <section class="case-part">
          <h2 class="ds-heading" data-size="2xs">
            {strings.meetings}
          </h2>
          <ul class="bulleted">
            {known.meetings.map((link) => (
              <MeetingReference key={JSON.stringify(link.toMeeting)} link={link} />
            ))}
          </ul>
        </section>
      )}
      {known.unresolved.length > 0 && (
        <section class="case-part">
          <h2 class="ds-heading" data-size="2xs">
            {strings.unresolved}
          </h2>
          <p class="small subtle">{strings.unresolvedHelp}</p>
          <ul class="bulleted">
            {known.unresolved.map((reference) => (
              <li key={`${reference.document} ${reference.place.start}`}>
                {numberOf(reference)} <q lang="no">{reference.evidence}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Each address once, as the newest source names it. */
function documentsOf(record: CaseRecord | null): readonly CaseDocument[] {
  const byAddress = new Map<string, CaseDocument>();
  for (const document of record?.statements.flatMap((statement) => statement.documents) ?? []) {
    if (!byAddress.has(document.address)) byAddress.set(document.address, document);
  }
  return [...byAddress.values()];
}

function FileLink({ document: { attachment, title, address } }: { readonly document: CaseDocument }) {
  const { strings } = usePage();
  const href = addressOfWords(address, null);
  const name = attachment === null ? title : `${attachment}: ${title}`;
  if (href === null) return <li>{name}</li>;
  return (
    <li>
      <a class="ds-link" href={href} target="_blank" rel="noreferrer">
        {name}
        <span class="ds-sr-only"> {strings.common.opensInTab}</span>
      </a>
    </li>
  );
}

function MeetingReference({ link }: { readonly link: MeetingLink }) {
  const { surface } = usePage();
  const { toMeeting, reason, evidence } = link;
  return (
    <li>
      <a class="ds-link" {...meetingLink(toMeeting.council, toMeeting.firstDay, surface)}>
        {meetingName(toMeeting)}
      </a>{' '}
      <span class="small subtle">{reason}</span>
      {evidence !== undefined && (
        <>
          {' '}
          <q class="small subtle" lang="no">
            {evidence}
          </q>
        </>
      )}
    </li>
  );
}

/** "NUFA 8/23:", "8/23:", or nothing for a meeting without a number. */
function numberOf({ number, council }: StatedReference): string {
  if (number === null) return '';
  const year: CaseFact['year'] = number.year;
  const name = council === null ? '' : `${councilShortName(council, { date: null, year })} `;
  return `${name}${caseNumberLabel(number)}:`;
}
