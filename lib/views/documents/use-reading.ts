/** Reading a document into the index, as a view sees it: under way, done, or why not. One at a time. */
import { useRef, useState } from 'preact/hooks';
import type { SourceDocument } from '../../model/document.ts';
import type { IndexLists } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { type ReadingFault, type ReadingResult, readInto, readingFault } from './read-into.ts';

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

export function useReading(lists: IndexLists): Reader {
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
      // A hundred steps are as many as the bar has.
      const onProgress = (share: number): void =>
        show({ is: 'reading', share: Math.floor(share * 100) / 100 });
      return readInto(lists, source, { signal, onProgress });
    };
    show({ is: 'reading', share: 0 });
    work().then(
      (result) => {
        show({ is: 'done', result });
        if (result.found) onDone();
      },
      (error: unknown) =>
        show(signal.aborted ? { is: 'cancelled' } : { is: 'refused', fault: readingFault(error) }),
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
