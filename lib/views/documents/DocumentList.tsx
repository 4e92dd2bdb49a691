/** The documents that have been read on this machine, the last seen first. */
import { useMemo, useState } from 'preact/hooks';
import type { DocumentId } from '../../model/document.ts';
import type { DocumentSummary } from '../../store/index/repositories.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { meetingStrings } from '../../strings/meeting.ts';
import { dayOf } from '../day-of.ts';
import type { IndexLists } from '../index-context.tsx';
import { documentsLink } from '../links.ts';
import { usePapers } from '../meeting/use-papers.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { documentName } from './document-name.ts';

const SHOWN = 50;

interface Props {
  readonly lists: IndexLists;
  /** Read just now: the list is asked for again. */
  readonly newest: DocumentId | null;
}

export function DocumentList({ lists: { index }, newest }: Props) {
  const { language, surface } = usePage();
  const strings = documentsStrings(language);
  const papers = usePapers(index);
  const [documents, setDocuments] = useState<readonly DocumentSummary[] | null>(null);
  const [limit, setLimit] = useState(SHOWN);
  useSignalEffect(
    (signal) => {
      const keep = (found: readonly DocumentSummary[]): void => {
        if (!signal.aborted) setDocuments(found);
      };
      index.documents.all().then(keep, () => keep([]));
    },
    [index, newest],
  );
  const papersOf = useMemo(() => Map.groupBy(papers ?? [], ({ document }) => document), [papers]);
  if (documents === null) return null;
  return (
    <section class="stack document-list">
      <h2 class="ds-heading" data-size="xs">
        {strings.listTitle}
      </h2>
      {documents.length === 0 && <p class="subtle">{strings.listEmpty}</p>}
      {documents.length > 0 && (
        <ul class="rows">
          {documents.slice(0, limit).map((one) => (
            <li key={one.id} class="row found-row">
              <a class="ds-link" {...documentsLink(one.id, surface)}>
                {documentName(one, papersOf.get(one.id) ?? [], { ...strings, ...meetingStrings(language) })}
              </a>
              <p class="small subtle">
                {dayOf(one.firstRead)}
                {papersOf.has(one.id) && `, ${strings.count(papersOf.get(one.id)?.length ?? 0)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {documents.length > limit && (
        <button type="button" class="ds-link text-button" onClick={() => setLimit(limit + SHOWN)}>
          {strings.andMore(documents.length - limit)}
        </button>
      )}
    </section>
  );
}
