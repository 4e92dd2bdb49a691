/**
 * Ends a browser as a power cut does: no process of it hears of it beforehand. Linux only, since the processes below
 * the first one are found in /proc.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** ms. A process that was killed is gone when its parent has been told. */
const GONE_WITHIN = 5_000;

export async function killBrowser(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('the browser runs no more');
  await killProcessTree(pid);
}

/** Kills `pid` and everything that it started, and waits until none of it runs any more. */
async function killProcessTree(pid: number): Promise<void> {
  const tree = [pid, ...descendants(pid)];
  for (const one of tree) stop(one);
  // Started by a child while the list was being made.
  const late = tree.flatMap(descendants);
  for (const one of late) stop(one);
  const end = Date.now() + GONE_WITHIN;
  while ([...tree, ...late].some(isRunning)) {
    if (Date.now() > end) throw new Error(`processes of ${pid} outlived SIGKILL`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function stop(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already, with its parent.
  }
}

/** What /proc says of a process: the fields after its name, which may hold spaces and brackets. */
function fieldsOf(pid: number | string): readonly string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  const [state] = fieldsOf(pid) ?? [];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

function descendants(pid: number): readonly number[] {
  if (!existsSync('/proc')) throw new Error('killing a browser with its children needs Linux');
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? Number(fieldsOf(name)?.[1]) : Number.NaN;
    if (Number.isNaN(parent)) continue;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), Number(name)]);
  }
  const below = (one: number): readonly number[] =>
    (childrenOf.get(one) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(pid);
}
