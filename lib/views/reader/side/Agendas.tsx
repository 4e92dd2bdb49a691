/** The agendas of the papers in an open document, each with its cases in order. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { councilShortName } from '../../../model/council.ts';
import { formatDate } from '../../../model/date.ts';
import type { PaperAgenda } from '../../../store/paper-agenda.ts';
import { meetingStrings } from '../../../strings/meeting.ts';
import { readerSideStrings } from '../../../strings/reader-side.ts';
import { useIndex } from '../../index-context.tsx';
import { usePage } from '../../page-context.ts';
import { useSignalEffect } from '../../use-signal.ts';
import { paperAgendas } from '../paper-agendas.ts';
import { readerPlace } from '../reader-address.ts';
import type { ReaderPaper } from '../reader-contract.ts';
import { KeptLine } from './KeptLine.tsx';
import { SideCase } from './SideCase.tsx';
import { useEarlier } from './use-earlier.ts';
import { useLaidPages } from './use-laid-pages.ts';

type Read = readonly PaperAgenda[] | 'failed' | null;

export function Agendas({ paper }: { readonly paper: ReaderPaper }) {
  const { language } = usePage();
  const strings = readerSideStrings(language);
  const [read, setRead] = useState<Read>(null);
  const laid = useLaidPages(paper);
  useSignalEffect(
    (signal) => {
      setRead(null);
      paperAgendas(paper, signal).then(
        (agendas) => !signal.aborted && setRead(agendas),
        () => !signal.aborted && setRead('failed'),
      );
    },
    [paper],
  );
  if (read === null) {
    return (
      <p class="panel subtle" role="status">
        {strings.reading(laid, paper.pdf.pageCount)}
      </p>
    );
  }
  if (read === 'failed') return <p class="panel">{strings.failed}</p>;
  if (read.length === 0) return <p class="panel">{strings.empty}</p>;
  return <ReadAgendas paper={paper} agendas={read} />;
}

interface Props {
  readonly paper: ReaderPaper;
  readonly agendas: readonly PaperAgenda[];
}

function ReadAgendas({ paper, agendas }: Props) {
  const index = useIndex();
  const lists = index.is === 'ready' ? index : null;
  const cases = useMemo(() => agendas.flatMap((agenda) => agenda.cases), [agendas]);
  const earlierOf = useEarlier(cases, lists);
  const panel = useRef<HTMLDivElement>(null);
  // Where the address names a case, the column is at it too.
  useSignalEffect((signal) => {
    const show = (): void => {
      const place = readerPlace(new URL(location.href));
      if (place.is !== 'case') return;
      const row = panel.current?.querySelector(`[data-case="${place.caseId}"]`);
      row?.scrollIntoView({ block: 'start', behavior: 'instant' });
    };
    show();
    addEventListener('hashchange', show, { signal });
  }, []);
  return (
    <div class="panel" ref={panel}>
      <KeptLine of={paper} />
      {agendas.map((agenda) => (
        <section key={agenda.place.start} class="side-agenda">
          <AgendaHead of={agenda} />
          <ol class="agenda">
            {agenda.cases.map((one) => (
              <SideCase
                key={`${one.caseId ?? ''} ${one.number} ${one.year} ${one.place.start}`}
                of={one}
                paper={paper}
                fact={(one.caseId && lists?.cases.get(one.caseId)) ?? null}
                meetingDate={agenda.meetingDate}
                earlier={earlierOf(one)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function AgendaHead({ of: { kind, label, council, meetingDate } }: { readonly of: PaperAgenda }) {
  const { language } = usePage();
  const year = Number(meetingDate?.slice(0, 4) ?? 0);
  const parts = [
    label,
    meetingStrings(language).paperKind[kind][0],
    council === null ? null : councilShortName(council, { date: meetingDate, year }),
    meetingDate === null ? null : formatDate(meetingDate),
  ];
  return (
    <h2 class="ds-heading" data-size="2xs">
      {parts.filter((part) => part !== null).join(', ')}
    </h2>
  );
}
