/** The reading list as a view sees it: its papers, its run, and whether this window, another or none reads it. */
import { useState } from 'preact/hooks';
import type { QueuedPaper } from '../../store/reading-list/queued-paper.ts';
import type { ReadingRun } from '../../store/reading-list/reading-run.ts';
import { useSignalEffect } from '../use-signal.ts';
import { isRead, type ListReader, type ListReaderState } from './list-reader.ts';

export interface ReadingListView extends ListReaderState {
  readonly papers: readonly QueuedPaper[];
  readonly run: ReadingRun;
  /** False where the run was left by a window that is gone. */
  readonly isUnderWay: boolean;
}

/** ms. A window that is closed tells nobody. */
const LOOK_EACH = 3_000;

/** Null until the list has been read. */
export function useListReader(reader: ListReader): ReadingListView | null {
  const [view, setView] = useState<ReadingListView | null>(null);
  useSignalEffect(
    (signal) => {
      let isLooking = false;
      let again = false;
      const look = async (): Promise<void> => {
        if (isLooking) {
          again = true;
          return;
        }
        isLooking = true;
        do {
          again = false;
          const [papers, run, isUnderWay] = await Promise.all([
            reader.list.papers(),
            reader.list.run(),
            isRead(),
          ]).catch(() => [[], { is: 'none' } as const, false] as const);
          if (!signal.aborted) setView({ ...reader.state(), papers, run, isUnderWay });
        } while (again && !signal.aborted);
        isLooking = false;
      };
      const onChange = (): void => {
        // What the reader sees of the paper in hand is at hand.
        setView((before) => (before === null ? null : { ...before, ...reader.state() }));
      };
      reader.watch(() => void look(), onChange, signal);
      const timer = setInterval(() => void look(), LOOK_EACH);
      signal.addEventListener('abort', () => clearInterval(timer));
      void look();
    },
    [reader],
  );
  return view;
}
