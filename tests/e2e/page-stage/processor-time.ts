/** Processor time that a browser has used, over all its processes. Linux; null elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Linux counts in ticks of 10 ms. */
const TICK = 10;

/** ms since the browser was started. */
export function processorTime(browser: Browser): number | null {
  const root = browser.process()?.pid;
  if (process.platform !== 'linux' || root === undefined) return null;
  const parents = new Map<number, { parent: number; ticks: number }>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [parent = 0, user = 0, system = 0] = [fields[1], fields[11], fields[12]];
      parents.set(pid, { parent, ticks: user + system });
    } catch {
      // The process has ended between the two looks.
    }
  }
  let ticks = 0;
  for (const [pid, { ticks: own }] of parents) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== root) at = parents.get(at)?.parent;
    if (at === root) ticks += own;
  }
  return ticks * TICK;
}
