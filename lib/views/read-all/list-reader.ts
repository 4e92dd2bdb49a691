/**
 * The reading of the list in this window: it goes on while the reader looks at other pages of the workspace, and ends
 * with the window. Another window that was asked to read waits for this one's end.
 */
import { type ListTools, READING_LOCK, readList } from '../../store/reading-list/read-list.ts';
import {
  openReadingList,
  type ReadingList,
  watchReadingList,
} from '../../store/reading-list/reading-list.ts';
import type { PaperProgress } from './paper-tools.ts';

export interface ListReader {
  readonly list: ReadingList;
  /** Reads what is on the list, if nothing does so yet in this window. */
  readonly go: () => void;
  readonly state: () => ListReaderState;
  /** Until the signal aborts. `onState` is called often, while a paper is read. */
  readonly watch: (onList: () => void, onState: () => void, signal: AbortSignal) => void;
}

export interface ListReaderState {
  /** This window reads, or waits for its turn. */
  readonly isReading: boolean;
  /** Of the paper in hand. */
  readonly progress: PaperProgress | null;
  /** The list itself could not be kept: the disk is full, or there is no database. */
  readonly hasFailed: boolean;
}

const CALM: ListReaderState = { isReading: false, progress: null, hasFailed: false };

export function createListReader(
  toolsOf: (onProgress: (progress: PaperProgress) => void) => ListTools,
  signal: AbortSignal,
): ListReader {
  const list = openReadingList();
  const listeners = new Set<() => void>();
  let state = CALM;
  const say = (next: ListReaderState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const tools = toolsOf((progress) => say({ ...state, progress }));

  async function read(): Promise<void> {
    say({ ...CALM, isReading: true });
    try {
      // Asked to go on just as it ended, it begins again.
      do await navigator.locks.request(READING_LOCK, { signal }, () => readList(list, tools, signal));
      while ((await list.run()).is === 'running' && !signal.aborted);
      say(CALM);
    } catch {
      say({ ...CALM, hasFailed: !signal.aborted });
    }
  }

  return {
    list,
    go: () => {
      if (!state.isReading) void read();
    },
    state: () => state,
    watch: (onList, onState, until) => {
      if (until.aborted) return;
      listeners.add(onState);
      until.addEventListener('abort', () => listeners.delete(onState));
      watchReadingList(onList, until);
    },
  };
}

/** Whether any window reads the list now. */
export async function isRead(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === READING_LOCK);
}
