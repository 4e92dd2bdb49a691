/**
 * `npm run bench`: how fast Saksspor is beside the floor of the machine and beside its peers, measured in the same run.
 * Prints a table, puts it into docs/evidence.md, and exits with 1 where a bar is missed.
 *
 *   --suite NAME      only this suite (may be given again)
 *   --engine NAME     only chromium, or only firefox
 *   --dry             writes nothing
 *   --slowed          instead: makes our code slow, in Chromium, and fails where no bar falls by it
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openSession } from '../tests/soak/browser/browser-session.ts';
import { buildWithout } from '../tests/soak/browser/build-without.ts';
import { type BenchRow, isReached, rowLine } from './bench/bench-row.ts';
import type { BrowserSuite } from './bench/suite.ts';
import { SUITES } from './bench/suites.ts';
import { type Engine, findBrowser, installAdvice } from './browsers.ts';
import { buildExtension } from './build.ts';
import { readEvidence, withBench, writeEvidence } from './evidence/evidence.ts';
import { browserVersion, machine } from './evidence/machine.ts';

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

/** @returns whether each bar was reached */
async function measure(name: string, browser: string, run: () => Promise<readonly BenchRow[]>) {
  const [load = 0] = loadavg();
  console.log(`\n${name}, ${browser}, load ${load.toFixed(1)}`);
  const rows = await run().catch((error: unknown) => {
    console.log(`broke off: ${String(error).split('\n')[0]}`);
    return null;
  });
  // What was measured before stays, with its date.
  if (rows === null) return false;
  for (const row of rows) console.log(rowLine(row));
  const measuredAt = new Date().toISOString();
  if (!values.dry)
    writeEvidence(withBench(readEvidence(), name, { measuredAt, machine: machine(), load, browser, rows }));
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
    if (suite.where === 'node' || suite.slowed === null) continue;
    const { by, row: wanted } = suite.slowed;
    const folder = join(temporary, `slowed-${suite.id}`);
    const rows = await inBrowser(suite, 'chromium', buildWithout('chromium', by, folder));
    const row = rows.find(({ id }) => id === wanted);
    const isSeen = row !== undefined && !isReached(row);
    console.log(`${isSeen ? 'seen  ' : 'UNSEEN'} ${suite.id}: ${row === undefined ? wanted : rowLine(row)}`);
    seen &&= isSeen;
  }
  return seen;
}

try {
  const isBrowserNeeded = suites.some(({ where }) => where === 'browser');
  for (const engine of isBrowserNeeded ? engines : []) {
    if (findBrowser(engine) === null) throw new Error(installAdvice([engine]));
    if (!values.slowed && process.env.SAKSSPOR_BUILT !== '1')
      buildExtension(engine === 'chromium' ? 'chrome' : 'firefox');
  }
  if (!(await (values.slowed ? checkSlowed() : measureAll()))) process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
