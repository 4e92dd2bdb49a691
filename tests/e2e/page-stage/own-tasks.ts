/** Reads a trace of Chromium: the tasks in which the content script ran. */

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** µs. */
  readonly ts: number;
  readonly dur?: number;
  /** µs of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** ms of processor time of the longest task with a call of the content script or of its scheduled slices. */
export function longestOwnTask(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const calls = traceEvents.filter(
    ({ name, args }) =>
      name === 'RunPostTaskCallback' || (name === 'FunctionCall' && args?.data?.url?.includes('council.js')),
  );
  if (calls.length === 0) throw new Error('the trace holds nothing of the content script');
  const tasks = traceEvents.filter(
    ({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask',
  );
  const own = tasks.filter((task) =>
    calls.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
    ),
  );
  return Math.max(...own.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1_000;
}
