/** `#/documents/ID`: what was read in a document, and its text. */
import { useState } from 'preact/hooks';
import type { DocumentId, KeptDocument } from '../../model/document.ts';
import type { SourceSpan } from '../../model/paper.ts';
import type { CaseStatement, PaperRecord } from '../../model/statement.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { meetingStrings } from '../../strings/meeting.ts';
import { dayOf } from '../day-of.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { documentsLink } from '../links.ts';
import { OuterLink } from '../OuterLink.tsx';
import { PageHead } from '../PageHead.tsx';
import { PaperLink } from '../PaperLink.tsx';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { readableAddress } from '../web-address.ts';
import { NotFound } from '../workspace/NotFound.tsx';
import { CaseLinks } from './CaseLinks.tsx';
import { DocumentText } from './DocumentText.tsx';
import { documentName } from './document-name.ts';
import { OriginalFile } from './OriginalFile.tsx';
import { PaperList } from './PaperList.tsx';

interface Props {
  readonly id: DocumentId;
  readonly place: SourceSpan | null;
}

interface Kept {
  readonly document: KeptDocument;
  readonly papers: readonly PaperRecord[];
  readonly statements: readonly CaseStatement[];
}

export function KeptDocumentPage(props: Props) {
  return <IndexGate>{(lists) => <LoadedDocument lists={lists} {...props} />}</IndexGate>;
}

function LoadedDocument({ lists, id, place }: Props & { readonly lists: IndexLists }) {
  const { language, surface, cardStrings } = usePage();
  const strings = documentsStrings(language);
  const [kept, setKept] = useState<Kept | 'none' | 'failed' | null>(null);
  useSignalEffect(
    (signal) => {
      readKept(lists.index, id).then(
        (found) => !signal.aborted && setKept(found ?? 'none'),
        () => !signal.aborted && setKept('failed'),
      );
    },
    [lists.index, id],
  );
  if (kept === null) return null;
  if (kept === 'failed') return <p role="alert">{cardStrings.failed}</p>;
  if (kept === 'none') {
    return (
      <NotFound title={strings.notFoundTitle} text={strings.notFoundText}>
        <a class="ds-link" {...documentsLink(null, surface)}>
          {strings.title}
        </a>
      </NotFound>
    );
  }
  return <Found kept={kept} lists={lists} place={place} />;
}

async function readKept(index: IndexLists['index'], id: DocumentId): Promise<Kept | null> {
  const document = await index.documents.find(id);
  if (document === null) return null;
  const [papers, statements] = await Promise.all([index.papers.all(), index.statements.inDocument(id)]);
  return { document, papers: papers.filter((paper) => paper.document === id), statements };
}

interface FoundProps {
  readonly kept: Kept;
  readonly lists: IndexLists;
  readonly place: SourceSpan | null;
}

function Found({ kept: { document, papers, statements }, lists, place }: FoundProps) {
  const { language, surface } = usePage();
  const strings = documentsStrings(language);
  const { origin, firstRead, lastSeen } = document;
  const ids = [...new Set(statements.map(({ caseId }) => caseId))];
  return (
    <article class="document-page">
      <PageHead
        back={{ words: strings.back, to: documentsLink(null, surface) }}
        title={documentName(document, papers, { ...strings, ...meetingStrings(language) })}
      />
      <dl class="facts-list">
        <dt>{strings.origin}</dt>
        <dd>
          {origin.is === 'page' && (
            <OuterLink address={origin.address}>{readableAddress(origin.address)}</OuterLink>
          )}
          {origin.is === 'paper' && <PaperLink address={origin.address} />}
          {origin.is === 'file' && origin.name}
          {origin.is === 'pasted' && strings.pasted}
        </dd>
        {document.pages !== undefined && <OriginalFile document={document} />}
        <dt>{strings.firstRead}</dt>
        <dd>{dayOf(firstRead)}</dd>
        {dayOf(lastSeen) !== dayOf(firstRead) && (
          <>
            <dt>{strings.lastSeen}</dt>
            <dd>{dayOf(lastSeen)}</dd>
          </>
        )}
        {papers.length > 0 && (
          <>
            <dt>{strings.papers}</dt>
            <dd>
              <PaperList papers={papers} />
            </dd>
            <dt>
              {strings.cases} <span class="subtle">({ids.length})</span>
            </dt>
            <dd>
              <CaseLinks ids={ids} cases={lists.cases} />
            </dd>
          </>
        )}
      </dl>
      <DocumentText key={`${place?.start}-${place?.end}`} text={document.text} place={place} />
    </article>
  );
}
