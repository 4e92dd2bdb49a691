/**
 * `npm run soak`: the full figures of TRUST.md in real browsers. Prints a table, puts what was measured into
 * docs/evidence.md, and exits with 1 on a miss.
 *
 *   --row NAME        only this row (may be given again)
 *   --engine NAME     only chromium, or only firefox
 *   --share 0.1       a tenth of the counts; the page says how many it were
 *   --check           instead: takes out of each row what it guards, in Chromium, and fails where the campaign does not
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSession } from '../tests/soak/browser/browser-session.ts';
import { buildWithout } from '../tests/soak/browser/build-without.ts';
import { storeBundle } from '../tests/soak/browser/store-bundle.ts';
import type { CampaignResult } from '../tests/soak/campaign.ts';
import { type BrowserRow, SOAK_ROWS, type SoakRow } from '../tests/soak/rows.ts';
import { type Engine, findBrowser, installAdvice } from './browsers.ts';
import { buildExtension } from './build.ts';
import {
  type Checked,
  type Measured,
  readEvidence,
  withCheck,
  withMeasured,
  writeEvidence,
} from './evidence/evidence.ts';
import { browserVersion, machine } from './evidence/machine.ts';

const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

const { values } = parseArgs({
  options: {
    row: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true },
    share: { type: 'string', default: '1' },
    check: { type: 'boolean', default: false },
  },
});
const share = Number(values.share);
const rows = SOAK_ROWS.filter(({ id }) => values.row?.includes(id) ?? true);
const engines = ENGINES.filter((engine) => values.engine?.includes(engine) ?? true);

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

/** Browsers litter their temporary folder: they get one that goes away. */
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'sk-')));
process.env.TMPDIR = temporary;

function countOf(row: SoakRow, engine: Engine | null): number {
  const full = row.where === 'node' ? row.full : row.full[engine ?? 'chromium'];
  return Math.max(1, Math.ceil(full * share));
}

async function measure(row: SoakRow, engine: Engine | null): Promise<CampaignResult> {
  const options = { count: countOf(row, engine), signal: stop.signal };
  if (row.where === 'node') return row.run(options);
  await using session = await openSession(engine ?? 'chromium', { signal: stop.signal });
  // Waited for here: the browser goes when this function ends.
  return await row.run({ ...options, session });
}

/** Whether the campaign sees that what it guards is gone. */
async function checkRow(row: BrowserRow): Promise<boolean> {
  const { without, in: place, count } = row.protection;
  const extension =
    place === 'build' ? buildWithout('chromium', without, join(temporary, row.id)) : undefined;
  await using session = await openSession('chromium', {
    signal: stop.signal,
    ...(extension === undefined ? {} : { extension }),
  });
  const result = await row
    .run({
      session,
      count,
      signal: stop.signal,
      ...(place === 'store' ? { bundle: await storeBundle(without) } : {}),
    })
    .catch((error: unknown): CampaignResult => ({ runs: 0, failures: [`broke off: ${String(error)}`] }));
  const hasFailed = result.failures.length > 0 && result.runs > 0;
  const said = `${result.failures.length} failures in ${result.runs} ${row.unit}`;
  console.log(`${hasFailed ? 'fails ' : 'PASSED'} ${row.id.padEnd(18)} without its protection: ${said}`);
  for (const line of result.failures.slice(0, 2)) console.log(`         ${line.slice(0, 300)}`);
  const checked: Checked = {
    checkedAt: new Date().toISOString(),
    failures: result.failures.length,
    runs: result.runs,
  };
  if (!stop.signal.aborted) writeEvidence(withCheck(readEvidence(), row.id, checked));
  return hasFailed;
}

async function measureRow(row: SoakRow, engine: Engine | null): Promise<boolean> {
  const start = performance.now();
  const result = await measure(row, engine).catch(
    (error: unknown): CampaignResult => ({ runs: 0, failures: [`broke off: ${String(error)}`] }),
  );
  const wanted = countOf(row, engine);
  const measured: Measured = {
    measuredAt: new Date().toISOString(),
    seconds: Math.round((performance.now() - start) / 1000),
    machine: machine(),
    browser: engine === null ? `Node ${process.versions.node}` : browserVersion(engine),
    runs: result.runs,
    full: row.where === 'node' ? row.full : row.full[engine ?? 'chromium'],
    failures: result.failures.length,
    firstFailures: result.failures.slice(0, 3),
    figures: result.figures ?? {},
  };
  const isReached = result.failures.length === 0 && result.runs >= wanted;
  const figures = Object.entries(measured.figures).map(([name, value]) => `${name} ${value}`);
  console.log(
    [
      isReached ? 'ok    ' : 'MISSED',
      row.id.padEnd(18),
      (engine ?? 'node').padEnd(9),
      `${result.failures.length} of ${result.runs} ${row.unit}`.padEnd(28),
      `${measured.seconds} s`.padStart(7),
      `  ${figures.join(' · ')}`,
    ].join(' '),
  );
  for (const line of result.failures.slice(0, 10)) console.log(`         ${line}`);
  if (!stop.signal.aborted)
    writeEvidence(withMeasured(readEvidence(), `${row.id} ${engine ?? 'node'}`, measured));
  return isReached;
}

async function main(): Promise<boolean> {
  if (rows.length === 0 || engines.length === 0 || !(share > 0 && share <= 1)) {
    console.error(
      `Rows: ${SOAK_ROWS.map(({ id }) => id).join(', ')}. Engines: ${ENGINES.join(', ')}. 0 < share ≤ 1.`,
    );
    return false;
  }
  const missing = engines.filter((engine) => findBrowser(engine) === null);
  if (missing.length > 0) {
    console.error(installAdvice(missing));
    return false;
  }
  if (process.env.SAKSSPOR_BUILT !== '1') {
    for (const engine of engines) buildExtension(engine === 'chromium' ? 'chrome' : 'firefox');
  }
  let isAllReached = true;
  for (const row of rows) {
    if (values.check) {
      if (row.where === 'browser' && !stop.signal.aborted)
        isAllReached = (await checkRow(row)) && isAllReached;
      continue;
    }
    for (const engine of row.where === 'node' ? [null] : engines) {
      if (stop.signal.aborted) return false;
      isAllReached = (await measureRow(row, engine)) && isAllReached;
    }
  }
  return isAllReached;
}

const isReached = await main().finally(() =>
  rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
);
const [well, badly] = values.check
  ? ['Every campaign fails without what it guards.', 'A campaign passes without what it guards.']
  : ['Every figure was reached.', 'A figure was missed.'];
console.log(isReached ? well : badly);
process.exitCode = isReached ? 0 : 1;
