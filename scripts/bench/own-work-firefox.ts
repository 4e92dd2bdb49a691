/**
 * Reads the work of our content script out of a profile of Firefox: each sample of the stack comes with the processor
 * time since the one before. A sum over hundreds of samples is right to some per cent; a single stretch to a sample.
 */
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { inBrowserScope } from '../../tests/e2e/harness/firefox-scope.ts';
import { FROM_MARK, type PageWork, UNTIL_MARK } from './page-work.ts';

const SCRIPT = 'content-scripts/council.js';
/** ms between samples. */
const INTERVAL = 1;
/** Entries of the profiler's ring buffer: a minute, far more than is recorded. */
const ENTRIES = 16_000_000;
/** What the browser calls our script by; each is one turn, with its begin and end in the profile. */
const TURNS = new Set([
  'Perform microtasks',
  'setTimeout callback',
  'setInterval callback',
  'requestAnimationFrame callbacks',
  'DOMEvent',
]);

const START = `Services.profiler.StartProfiler(${ENTRIES}, ${INTERVAL}, ['js', 'cpu', 'nomarkerstacks'], ['GeckoMain']).then(() => true)`;

/** The profile of the process that set the marks, as JSON. */
const STOP = `(async () => {
  const { processes } = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  return JSON.stringify(processes.flatMap(({ threads }) => threads)
    .filter(({ markers }) => markers.data.some((one) => one[markers.schema.data]?.name === '${FROM_MARK}'))
    .map(({ samples, markers, stringTable, stackTable, frameTable }) => ({ samples, markers, stringTable, stackTable, frameTable })));
})()`;

interface Table {
  readonly schema: Readonly<Record<string, number>>;
  readonly data: readonly (readonly unknown[])[];
}

interface Thread {
  readonly samples: Table;
  readonly markers: Table;
  readonly stringTable: readonly string[];
  readonly stackTable: Table;
  readonly frameTable: Table;
}

interface Sample {
  /** ms. */
  readonly time: number;
  /** ms of processor time since the one before. */
  readonly work: number;
  readonly isOwn: boolean;
}

export async function recordInFirefox(
  { browser }: BrowserUnderTest,
  during: () => Promise<void>,
): Promise<PageWork> {
  await inBrowserScope(browser, START);
  await during();
  const [thread] = JSON.parse(String(await inBrowserScope(browser, STOP))) as readonly Thread[];
  if (thread === undefined) throw new Error('no process of the profile has set the mark');
  return workOfThread(thread);
}

function workOfThread(thread: Thread): PageWork {
  const { markers, stringTable } = thread;
  const field = (row: readonly unknown[], name: string): unknown => row[markers.schema[name] ?? -1];
  const timeOf = (mark: string): number => {
    const row = markers.data.find((one) => (field(one, 'data') as { name?: string } | null)?.name === mark);
    if (row === undefined) throw new Error(`the profile does not hold the mark ${mark}`);
    return Number(field(row, 'startTime'));
  };
  const [from, until] = [timeOf(FROM_MARK), timeOf(UNTIL_MARK)];
  const samples = samplesOf(thread).filter(({ time }) => time >= from && time <= until);
  const own = samples.filter(({ isOwn }) => isOwn);
  const turns = markers.data
    .filter((row) => TURNS.has(stringTable[Number(field(row, 'name'))] ?? ''))
    .map((row) => ({ begins: Number(field(row, 'startTime')), ends: Number(field(row, 'endTime')) }));
  const workIn = turns.map(({ begins, ends }) =>
    // A sample that comes late has the work of several turns in it; none worked longer than it lasted.
    Math.min(ends - begins, sum(own.filter(({ time }) => time >= begins && time <= ends))),
  );
  return {
    own: sum(own),
    longestOwn: workIn.reduce((most, one) => Math.max(most, one), 0),
    longestOther: null,
    total: sum(samples),
  };
}

function samplesOf({ samples, stringTable, stackTable, frameTable }: Thread): readonly Sample[] {
  const location = frameTable.schema.location ?? 0;
  const isOwnFrame = frameTable.data.map((row) =>
    (stringTable[Number(row[location])] ?? '').includes(SCRIPT),
  );
  const { prefix = 0, frame = 1 } = stackTable.schema;
  // Each stack comes after the one that it grows from.
  const isOwnStack: boolean[] = [];
  for (const row of stackTable.data) {
    const below = row[prefix];
    isOwnStack.push(
      isOwnFrame[Number(row[frame])] === true || (below !== null && isOwnStack[Number(below)] === true),
    );
  }
  const { stack = 0, time = 1, threadCPUDelta = 4 } = samples.schema;
  return samples.data.map((row) => ({
    time: Number(row[time]),
    work: Number(row[threadCPUDelta] ?? 0) / 1_000_000,
    isOwn: typeof row[stack] === 'number' && isOwnStack[Number(row[stack])] === true,
  }));
}

function sum(samples: readonly Sample[]): number {
  return samples.reduce((total, { work }) => total + work, 0);
}
