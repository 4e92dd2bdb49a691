/**
 * `npm test`: everything that must hold, in order of cost. A step that fails does not stop the next one, so
 * that one run tells all. The last line is "N passed, N failed" for machines; the exit code says the same.
 *
 * Tests count one each; format, types, dead code and each build count as one.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, findBrowser, installAdvice, installDebianBrowsers } from './browsers.ts';
import { add, type Counts, FAILED, NOTHING, PASSED, summary } from './test/counts.ts';
import { runTool } from './test/run-tool.ts';
import { runVitest, type VitestResult } from './test/run-vitest.ts';

const FAILURES = join(import.meta.dirname, '../.output/failures');
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

/** Browsers litter their temporary folder: they get one that goes away. */
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'sst-')));
const environment = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };

interface Step {
  readonly name: string;
  run(): Promise<VitestResult>;
}

const tool = (name: string, command: string, ...args: string[]): Step => ({
  name,
  run: async () =>
    (await runTool(command, args, environment, stop.signal))
      ? { counts: PASSED, failures: [] }
      : { counts: FAILED, failures: [name] },
});
const vitest = (name: string, project: string): Step => ({
  name,
  run: () =>
    runVitest(project, temporary, { ...environment, SAKSSPOR_BUILT: '1', SAKSSPOR_SHORT: '1' }, stop.signal),
});

const STEPS: readonly Step[] = [
  tool('Format and lint', 'biome', 'check', '--error-on-warnings', '.'),
  tool('Types', 'tsc', '--noEmit'),
  tool('Dead code', 'knip'),
  vitest('Unit tests', 'unit*'),
  tool('Build for Chrome', process.execPath, 'scripts/build.ts', 'chrome'),
  tool('Build for Firefox', process.execPath, 'scripts/build.ts', 'firefox'),
  vitest('Rules', 'rules'),
  vitest('Chromium and Firefox', 'e2e'),
  vitest('Figures', 'figures'),
];

function browsersReady(): boolean {
  const missing = ENGINES.filter((engine) => findBrowser(engine) === null);
  if (missing.length === 0) return true;
  if (installDebianBrowsers(missing, console.log)) {
    if (ENGINES.every((engine) => findBrowser(engine) !== null)) return true;
  }
  console.log(installAdvice(missing));
  return false;
}

async function main(): Promise<Counts> {
  if (!browsersReady()) return FAILED;
  rmSync(FAILURES, { recursive: true, force: true });
  let total = NOTHING;
  const lines: string[] = [];
  const failed: string[] = [];
  for (const step of STEPS) {
    if (stop.signal.aborted) break;
    console.log(`\n== ${step.name}`);
    const start = performance.now();
    const { counts, failures } = await step.run();
    failed.push(...failures);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(
      `${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s): ${summary(counts)}`,
    );
    total = add(total, counts);
  }
  console.log(`\n${lines.join('\n')}`);
  if (failed.length > 0) console.log(`\nFailed:\n${failed.join('\n')}\n`);
  if (total.failed > 0) console.log('Pictures of failed browser tests, if any: .output/failures');
  return stop.signal.aborted ? add(total, FAILED) : total;
}

const total = await main().finally(() =>
  rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(summary(total));
