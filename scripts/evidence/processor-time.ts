/**
 * How much of the processors the host took away meanwhile ("steal", proc_stat(5)). A virtual machine is now and then
 * without them for seconds: a clock that runs on measures the host then, and not us.
 */
import { readFileSync } from 'node:fs';

/** Ticks since the machine was started; 0 where it does not say. */
export interface ProcessorTime {
  readonly all: number;
  readonly stolen: number;
}

export function processorTime(): ProcessorTime {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
    // user, nice, system, idle, iowait, irq, softirq, steal
    const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
    return { all: ticks.reduce((sum, one) => sum + one, 0), stolen: ticks[7] ?? 0 };
  } catch {
    return { all: 0, stolen: 0 };
  }
}

/** 0 to 1, of the time of all processors since `before`. */
export function stolenSince(before: ProcessorTime): number {
  const { all, stolen } = processorTime();
  return all === before.all ? 0 : (stolen - before.stolen) / (all - before.all);
}
