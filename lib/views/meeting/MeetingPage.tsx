/** `#/meeting/NUFA-2025-10-29`: the agenda of a meeting, and on paper the sheet that a member brings to it. */
import { useMemo } from 'preact/hooks';
import type { CouncilId } from '../../model/council.ts';
import { councilFullName } from '../../model/council.ts';
import type { IsoDate } from '../../model/date.ts';
import { meetingStrings } from '../../strings/meeting.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { documentsLink, meetingLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { NotFound } from '../workspace/NotFound.tsx';
import { AgendaItem } from './AgendaItem.tsx';
import { type Meeting, meetingName, meetingOn, meetingsOf } from './meetings.ts';
import { PapersRead } from './PapersRead.tsx';
import { useAgenda } from './use-agenda.ts';
import { usePapers } from './use-papers.ts';

interface Props {
  readonly council: CouncilId;
  readonly firstDay: IsoDate;
}

export function MeetingPage(props: Props) {
  return <IndexGate>{(lists) => <LoadedMeeting lists={lists} {...props} />}</IndexGate>;
}

function LoadedMeeting({ lists, council, firstDay }: Props & { readonly lists: IndexLists }) {
  const { language, surface } = usePage();
  const strings = meetingStrings(language);
  const papers = usePapers(lists.index);
  const meetings = useMemo(() => {
    const all = papers === null ? [] : meetingsOf([...lists.cases.values()], papers);
    return all.filter((one) => one.council === council);
  }, [lists.cases, papers, council]);
  const meeting = useMemo(() => meetingOn(meetings, council, firstDay), [meetings, council, firstDay]);
  if (papers === null) return null;
  if (meeting !== undefined) return <Found lists={lists} meeting={meeting} meetings={meetings} />;
  const name = meetingName({ council, firstDay, lastDay: firstDay });
  return (
    <NotFound title={strings.notFoundTitle(name)} text={strings.notFoundText}>
      <a class="ds-link" {...documentsLink(null, surface)}>
        {strings.readIn}
      </a>
    </NotFound>
  );
}

interface FoundProps {
  readonly lists: IndexLists;
  readonly meeting: Meeting;
  /** Of the same council, newest first. */
  readonly meetings: readonly Meeting[];
}

function Found({ lists, meeting, meetings }: FoundProps) {
  const { language } = usePage();
  const strings = meetingStrings(language);
  const agenda = useAgenda(lists, meeting);
  const count = agenda === null || agenda === 'failed' ? meeting.cases.length : agenda.length;
  return (
    <article class="meeting">
      <MeetingHead meeting={meeting} meetings={meetings} />
      <section>
        <h2 class="ds-heading" data-size="2xs">
          {strings.agenda} {count > 0 && <span class="small subtle">({strings.count(count)})</span>}
        </h2>
        <Agenda agenda={agenda} />
      </section>
    </article>
  );
}

function Agenda({ agenda }: { readonly agenda: ReturnType<typeof useAgenda> }) {
  const { language, cardStrings } = usePage();
  if (agenda === 'failed') return <p role="alert">{cardStrings.failed}</p>;
  if (agenda === null) return null;
  if (agenda.length === 0) return <p class="subtle">{meetingStrings(language).noAgenda}</p>;
  return (
    <ol class="agenda">
      {agenda.map((item) => (
        <AgendaItem key={item.fact.id} of={item} />
      ))}
    </ol>
  );
}

function MeetingHead({ meeting, meetings }: Omit<FoundProps, 'lists'>) {
  const { language } = usePage();
  const strings = meetingStrings(language);
  const { council, firstDay, papers } = meeting;
  const numbers = distinct(papers.map(({ meetingNumber }) => meetingNumber && withWholeYear(meetingNumber)));
  const places = distinct(papers.map(({ venue }) => venue));
  const at = meetings.indexOf(meeting);
  return (
    <header class="meeting-head">
      <h1 class="ds-heading" data-size="md">
        {meetingName(meeting)}
      </h1>
      <dl class="facts-list">
        <dt>{strings.council}</dt>
        <dd>{councilFullName(council, { date: firstDay, year: Number(firstDay.slice(0, 4)) })}</dd>
        {numbers !== '' && (
          <>
            <dt>{strings.number}</dt>
            <dd>{numbers}</dd>
          </>
        )}
        {places !== '' && (
          <>
            <dt>{strings.place}</dt>
            <dd>{places}</dd>
          </>
        )}
        <dt>{strings.sources}</dt>
        <dd>
          <PapersRead papers={papers} />
        </dd>
      </dl>
      <div class="actions screen-only">
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => print()}>
          {strings.print}
        </button>
        <nav class="neighbours" aria-label={strings.meetings}>
          <Neighbour word={strings.previous} meeting={meetings[at + 1]} />
          <Neighbour word={strings.next} meeting={meetings[at - 1]} />
        </nav>
      </div>
    </header>
  );
}

function Neighbour({ word, meeting }: { readonly word: string; readonly meeting: Meeting | undefined }) {
  const { surface } = usePage();
  if (meeting === undefined) return null;
  return (
    <span>
      {word}:{' '}
      <a class="ds-link" {...meetingLink(meeting.council, meeting.firstDay, surface)}>
        {meetingName(meeting)}
      </a>
    </span>
  );
}

/** Papers that disagree are all shown. */
function distinct(values: readonly (string | null)[]): string {
  return [...new Set(values.filter((value) => value !== null))].join(', ');
}

/** "2/23" and "2/2023" are one number. */
function withWholeYear(number: string): string {
  return number.replace(/\/(\d{2})$/, '/20$1');
}
