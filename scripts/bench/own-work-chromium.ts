/** Reads the work of our content script out of a trace of Chromium. */
import type { Page } from 'puppeteer-core';
import { FROM_MARK, type PageWork, UNTIL_MARK } from './page-work.ts';

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];
/** The world that a content script of ours runs in has the extension's name. */
const WORLD = 'Saksspor';
const SCRIPT = 'council.js';
/**
 * ms. Promises of our script that storage or a message settles run at a checkpoint that names no script. The pages that
 * are measured have no promises of their own, so that a checkpoint as long as this is ours.
 */
const OWN_CHECKPOINT = 0.5;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** µs. */
  readonly ts: number;
  readonly dur?: number;
  /** µs of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly worldName?: string };
}

/** Something with a length. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  /** ms of processor time. */
  readonly work: number;
}

export async function recordInChromium(page: Page, during: () => Promise<void>): Promise<PageWork> {
  await page.tracing.start({ categories: CATEGORIES });
  await during();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  return workBetweenMarks(traceEvents);
}

function workBetweenMarks(events: readonly TraceEvent[]): PageWork {
  const from = events.find(({ name }) => name === FROM_MARK);
  const until = events.findLast(({ name }) => name === UNTIL_MARK);
  if (from === undefined || until === undefined) throw new Error('the trace does not hold both marks');
  if (from.pid !== until.pid) throw new Error('the page changed its process between the marks');
  const here = events.filter(
    ({ pid, tid, ts, dur }) =>
      pid === from.pid && tid === from.tid && dur !== undefined && ts + dur >= from.ts && ts <= until.ts,
  );
  const own = outermost(here.filter(isOwn).map(stretchOf));
  const tasks = outermost(here.filter(({ name }) => name.endsWith('RunTask')).map(stretchOf));
  const each = tasks.map(({ from: begins, until: ends, work }) => ({
    work,
    ours: own.filter((one) => one.from >= begins && one.from <= ends),
  }));
  return {
    own: sum(own),
    longestOwn: longest(each.map(({ ours }) => sum(ours))),
    longestWithOwn: longest(each.filter(({ ours }) => ours.length > 0).map(({ work }) => work)),
    longestOther: longest(each.filter(({ ours }) => ours.length === 0).map(({ work }) => work)),
    total: sum(tasks),
  };
}

function isOwn({ name, args, tdur = 0 }: TraceEvent): boolean {
  if (name === 'RunPostTaskCallback') return true;
  if (name === 'v8.callFunction') return args?.worldName === WORLD;
  if (name === 'FunctionCall' || name === 'EvaluateScript') return args?.data?.url?.includes(SCRIPT) === true;
  return name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && tdur >= OWN_CHECKPOINT * 1000;
}

function stretchOf({ ts, dur = 0, tdur }: TraceEvent): Stretch {
  return { from: ts, until: ts + dur, work: (tdur ?? dur) / 1000 };
}

/** Without those that lie within another. */
function outermost(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.toSorted((one, other) => one.from - other.from || other.until - one.until);
  const outer: Stretch[] = [];
  for (const one of sorted) {
    const last = outer.at(-1);
    if (last === undefined || one.from >= last.until) outer.push(one);
  }
  return outer;
}

function sum(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { work }) => total + work, 0);
}

function longest(works: readonly number[]): number {
  return works.reduce((most, one) => Math.max(most, one), 0);
}
