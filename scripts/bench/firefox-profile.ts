/**
 * Reads the work of our content script out of a profile of Firefox: each sample of the stack comes with the processor
 * time since the one before. A sum over hundreds of samples is right to some per cent; a single stretch to a sample.
 *
 * Of tasks the profile holds those that last 50 ms and more by the clock, as markers named LongTask: the others are no
 * longer than any bar. Within them, and between them, it holds the turns in which the browser calls scripts.
 */
import { FROM_MARK, type PageWork, UNTIL_MARK } from './page-work.ts';

const SCRIPT = 'content-scripts/council.js';
const TASK = 'LongTask';
/** What the browser calls our script by. */
const TURNS: ReadonlySet<string> = new Set([
  'Perform microtasks',
  'setTimeout callback',
  'setInterval callback',
  'requestAnimationFrame callbacks',
  'DOMEvent',
]);
/** How a marker is told: whole, or its begin and its end as two of them. */
const PHASE = { whole: 1, begin: 2, end: 3 } as const;

export interface ProfileTable {
  readonly schema: Readonly<Record<string, number>>;
  /** A row ends with its last value that is not null. */
  readonly data: readonly (readonly unknown[])[];
}

export interface ProfileThread {
  readonly samples: ProfileTable;
  readonly markers: ProfileTable;
  readonly stringTable: readonly string[];
  readonly stackTable: ProfileTable;
  readonly frameTable: ProfileTable;
}

interface Sample {
  /** ms. */
  readonly time: number;
  /** ms of processor time since the one before. */
  readonly work: number;
  readonly isOwn: boolean;
}

/** ms by the clock. */
interface Stretch {
  readonly begins: number;
  readonly ends: number;
}

/** @throws Error where the profile does not hold both marks */
export function workOfThread(thread: ProfileThread): PageWork {
  const [from, until] = [timeOfMark(thread, FROM_MARK), timeOfMark(thread, UNTIL_MARK)];
  const samples = samplesOf(thread).filter(({ time }) => time >= from && time <= until);
  const own = samples.filter(({ isOwn }) => isOwn);
  // A sample that comes late has the work of several stretches in it; none worked longer than it lasted.
  const within = (some: readonly Sample[], { begins, ends }: Stretch): number =>
    Math.min(ends - begins, sum(some.filter(({ time }) => time > begins && time <= ends)));
  const tasks = stretchesOf(thread, (name) => name === TASK).map((task) => ({
    all: within(samples, task),
    ours: within(own, task),
  }));
  const turns = stretchesOf(thread, (name) => TURNS.has(name)).map((turn) => within(own, turn));
  const longestOwn = Math.max(0, ...turns, ...tasks.map(({ ours }) => ours));
  return {
    own: sum(own),
    longestOwn,
    longestWithOwn: Math.max(longestOwn, ...tasks.filter(({ ours }) => ours > 0).map(({ all }) => all)),
    longestOther: Math.max(0, ...tasks.filter(({ ours }) => ours === 0).map(({ all }) => all)),
    total: sum(samples),
  };
}

function timeOfMark({ markers }: ProfileThread, mark: string): number {
  const { data = 5, startTime = 1 } = markers.schema;
  const row = markers.data.find((one) => (one[data] as { name?: string } | null | undefined)?.name === mark);
  if (row === undefined) throw new Error(`the profile does not hold the mark ${mark}`);
  return Number(row[startTime]);
}

/** Those of the markers that last, in the order of their ends. What did not end in the profile is left out. */
function stretchesOf(
  { markers, stringTable }: ProfileThread,
  isWanted: (name: string) => boolean,
): readonly Stretch[] {
  const { name = 0, startTime = 1, endTime = 2, phase = 3 } = markers.schema;
  const stretches: Stretch[] = [];
  /** Begins without their end, by name: one turn may lie within another. */
  const open = new Map<string, number[]>();
  for (const row of markers.data) {
    const called = stringTable[Number(row[name])] ?? '';
    if (!isWanted(called)) continue;
    const [begins, ends] = [Number(row[startTime]), Number(row[endTime])];
    if (row[phase] === PHASE.whole) stretches.push({ begins, ends });
    if (row[phase] === PHASE.begin) open.set(called, [...(open.get(called) ?? []), begins]);
    if (row[phase] !== PHASE.end) continue;
    const begun = open.get(called)?.pop();
    if (begun !== undefined) stretches.push({ begins: begun, ends });
  }
  return stretches;
}

function samplesOf({ samples, stringTable, stackTable, frameTable }: ProfileThread): readonly Sample[] {
  const { location = 0 } = frameTable.schema;
  const isOwnFrame = frameTable.data.map((row) =>
    (stringTable[Number(row[location])] ?? '').includes(SCRIPT),
  );
  const { prefix = 0, frame = 1 } = stackTable.schema;
  // Each stack comes after the one that it grows from.
  const isOwnStack: boolean[] = [];
  for (const row of stackTable.data) {
    const below = row[prefix];
    isOwnStack.push(
      isOwnFrame[Number(row[frame])] === true || (typeof below === 'number' && isOwnStack[below] === true),
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
