/** "Denne siden": what the index has from this page, where it has been read. One quiet line. */
import { useState } from 'preact/hooks';
import { askActiveTab } from '../../messages/ask-tab.ts';
import type { DocumentId } from '../../model/document.ts';
import type { PageReport } from '../../model/page-report.ts';
import type { Index } from '../../store/index/repositories.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { dayOf } from '../day-of.ts';
import { useIndex } from '../index-context.tsx';
import { documentsLink } from '../links.ts';
import { NewTabHint } from '../NewTabHint.tsx';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';

interface Learnt {
  readonly document: DocumentId;
  readonly day: string;
  readonly meetings: number;
  readonly cases: number;
}

export function LearntLine({ report }: { readonly report: PageReport }) {
  const { language, surface } = usePage();
  const index = useIndex();
  const [learnt, setLearnt] = useState<Learnt | null>(null);
  const repositories = index.is === 'ready' ? index.index : null;
  useSignalEffect(
    (signal) => {
      if (repositories === null || report.scanning) return;
      learntFromPage(repositories).then(
        (found) => !signal.aborted && setLearnt(found),
        () => undefined,
      );
    },
    [repositories, report],
  );
  if (learnt === null) return null;
  return (
    <p class="small learnt">
      <a class="ds-link" {...documentsLink(learnt.document, surface)}>
        {documentsStrings(language).learnt(learnt.day, learnt.meetings, learnt.cases)}
        <NewTabHint />
      </a>
    </p>
  );
}

async function learntFromPage(index: Index): Promise<Learnt | null> {
  const page = await askActiveTab('document', null);
  if (page === null || page.origin.is !== 'page') return null;
  const { address } = page.origin;
  const documents = await index.documents.all();
  const kept = documents.find(({ origin }) => origin.is === 'page' && origin.address === address);
  if (kept === undefined) return null;
  const [papers, statements] = await Promise.all([index.papers.all(), index.statements.inDocument(kept.id)]);
  const meetings = papers
    .filter(({ document, council, meetingDates }) => document === kept.id && council && meetingDates[0])
    .map(({ council, meetingDates }) => `${council} ${meetingDates[0]}`);
  return {
    document: kept.id,
    day: dayOf(kept.lastSeen),
    meetings: new Set(meetings).size,
    cases: new Set(statements.map(({ caseId }) => caseId)).size,
  };
}
