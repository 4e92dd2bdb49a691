/**
 * The reading list as it is kept. Every change is one transaction, and is told to our other windows; a row that came back
 * damaged is left out: its paper is found again among the links of its page.
 */
import {
  type FileInHand,
  queuedPaperSchema,
  READING_LIST_NAME,
  ReadingListDatabase,
  readingRunSchema,
  versionSchema,
} from './list-database.ts';
import { type Outcome, paperAfter, runAfter } from './next-step.ts';
import { isPending, lastReading, type QueuedPaper } from './queued-paper.ts';
import { newRun, type ReadingRun } from './reading-run.ts';

/** Told of each change, by the window that made it too. */
const CHANNEL = 'saksspor-reading-list';

export interface AskedPaper {
  readonly address: string;
  readonly name: string;
  /** The index has lost what was read of it: the file is fetched even where it has not changed. */
  readonly isLost: boolean;
}

export interface ReadingList {
  /** In the order in which they are read. */
  papers(): Promise<readonly QueuedPaper[]>;
  run(): Promise<ReadingRun>;
  /** Puts papers on the list, in this order, and begins. What was read is asked for again: it may have changed. */
  start(papers: readonly AskedPaper[]): Promise<void>;
  pause(): Promise<void>;
  /** Goes on after a pause, a stop, or a window that was closed. */
  resume(): Promise<void>;
  /** Takes what is still to be read off the list. What has been read stays. */
  cancel(): Promise<void>;
  /** Of the one window that reads: what a window before it left half done is tried again. */
  takeOver(): Promise<void>;
  begin(paper: QueuedPaper): Promise<void>;
  /** Of the paper and the run at once, as they stand by then. */
  end(paper: QueuedPaper, outcome: Outcome): Promise<void>;
  /** Nothing is left to be read. */
  finish(): Promise<void>;
  takeInHand(file: Omit<FileInHand, 'key'>): Promise<void>;
  inHand(address: string): Promise<Omit<FileInHand, 'key'> | null>;
  close(): void;
}

export function openReadingList(name: string = READING_LIST_NAME, now: () => number = Date.now): ReadingList {
  const database = new ReadingListDatabase(name);
  const { papers, run, inHand } = database;

  async function readPapers(): Promise<readonly QueuedPaper[]> {
    const rows = (await papers.toArray()).flatMap((row) => queuedPaperSchema.safeParse(row).data ?? []);
    return rows.toSorted((a, b) => a.order - b.order);
  }
  async function readRun(): Promise<ReadingRun> {
    return readingRunSchema.safeParse((await run.get('run'))?.run).data ?? { is: 'none' };
  }
  const putRun = (next: ReadingRun) => run.put({ key: 'run', run: next });
  async function change(work: () => Promise<void>): Promise<void> {
    await database.transaction('rw', papers, run, inHand, work);
    announce();
  }

  return {
    papers: readPapers,
    run: readRun,
    start: (asked) =>
      change(async () => {
        const before = new Map((await readPapers()).map((paper) => [paper.address, paper]));
        const after = Math.max(0, ...[...before.values()].map(({ order }) => order + 1));
        await papers.bulkPut(asked.map((one, at) => askedFor(one, before.get(one.address), after + at)));
        const old = await readRun();
        if (old.is === 'running') return;
        // What a paused run has left is read with it.
        const left = [...before.values()].filter(isPending).map(({ order }) => order);
        await putRun(newRun(Math.min(after, ...left)));
      }),
    pause: () =>
      change(async () => {
        const old = await readRun();
        if (old.is === 'running') await putRun({ is: 'paused', from: old.from });
      }),
    resume: () =>
      change(async () => {
        const old = await readRun();
        const notBefore = old.is === 'stopped' ? (old.notBefore ?? 0) : 0;
        if (old.is === 'paused' || old.is === 'stopped') await putRun(newRun(old.from, notBefore));
      }),
    cancel: () =>
      change(async () => {
        const pending = (await readPapers()).filter(isPending);
        const known = pending.flatMap((paper) => backToRead(paper) ?? []);
        await papers.bulkDelete(pending.map(({ address }) => address));
        await papers.bulkPut(known);
        await inHand.clear();
        await putRun({ is: 'none' });
      }),
    takeOver: () =>
      change(async () => {
        const halves = (await readPapers()).filter(({ state }) => state.is === 'reading');
        await papers.bulkPut(halves.map((paper) => paperAfter(paper, { is: 'crashed' }, now())));
      }),
    begin: (paper) =>
      change(async () => {
        if (paper.state.is === 'waiting')
          await papers.put({ ...paper, state: { ...paper.state, is: 'reading' } });
      }),
    end: (paper, outcome) =>
      change(async () => {
        const stands = queuedPaperSchema.safeParse(await papers.get(paper.address)).data ?? null;
        // Cancelled meanwhile: what was read to its end is kept all the same.
        if (stands !== null && isPending(stands)) await papers.put(paperAfter(stands, outcome, now()));
        else if (outcome.is === 'read') await papers.put(paperAfter(paper, outcome, now()));
        if (!KEEPS_FILE.includes(outcome.is)) await inHand.clear();
        await putRun(runAfter(await readRun(), outcome, now()));
      }),
    finish: () =>
      change(async () => {
        if ((await readPapers()).some(isPending)) return;
        const old = await readRun();
        if (old.is === 'running') await putRun({ is: 'done', from: old.from });
        await inHand.clear();
      }),
    takeInHand: async (file) => {
      await inHand.put({ key: 'file', ...file });
    },
    inHand: async (address) => {
      const file = await inHand.get('file');
      if (file === undefined || file.address !== address || !(file.bytes instanceof Uint8Array)) return null;
      return versionSchema.safeParse(file.version).success ? file : null;
    },
    close: () => database.close(),
  };
}

/** Outcomes after which the same file is read again. */
const KEEPS_FILE: readonly Outcome['is'][] = ['crashed', 'cancelled', 'stopped'];

function askedFor(
  { address, name, isLost }: AskedPaper,
  before: QueuedPaper | undefined,
  order: number,
): QueuedPaper {
  if (before !== undefined && isPending(before)) return before;
  const known = before === undefined || isLost ? null : lastReading(before);
  return {
    address,
    name,
    order,
    state: { is: 'waiting', tries: 0, known },
    earlier: before?.earlier ?? [],
  };
}

/** As it stood before it was asked for again; null where it had not been read. */
function backToRead(paper: QueuedPaper): QueuedPaper | null {
  const reading = lastReading(paper);
  return reading === null ? null : { ...paper, state: { is: 'read', reading } };
}

function announce(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` after each change of the list, in whichever window, until `signal` aborts. */
export function watchReadingList(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => listener());
  signal.addEventListener('abort', () => channel.close());
}
