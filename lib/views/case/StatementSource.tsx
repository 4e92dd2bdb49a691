/** Where a wording was read: which paper of which meeting, when, and the way back to it. */
import { formatDate, parseIsoDate } from '../../model/date.ts';
import type { DocumentOrigin } from '../../model/document.ts';
import { paperFileName } from '../../model/paper-file-name.ts';
import type { CaseStatement, PaperRecord } from '../../model/statement.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { documentsLink } from '../links.ts';
import { meetingName } from '../meeting/meetings.ts';
import { usePage } from '../page-context.ts';
import { addressOfWords } from './address-of-words.ts';
import { PageLink, pageOfWords } from './PageLink.tsx';

interface Props {
  readonly statement: CaseStatement;
  readonly papers: ReadonlyMap<PaperRecord['id'], PaperRecord>;
  /** What was read there, to find it again in the page. */
  readonly words: string | null;
}

export function StatementSource({ statement, papers, words }: Props) {
  const { language, surface, strings: pageStrings } = usePage();
  const strings = casePageStrings(language);
  const paper = papers.get(statement.paper);
  const day = parseIsoDate(statement.readAt.slice(0, 10));
  const address = paper?.origin.is === 'page' ? addressOfWords(paper.origin.address, words) : null;
  const page = pageOfWords(statement, words);
  return (
    <span class="source">
      {strings.roles[statement.role]}
      {paper !== undefined && <PaperName paper={paper} />}
      {day !== null && `, ${strings.readOn(formatDate(day))}`}
      {page !== null && (
        <>
          {' · '}
          <PageLink to={page} />
        </>
      )}
      {address !== null && (
        <>
          {' · '}
          <a class="ds-link" href={address} target="_blank" rel="noreferrer">
            {strings.openPage}
            <span class="ds-sr-only"> {pageStrings.common.opensInTab}</span>
          </a>
        </>
      )}
      {' · '}
      <a class="ds-link" {...documentsLink(statement.document, surface)}>
        {strings.inDocument}
      </a>
    </span>
  );
}

function PaperName({ paper }: { readonly paper: PaperRecord }) {
  const { language } = usePage();
  const meeting = meetingOf(paper);
  const where = originName(paper.origin, casePageStrings(language));
  return (
    <>
      {meeting !== null && `, ${meeting}`}
      {where !== null && ` (${where})`}
    </>
  );
}

/** "NUFA 29.–30. oktober 2025". */
function meetingOf({ council, meetingDates }: PaperRecord): string | null {
  const [firstDay] = meetingDates;
  const lastDay = meetingDates.at(-1);
  if (council === null || firstDay === undefined || lastDay === undefined) return null;
  return meetingName({ council, firstDay, lastDay });
}

function originName(origin: DocumentOrigin, strings: ReturnType<typeof casePageStrings>): string | null {
  if (origin.is === 'page') return new URL(origin.address).host;
  if (origin.is === 'paper') return strings.file(paperFileName(origin.address));
  return origin.is === 'file' ? strings.file(origin.name) : strings.pasted;
}
