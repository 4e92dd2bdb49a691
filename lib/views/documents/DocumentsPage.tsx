/** `#/documents`: reads a document in, says what came of it, and lists what has been read. */
import { useEffect, useRef } from 'preact/hooks';
import { documentsStrings } from '../../strings/documents.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { ReadAllLink } from '../read-all/ReadAllLink.tsx';
import { DocumentList } from './DocumentList.tsx';
import { KeptOriginals } from './KeptOriginals.tsx';
import { ReadInForm } from './ReadInForm.tsx';
import { ReadingOutcome } from './ReadingOutcome.tsx';
import { useFileQueue } from './use-file-queue.ts';
import { useReading } from './use-reading.ts';

export function DocumentsPage() {
  return <IndexGate>{(lists) => <Documents lists={lists} />}</IndexGate>;
}

function Documents({ lists }: { readonly lists: IndexLists }) {
  const { language } = usePage();
  const strings = documentsStrings(language);
  const reader = useReading(lists);
  const queue = useFileQueue(lists);
  const { reading } = reader;
  const outcome = useRef<HTMLElement>(null);
  const read = queue.files.flatMap(({ state }) => (state.is === 'done' ? [state.result] : []));
  // All that one file says; of several, what each says in a line.
  const onlyFile = read.length === 1 && !queue.isBusy ? (read[0] ?? null) : null;
  const result = reading.is === 'done' ? reading.result : onlyFile;
  useEffect(() => {
    if (result !== null) outcome.current?.focus();
  }, [result]);
  return (
    <div class="documents">
      <section class="stack">
        <h1 class="ds-heading" data-size="md">
          {strings.title}
        </h1>
        <p>{strings.intro}</p>
        <p>
          <ReadAllLink />
        </p>
      </section>
      <ReadInForm reader={reader} queue={queue} />
      {result !== null && (
        <section class="outcome" tabIndex={-1} ref={outcome} aria-live="polite">
          <ReadingOutcome result={result} />
        </section>
      )}
      <DocumentList lists={lists} newest={(result ?? read.at(-1))?.summary.document ?? null} />
      <KeptOriginals turn={read.length} />
    </div>
  );
}
