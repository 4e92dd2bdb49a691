/** What the index has from the open paper, once it is there. One quiet line. */
import { useState } from 'preact/hooks';
import type { DocumentId } from '../../../model/document.ts';
import type { Index } from '../../../store/index/repositories.ts';
import { documentsStrings } from '../../../strings/documents.ts';
import { dayOf } from '../../day-of.ts';
import { useIndex } from '../../index-context.tsx';
import { documentsLink } from '../../links.ts';
import { NewTabHint } from '../../NewTabHint.tsx';
import { usePage } from '../../page-context.ts';
import { useSignalEffect } from '../../use-signal.ts';
import { keptDocument } from '../keep-paper.ts';
import type { ReaderPaper } from '../reader-contract.ts';

interface Kept {
  readonly document: DocumentId;
  readonly day: string;
  readonly meetings: number;
  readonly cases: number;
}

export function KeptLine({ of: paper }: { readonly of: ReaderPaper }) {
  const { language, surface } = usePage();
  const index = useIndex();
  const repositories = index.is === 'ready' ? index.index : null;
  const [kept, setKept] = useState<Kept | null>(null);
  useSignalEffect(
    (signal) => {
      if (repositories === null) return;
      keptFrom(repositories, paper).then(
        (found) => !signal.aborted && setKept(found),
        () => undefined,
      );
    },
    [repositories, paper],
  );
  if (kept === null) return null;
  return (
    <p class="small learnt">
      <a class="ds-link" {...documentsLink(kept.document, surface)}>
        {documentsStrings(language).learnt(kept.day, kept.meetings, kept.cases)}
        <NewTabHint />
      </a>
    </p>
  );
}

async function keptFrom(index: Index, paper: ReaderPaper): Promise<Kept | null> {
  const id = await keptDocument(paper);
  const found = id === null ? null : await index.documents.find(id);
  // A text that holds nothing of the councils is not kept.
  if (found === null) return null;
  const [papers, statements] = await Promise.all([index.papers.all(), index.statements.inDocument(found.id)]);
  const meetings = papers
    .filter(({ document, council, meetingDates }) => document === found.id && council && meetingDates[0])
    .map(({ council, meetingDates }) => `${council} ${meetingDates[0]}`);
  return {
    document: found.id,
    day: dayOf(found.lastSeen),
    meetings: new Set(meetings).size,
    cases: new Set(statements.map(({ caseId }) => caseId)).size,
  };
}
