/**
 * What is done next, and what follows from what came of it. Pure: the list is kept after each step, so that a reading
 * that was broken off anywhere (a closed tab, a killed browser) goes on where it was.
 */
import {
  isPending,
  type PaperFault,
  type PaperReading,
  type PaperState,
  type QueuedPaper,
} from './queued-paper.ts';
import {
  HOST_REST,
  LONGEST_REST,
  MOST_HOST_ERRORS,
  MOST_REFUSALS,
  MOST_TRIES,
  NETWORK_REST,
  PAUSE,
  type ReadingRun,
  type RunningRun,
  type StopReason,
} from './reading-run.ts';

export type Step =
  | { readonly do: 'read'; readonly paper: QueuedPaper }
  /** ms. Ends early when the network is back. */
  | { readonly do: 'rest'; readonly for: number }
  /** Everything has come to its end. */
  | { readonly do: 'end' }
  /** The reader, or an error, has stopped it. */
  | { readonly do: 'stop' };

/** What came of one paper. */
export type Outcome =
  | { readonly is: 'read'; readonly reading: PaperReading }
  | { readonly is: 'unchanged' }
  | { readonly is: 'vanished' }
  | { readonly is: 'unreadable'; readonly fault: PaperFault }
  /** `rest`: ms, as the host asks for; null where it does not. */
  | { readonly is: 'host-error'; readonly rest: number | null }
  /** The host is well, and does not give this file. */
  | { readonly is: 'refused' }
  | { readonly is: 'offline' }
  | { readonly is: 'crashed' }
  /** For a reason that concerns every paper. */
  | { readonly is: 'stopped'; readonly because: Exclude<StopReason, 'host-error'> }
  /** The reader took it back. */
  | { readonly is: 'cancelled' };

/** @param now ms since 1970 */
export function nextStep(run: ReadingRun, papers: readonly QueuedPaper[], now: number): Step {
  if (run.is !== 'running') return { do: 'stop' };
  const pending = papers.filter(isPending).toSorted((a, b) => a.order - b.order);
  // One that was broken off comes first: its file may be in hand.
  const next = pending.find(({ state }) => state.is === 'reading') ?? pending[0];
  if (next === undefined) return { do: 'end' };
  // A clock that was set back must not make it wait for ever.
  const rest = Math.min(run.notBefore - now, LONGEST_REST);
  return rest > 0 ? { do: 'rest', for: rest } : { do: 'read', paper: next };
}

/** The paper as it stands after it came to this. */
export function paperAfter(paper: QueuedPaper, outcome: Outcome, now: number): QueuedPaper {
  const { state } = paper;
  if (!('tries' in state) || state.is === 'failed') return paper;
  const { known } = state;
  const at = new Date(now).toISOString();
  const as = (next: PaperState): QueuedPaper => ({ ...paper, state: next });
  const again = (fault: PaperFault): QueuedPaper => {
    const tries = state.tries + 1;
    return as(
      tries < MOST_TRIES ? { is: 'waiting', tries, known } : { is: 'failed', fault, tries, at, known },
    );
  };
  switch (outcome.is) {
    case 'read':
      return afterReading(paper, known, outcome.reading);
    case 'unchanged':
      // A host that says so of a file that was never fetched is not believed.
      return known === null ? again('host-error') : as({ is: 'unchanged', reading: known, at });
    case 'vanished':
      return as({ is: 'vanished', at, known });
    case 'unreadable':
      return as({ is: 'failed', fault: outcome.fault, tries: state.tries + 1, at, known });
    case 'refused':
      return as({ is: 'failed', fault: 'refused', tries: state.tries + 1, at, known });
    case 'host-error':
      return again('host-error');
    case 'crashed':
      return again('crashed');
    case 'offline':
    case 'stopped':
    case 'cancelled':
      return as({ is: 'waiting', tries: state.tries, known });
  }
}

/** What it said before stays, unless it says the same. */
function afterReading(paper: QueuedPaper, known: PaperReading | null, reading: PaperReading): QueuedPaper {
  if (known === null) return { ...paper, state: { is: 'read', reading } };
  if (known.contentMark === reading.contentMark) {
    // The host said that it was another file: what it says now is what is asked with the next time.
    const same = { ...known, version: reading.version };
    return { ...paper, state: { is: 'unchanged', reading: same, at: reading.at } };
  }
  return { ...paper, state: { is: 'read', reading }, earlier: [known, ...paper.earlier] };
}

/** The run as it stands after a paper came to this. One that was paused or cancelled meanwhile stays so. */
export function runAfter(run: ReadingRun, outcome: Outcome, now: number): ReadingRun {
  if (run.is !== 'running') return run;
  const { from } = run;
  const going = (change: Partial<RunningRun>): ReadingRun => ({
    ...run,
    notBefore: now + PAUSE,
    isOffline: false,
    ...change,
  });
  switch (outcome.is) {
    case 'read':
    case 'unchanged':
    case 'vanished':
    case 'unreadable':
      return going({ hostErrors: 0, refusals: 0 });
    case 'crashed':
    case 'cancelled':
      return going({});
    case 'offline':
      return going({ notBefore: now + NETWORK_REST, isOffline: true });
    case 'refused': {
      const refusals = run.refusals + 1;
      return refusals < MOST_REFUSALS
        ? going({ refusals })
        : { is: 'stopped', from, because: 'host-error', notBefore: null };
    }
    case 'host-error': {
      const hostErrors = run.hostErrors + 1;
      const rest = Math.max(PAUSE, outcome.rest ?? HOST_REST);
      if (hostErrors < MOST_HOST_ERRORS && rest <= LONGEST_REST)
        return going({ hostErrors, notBefore: now + rest });
      return {
        is: 'stopped',
        from,
        because: 'host-error',
        notBefore: outcome.rest === null ? null : now + rest,
      };
    }
    case 'stopped':
      return { is: 'stopped', from, because: outcome.because, notBefore: null };
  }
}
