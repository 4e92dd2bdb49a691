/** One case of a meeting: what it is, what is asked, what was decided, and on paper room for the reader's own hand. */
import { isRoutineCase } from '../../links/routine-title.ts';
import { type CaseFact, caseNumberLabel } from '../../model/case.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { meetingStrings } from '../../strings/meeting.ts';
import { PageLink, pageOfWords } from '../case/PageLink.tsx';
import { caseLink, documentsLink } from '../links.ts';
import { OuterLink } from '../OuterLink.tsx';
import { usePage } from '../page-context.ts';
import { AgendaNotes } from './AgendaNotes.tsx';
import type { AgendaCase, Wording } from './agenda-case.ts';
import type { CaseFile } from './case-files.ts';
import { fileName } from './file-name.ts';

export function AgendaItem({ of: item }: { readonly of: AgendaCase }) {
  const { language, surface, cardStrings } = usePage();
  const strings = meetingStrings(language);
  const { fact, earlier } = item;
  const kind = fact.kind === null ? null : (cardStrings.caseKind[fact.kind] ?? fact.kind);
  const number = caseNumberLabel(fact);
  // A routine item has no earlier treatments to look for, and asks what its title says.
  const routine = isRoutineCase(fact);
  const treatments = [
    ...(earlier.stated > 0 ? [strings.earlier(earlier.stated)] : []),
    ...(earlier.topical > 0 ? [strings.sameTopic(earlier.topical)] : []),
  ];
  const seen = treatments.join(', ') || (routine ? null : strings.noEarlier);
  return (
    <li class="agenda-item">
      <div class="agenda-case">
        <h3 class="agenda-title">
          <a class="ds-link" {...caseLink(fact.id, surface)}>
            {number}
          </a>{' '}
          {fact.title ?? cardStrings.noTitle}
        </h3>
        <p class="agenda-line">
          {item.time !== null && <span class="agenda-time">{item.time}</span>}
          {kind !== null && kind !== fact.title && <span>{kind}</span>}
          {seen !== null && <span class="subtle">{seen}</span>}
        </p>
        {item.asked === null && item.decided === null && !routine && <p class="subtle">{strings.notAsked}</p>}
        {item.asked !== null && <Words of={item.asked} name={number} />}
        {item.decided !== null && <Words of={item.decided} name={number} />}
        {item.contradicted.length > 0 && (
          <p class="warning small">
            {item.contradicted.map((field) => casePageStrings(language).contradicts[field]).join('. ')}
          </p>
        )}
        {item.files.length > 0 && <Files files={item.files} of={fact} />}
        <AgendaNotes of={fact} />
      </div>
      <div class="handwriting" data-routine={routine} aria-hidden="true">
        {strings.notes}
      </div>
    </li>
  );
}

interface WordsProps {
  readonly of: Wording;
  /** Of the case, for a link that says what it is the source of. */
  readonly name: string;
}

/** Framed by what it rests on, as everywhere: a decision in a full frame, a proposal in a broken one. */
function Words({ of: { text, basis, statement }, name }: WordsProps) {
  const { language, surface, cardStrings } = usePage();
  const page = statement === null ? null : pageOfWords(statement, text);
  const certain = basis === 'decision' || basis === 'quoted-decision';
  return (
    <p class="agenda-words">
      <span class="basis" data-certain={certain}>
        {cardStrings.outcomeBasis[basis]}
      </span>
      {text}{' '}
      {page !== null && (
        <span class="small source screen-only">
          <PageLink to={page} name={name} />
        </span>
      )}
      {statement !== null && page === null && (
        <a
          class="ds-link small source screen-only"
          {...documentsLink(statement.document, surface, statement.place)}
        >
          {meetingStrings(language).source}
          <span class="ds-sr-only"> {name}</span>
        </a>
      )}
    </p>
  );
}

interface FilesProps {
  readonly files: readonly CaseFile[];
  readonly of: CaseFact;
}

function Files({ files, of }: FilesProps) {
  const { language } = usePage();
  return (
    <ul class="agenda-files small" aria-label={meetingStrings(language).files}>
      {files.map((file) => (
        <li key={`${file.address} ${fileName(file, of)}`}>
          {file.address === null ? (
            fileName(file, of)
          ) : (
            <OuterLink address={file.address}>{fileName(file, of)}</OuterLink>
          )}
        </li>
      ))}
    </ul>
  );
}
