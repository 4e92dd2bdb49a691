/** Reading a document into the index, as a view sees it: under way, done, or why not. One at a time. */
import { useRef, useState } from 'preact/hooks';
import type { SourceDocument } from '../../model/document.ts';
import type { UnreadPart } from '../../model/paper.ts';
import type { GrowthSummary, PaperRecord } from '../../model/statement.ts';
import { LearnRefused } from '../../store/index/learn-refused.ts';
import type { IndexLists } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { type ImportFault, ImportRefused } from './import-file.ts';

export type ReadingFault = ImportFault | 'no-consent' | 'no-database' | 'no-room' | 'failed';

export interface ReadingResult {
  /** False where nothing of the councils is in the document, and it explains no abbreviation. */
  readonly found: boolean;
  readonly summary: GrowthSummary;
  readonly papers: readonly PaperRecord[];
  /** ISO time when the same document was first read, where that was before. */
  readonly seenBefore: string | null;
  readonly unread: readonly (UnreadPart & { readonly text: string })[];
}

export type Reading =
  | { readonly is: 'idle' }
  /** `share`: 0–1. */
  | { readonly is: 'reading'; readonly share: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'refused'; readonly fault: ReadingFault }
  | { readonly is: 'done'; readonly result: ReadingResult };

export interface Reader {
  readonly reading: Reading;
  /** @param onDone runs only where something was found */
  readonly read: (make: () => Promise<SourceDocument>, onDone: () => void) => void;
  readonly cancel: () => void;
  /** Forgets how the last reading ended. */
  readonly reset: () => void;
}

export function useReading({ keeper, index }: IndexLists): Reader {
  const [reading, setReading] = useState<Reading>({ is: 'idle' });
  const current = useRef<AbortController | null>(null);
  useSignalEffect((signal) => {
    signal.addEventListener('abort', () => current.current?.abort());
  }, []);

  const read: Reader['read'] = (make, onDone) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const show = (next: Reading): void => {
      if (current.current === controller) setReading(next);
    };
    const work = async (): Promise<ReadingResult> => {
      const source = await make();
      signal.throwIfAborted();
      const started = new Date().toISOString();
      // A hundred steps are as many as the bar has.
      const onProgress = (share: number): void =>
        show({ is: 'reading', share: Math.floor(share * 100) / 100 });
      const summary = await keeper.learn(source, { signal, onProgress });
      return resultOf(index, summary, source, started);
    };
    show({ is: 'reading', share: 0 });
    work().then(
      (result) => {
        show({ is: 'done', result });
        if (result.found) onDone();
      },
      (error: unknown) =>
        show(signal.aborted ? { is: 'cancelled' } : { is: 'refused', fault: faultOf(error) }),
    );
  };
  return {
    reading,
    read,
    cancel: () => current.current?.abort(),
    reset: () => {
      current.current = null;
      setReading({ is: 'idle' });
    },
  };
}

async function resultOf(
  index: IndexLists['index'],
  summary: GrowthSummary,
  source: SourceDocument,
  started: string,
): Promise<ReadingResult> {
  const [papers, documents] = await Promise.all([index.papers.all(), index.documents.all()]);
  const kept = documents.find(({ id }) => id === summary.document);
  const own = papers.filter(({ document }) => document === summary.document);
  const { newCases, fuller, same, defined } = summary;
  return {
    found:
      own.some(({ council }) => council !== null) ||
      newCases.length + fuller.length + same.length + defined.length > 0,
    summary,
    papers: own,
    seenBefore: kept !== undefined && kept.firstRead < started ? kept.firstRead : null,
    unread: summary.unread.map((part) => ({ ...part, text: source.text.slice(part.start, part.end) })),
  };
}

function faultOf(error: unknown): ReadingFault {
  if (error instanceof ImportRefused) return error.fault;
  if (error instanceof LearnRefused) return error.reason === 'too-long' ? 'too-large' : error.reason;
  return 'failed';
}
