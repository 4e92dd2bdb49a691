/** How many notes each case has, for the lists of cases. Read without the database; none while notes are locked. */
import { useState } from 'preact/hooks';
import type { CaseId } from '../../model/case.ts';
import { readNoteCounts, watchNoteCounts } from '../../store/note-counts.ts';
import { useSignalEffect } from '../use-signal.ts';

type NoteCounts = Readonly<Record<CaseId, number>>;

const NONE: NoteCounts = {};
const listeners = new Set<() => void>();
/** Of this page; read once for all rows that show them. */
let counts = NONE;
let isRead = false;

export function useNoteCounts(): NoteCounts {
  const [shown, setShown] = useState(counts);
  useSignalEffect((signal) => {
    const listener = (): void => setShown(counts);
    listeners.add(listener);
    signal.addEventListener('abort', () => listeners.delete(listener));
    listener();
    if (!isRead) keepReading();
    isRead = true;
  }, []);
  return shown;
}

/** As long as the page lives. */
function keepReading(): void {
  const read = async (): Promise<void> => {
    // Where they cannot be read no count is shown: a list of cases is whole without them.
    counts = await readNoteCounts().catch(() => counts);
    for (const listener of [...listeners]) listener();
  };
  void read();
  watchNoteCounts(() => void read(), new AbortController().signal);
}
