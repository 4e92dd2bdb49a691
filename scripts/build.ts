/** Builds the extension for one browser, as the command line of WXT does. */
import { join, resolve } from 'node:path';
import { build } from 'wxt';

const silent = () => undefined;
/** WXT's own report of a build is long; only what went wrong is passed on. */
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: (...words: unknown[]) => console.warn(...words),
  error: (...words: unknown[]) => console.error(...words),
  fatal: (...words: unknown[]) => console.error(...words),
  level: 2,
};

/**
 * Builds into .output (or the folder of `SAKSSPOR_OUTPUT`) and returns the folder of the build. The mode
 * "demo" has a folder of its own and also matches this machine's own demo page.
 */
export async function buildExtension(
  browser: 'chrome' | 'firefox',
  mode: 'production' | 'demo' = 'production',
): Promise<string> {
  const output = process.env.SAKSSPOR_OUTPUT ?? '.output';
  await build({
    root: join(import.meta.dirname, '..'),
    outDir: output,
    browser,
    manifestVersion: 3,
    mode,
    logger: quiet,
  });
  return resolve(import.meta.dirname, '..', output, `${browser}-mv3${mode === 'demo' ? '-demo' : ''}`);
}

// node scripts/build.ts chrome firefox
if (import.meta.main) {
  for (const browser of process.argv.slice(2)) {
    if (browser !== 'chrome' && browser !== 'firefox') throw new Error(`no such build: ${browser}`);
    console.log(await buildExtension(browser));
  }
}
