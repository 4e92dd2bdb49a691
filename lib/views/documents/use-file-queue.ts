/** Files that are read in one after the other. What was given stays until it is removed: a failure or a cancel loses nothing. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readKeepOriginals } from '../../store/paper-files/keep-originals.ts';
import { PaperNotStored, type StoreFault, storePaperFile } from '../../store/paper-files/paper-files.ts';
import type { IndexLists } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';
import { bytesOf, importFile } from './import-file.ts';
import { type ReadingFault, type ReadingResult, readInto, readingFault } from './read-into.ts';

export type FileState =
  | { readonly is: 'waiting'; readonly password?: string }
  /** `share`: 0–1. */
  | { readonly is: 'reading'; readonly share: number }
  | { readonly is: 'cancelled' }
  | { readonly is: 'refused'; readonly fault: ReadingFault; readonly original: Original | null }
  | { readonly is: 'done'; readonly result: ReadingResult; readonly original: Original | null };

/** The file of a PDF, where the reader page finds it; null elsewhere. */
export type Original =
  /** `isKept`: until the reader removes it; else for a day. */
  | { readonly is: 'stored'; readonly id: string; readonly isKept: boolean }
  | { readonly is: 'not-stored'; readonly fault: StoreFault };

export interface QueuedFile {
  readonly id: number;
  readonly file: File;
  readonly state: FileState;
}

export interface FileQueue {
  readonly files: readonly QueuedFile[];
  readonly isBusy: boolean;
  /** What was read to its end before leaves the list. */
  readonly add: (files: readonly File[]) => void;
  /** Stops the one that is read, and those that wait. */
  readonly cancel: () => void;
  readonly retry: (id: number, password?: string) => void;
  readonly remove: (id: number) => void;
}

/** Of the time that a file takes, what its text takes; the rest is what it says. */
const TEXT_SHARE = 0.7;

export function useFileQueue(lists: IndexLists): FileQueue {
  const [files, setFiles] = useState<readonly QueuedFile[]>([]);
  const lastId = useRef(0);
  const running = useRef<{ readonly id: number; readonly stop: AbortController } | null>(null);
  useSignalEffect((gone) => {
    gone.addEventListener('abort', () => running.current?.stop.abort());
  }, []);

  const change = useCallback((id: number, state: FileState): void => {
    setFiles((before) => before.map((one) => (one.id === id ? { ...one, state } : one)));
  }, []);

  // Asked at each change of the list: the next one begins when the one before has ended.
  useEffect(() => {
    const next = files.find(({ state }) => state.is === 'waiting');
    if (next === undefined || running.current !== null) return;
    const { id, file, state } = next;
    const stop = new AbortController();
    running.current = { id, stop };
    const { signal } = stop;
    // A hundred steps are as many as the bar has.
    const onProgress = (share: number): void => {
      if (!signal.aborted) change(id, { is: 'reading', share: Math.floor(share * 100) / 100 });
    };
    const password = state.is === 'waiting' ? state.password : undefined;
    onProgress(0);
    readFile(lists, file, { signal, onProgress, ...(password !== undefined && { password }) }).then(
      (ended) => {
        running.current = null;
        change(id, signal.aborted ? { is: 'cancelled' } : ended);
      },
    );
  }, [files, lists, change]);

  return {
    files,
    isBusy: files.some(({ state }) => state.is === 'waiting' || state.is === 'reading'),
    add: (given) => {
      const added = given.map((file) => {
        lastId.current += 1;
        return { id: lastId.current, file, state: { is: 'waiting' } } as const;
      });
      setFiles((before) => [...before.filter(({ state }) => state.is !== 'done'), ...added]);
    },
    cancel: () => {
      running.current?.stop.abort();
      setFiles((before) =>
        before.map((one) => (one.state.is === 'waiting' ? { ...one, state: { is: 'cancelled' } } : one)),
      );
    },
    retry: (id, password) => change(id, { is: 'waiting', ...(password !== undefined && { password }) }),
    remove: (id) => setFiles((before) => before.filter((one) => one.id !== id)),
  };
}

interface ReadOptions {
  readonly signal: AbortSignal;
  readonly password?: string;
  readonly onProgress: (share: number) => void;
}

/** Never rejects. */
async function readFile(lists: IndexLists, file: File, options: ReadOptions): Promise<FileState> {
  const { signal, onProgress } = options;
  try {
    const source = await importFile(file, {
      ...options,
      onProgress: (share) => onProgress(share * TEXT_SHARE),
    });
    const begun = source.pages === undefined ? 0 : TEXT_SHARE;
    const result = await readInto(lists, source, {
      signal,
      onProgress: (share) => onProgress(begun + share * (1 - begun)),
    });
    const id = result.isKept ? result.summary.document : unnamed();
    return {
      is: 'done',
      result,
      original: source.pages === undefined ? null : await storeOriginal(file, id),
    };
  } catch (error) {
    if (signal.aborted) return { is: 'cancelled' };
    const fault = readingFault(error);
    // Pictures of pages can be looked at all the same.
    const original = fault === 'no-text' ? await storeOriginal(file, unnamed()) : null;
    return { is: 'refused', fault, original };
  }
}

/** In no index: only the file itself is there to be found. */
function unnamed(): string {
  return `file:${crypto.randomUUID()}`;
}

async function storeOriginal(file: File, id: string): Promise<Original> {
  try {
    const isKept = await readKeepOriginals();
    const stored = await storePaperFile({ id, name: file.name, isKept, bytes: await bytesOf(file) });
    return { is: 'stored', id, isKept: stored.isKept };
  } catch (error) {
    return { is: 'not-stored', fault: error instanceof PaperNotStored ? error.fault : 'no-database' };
  }
}
