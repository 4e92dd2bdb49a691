/**
 * `npm run bench`: how fast Saksspor is beside the floor of the machine and beside its peers, measured in the same run.
 * Prints a table, puts it into docs/evidence.md, and exits with 1 where a bar is missed.
 *
 *   --suite NAME      only this suite (may be given again)
 *   --engine NAME     only chromium, or only firefox
 *   --dry             writes nothing
 *   --slowed          instead: puts a sleep into our code, and fails where a bar does not fall by it; in Chromium, unless
 *                     --engine names another
 *
 * How long each suite took stands at the end.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openSession } from '../tests/soak/browser/browser-session.ts';
import { buildWithout, copyWithout } from '../tests/soak/browser/build-without.ts';
import type { Removal } from '../tests/soak/browser/store-bundle.ts';
import { type BenchRow, isReached, rowLine } from './bench/bench-row.ts';
import type { BenchSuite, BrowserSuite } from './bench/suite.ts';
import { SUITES } from './bench/suites.ts';
import { type Engine, findBrowser, installAdvice } from './browsers.ts';
import { buildExtension } from './build.ts';
import { readEvidence, withBench, writeEvidence } from './evidence/evidence.ts';
import { browserVersion, machine } from './evidence/machine.ts';
import { processorTime, stolenSince } from './evidence/processor-time.ts';

const { values } = parseArgs({
  options: {
    suite: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true },
    dry: { type: 'boolean', default: false },
    slowed: { type: 'boolean', default: false },
  },
});
const suites = SUITES.filter(({ id }) => values.suite?.includes(id) ?? true);
const engines = (['chromium', 'firefox'] as const).filter((one) => values.engine?.includes(one) ?? true);

/** Browsers litter their temporary folder: they get one that goes away. */
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'sb-')));
process.env.TMPDIR = temporary;

/** ms. A suite takes two minutes on a quiet machine. */
const LONGEST = 420_000;

async function inBrowser(
  suite: BrowserSuite,
  engine: Engine,
  extension?: string,
): Promise<readonly BenchRow[]> {
  await using session = await openSession(engine, extension === undefined ? {} : { extension });
  const stop = new AbortController();
  const { longest = LONGEST } = suite;
  const late = setTimeout(longest, null, { signal: stop.signal }).then(() => {
    throw new Error(`took more than ${longest / 1000} s`);
  });
  try {
    return await Promise.race([suite.run(session), late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}

const durations: string[] = [];

/** The rows of a suite; null where it broke off. */
async function rowsOf(
  name: string,
  run: () => Promise<readonly BenchRow[]>,
): Promise<readonly BenchRow[] | null> {
  const start = performance.now();
  try {
    return await run();
  } catch (error) {
    console.log(`broke off: ${String(error).split('\n')[0]}`);
    return null;
  } finally {
    durations.push(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
}

/** @returns whether each bar was reached */
async function measure(name: string, browser: string, run: () => Promise<readonly BenchRow[]>) {
  const [load = 0] = loadavg();
  console.log(`\n${name}, ${browser}, load ${load.toFixed(1)}`);
  const before = processorTime();
  const rows = await rowsOf(name, run);
  const stolen = stolenSince(before);
  // What was measured before stays, with its date.
  if (rows === null) return false;
  for (const row of rows) console.log(rowLine(row));
  console.log(`The host took ${(stolen * 100).toFixed(0)} % of the processors away.`);
  const measuredAt = new Date().toISOString();
  if (!values.dry)
    writeEvidence(
      withBench(readEvidence(), name, { measuredAt, machine: machine(), load, stolen, browser, rows }),
    );
  return rows.every(isReached);
}

async function measureAll(): Promise<boolean> {
  let reached = true;
  for (const suite of suites) {
    if (suite.where === 'node') {
      const isNode = values.engine === undefined || values.engine.includes('node');
      if (isNode)
        reached = (await measure(`${suite.id} node`, `Node ${process.versions.node}`, suite.run)) && reached;
      continue;
    }
    for (const engine of engines) {
      const run = () => inBrowser(suite, engine);
      reached = (await measure(`${suite.id} ${engine}`, browserVersion(engine), run)) && reached;
    }
  }
  return reached;
}

/** @returns whether each suite saw that our code was made slow */
async function checkSlowed(): Promise<boolean> {
  let seen = true;
  for (const suite of suites) {
    const { slowed } = suite;
    if (slowed === undefined || slowed === null) continue;
    const places = suite.where === 'node' ? ['node' as const] : engines;
    for (const place of values.engine === undefined ? places.slice(0, 1) : places) {
      if (place === 'node' && values.engine?.includes('node') === false) continue;
      const name = `${suite.id} ${place}`;
      const rows = await rowsOf(name, () => runSlowed(suite, place, slowed.by));
      const row = rows?.find(({ id }) => id === slowed.row);
      const isSeen = row !== undefined && !isReached(row);
      console.log(
        `${isSeen ? 'seen  ' : 'UNSEEN'} ${name}: ${row === undefined ? slowed.row : rowLine(row)}`,
      );
      seen &&= isSeen;
    }
  }
  return seen;
}

/** Our code with a sleep in it: built anew, or, in Node, imported from a copy of the sources. */
async function runSlowed(
  suite: BenchSuite,
  place: Engine | 'node',
  by: readonly Removal[],
): Promise<readonly BenchRow[]> {
  const folder = join(temporary, `slowed-${suite.id}-${place}`);
  if (suite.where === 'browser' && place !== 'node')
    return inBrowser(suite, place, buildWithout(place, by, folder));
  copyWithout(by, folder, ['tests']);
  const copy: { readonly SUITES: readonly BenchSuite[] } = await import(
    pathToFileURL(join(folder, 'scripts/bench/suites.ts')).href
  );
  const slow = copy.SUITES.find(({ id, where }) => id === suite.id && where === 'node');
  if (slow?.where !== 'node') throw new Error(`no suite ${suite.id}`);
  return slow.run();
}

try {
  const isBrowserNeeded = suites.some(({ where }) => where === 'browser');
  for (const engine of isBrowserNeeded ? engines : []) {
    if (findBrowser(engine) === null) throw new Error(installAdvice([engine]));
    if (!values.slowed && process.env.SAKSSPOR_BUILT !== '1')
      buildExtension(engine === 'chromium' ? 'chrome' : 'firefox');
  }
  if (!(await (values.slowed ? checkSlowed() : measureAll()))) process.exitCode = 1;
  console.log(`\nTook: ${durations.join(', ')}`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
