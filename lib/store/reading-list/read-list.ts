/**
 * Reads the list to its end, one paper at a time, in one window of all: whoever has the lock. What is fetched and how a
 * file is read is given from outside; here is only the order of things, and that each step is kept before the next.
 */
import { nextStep, type Outcome } from './next-step.ts';
import { lastReading, type PaperReading, type PaperVersion, type QueuedPaper } from './queued-paper.ts';
import type { ReadingList } from './reading-list.ts';

/** One connection in all our windows. */
export const READING_LOCK = 'saksspor-reading-list';

export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly version: PaperVersion;
}

/** What reading a file gives; the list itself knows the rest of a reading. */
export type ReadFile = Omit<PaperReading, 'version' | 'at' | 'took' | 'sameAs'>;

export type Fetched =
  | { readonly is: 'fetched'; readonly file: FetchedFile }
  | Exclude<Outcome, { is: 'read' }>;
export type Read =
  | { readonly is: 'read'; readonly file: ReadFile }
  | Extract<Outcome, { is: 'unreadable' | 'stopped' }>;

export interface ListTools {
  /**
   * Rejects with the signal's reason where that has aborted.
   *
   * @param known asks whether the file has changed since
   */
  readonly fetch: (
    address: string,
    options: { readonly known: PaperVersion | null; readonly signal: AbortSignal },
  ) => Promise<Fetched>;
  /** Reads the file into the index. Rejects where that broke off: it is tried again. */
  readonly read: (address: string, file: FetchedFile, signal: AbortSignal) => Promise<Read>;
  /** ms. Ends early when there is a network again, and when the signal aborts; never rejects. */
  readonly rest: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Calls when the list was changed, by any window, until the signal aborts. */
  readonly watch: (listener: () => void, signal: AbortSignal) => void;
  readonly now: () => number;
}

/** Ends when there is nothing to do or the reader has stopped it. Whoever calls it holds the lock. */
export async function readList(list: ReadingList, tools: ListTools, signal: AbortSignal): Promise<void> {
  await list.takeOver();
  while (!signal.aborted) {
    const change = new AbortController();
    const changed = AbortSignal.any([signal, change.signal]);
    // Before the list is read: a pause in between is heard.
    tools.watch(() => change.abort(), changed);
    const [run, papers] = await Promise.all([list.run(), list.papers()]);
    const step = nextStep(run, papers, tools.now());
    if (step.do === 'rest') await tools.rest(step.for, changed);
    change.abort();
    if (step.do === 'stop') return;
    if (step.do === 'end') return list.finish();
    if (step.do === 'read') await readOne(list, tools, step.paper, signal);
  }
}

async function readOne(
  list: ReadingList,
  tools: ListTools,
  paper: QueuedPaper,
  signal: AbortSignal,
): Promise<void> {
  await list.begin(paper);
  const taken = new AbortController();
  const ended = new AbortController();
  // A pause lets the paper in hand come to its end; only one that was taken off the list is dropped at once.
  const look = async (): Promise<void> => {
    if ((await list.run()).is === 'none') taken.abort();
  };
  tools.watch(() => void look().catch(() => undefined), ended.signal);
  const outcome = await outcomeOf(list, tools, paper, AbortSignal.any([signal, taken.signal]));
  ended.abort();
  await list.end(paper, outcome);
}

async function outcomeOf(
  list: ReadingList,
  tools: ListTools,
  paper: QueuedPaper,
  signal: AbortSignal,
): Promise<Outcome> {
  const { address } = paper;
  const start = tools.now();
  try {
    const inHand = await list.inHand(address);
    const known = lastReading(paper)?.version ?? null;
    const fetched: Fetched =
      inHand === null ? await tools.fetch(address, { known, signal }) : { is: 'fetched', file: inHand };
    if (fetched.is !== 'fetched') return fetched;
    const { file } = fetched;
    // Kept before it is read: reading hands the bytes away.
    if (inHand === null) await list.takeInHand({ address, ...file });
    const { version } = file;
    const read = await tools.read(address, file, signal);
    if (read.is !== 'read') return read;
    const now = tools.now();
    const sameAs = await addressOfSame(list, address, read.file.contentMark);
    const took = Math.max(0, now - start);
    return {
      is: 'read',
      reading: { ...read.file, version, at: new Date(now).toISOString(), took, sameAs },
    };
  } catch (error) {
    if (signal.aborted) return { is: 'cancelled' };
    return isQuotaError(error) ? { is: 'stopped', because: 'no-room' } : { is: 'crashed' };
  }
}

/** Of the first on the list that says the same. */
async function addressOfSame(list: ReadingList, address: string, mark: string): Promise<string | null> {
  const same = (await list.papers()).find(
    (other) => other.address !== address && lastReading(other)?.contentMark === mark,
  );
  return same === undefined ? null : (lastReading(same)?.sameAs ?? same.address);
}

/** Dexie wraps what the browser threw. */
function isQuotaError(error: unknown): boolean {
  const { name, inner } = Object(error) as { readonly name?: unknown; readonly inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && isQuotaError(inner));
}
