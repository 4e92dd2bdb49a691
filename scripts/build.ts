/** Builds the extension for one browser with WXT's own command, in silence unless it fails. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/**
 * Builds into .output (or the folder of `SAKSSPOR_OUTPUT`) and returns the folder of the build. The mode
 * "demo" has a folder of its own and also matches this machine's own demo page. Throws `BuildError` with what
 * WXT said.
 */
export function buildExtension(
  browser: 'chrome' | 'firefox',
  mode: 'production' | 'demo' = 'production',
): string {
  const command = [
    join(ROOT, 'node_modules/wxt/bin/wxt.mjs'),
    'build',
    '-b',
    browser,
    '--mv3',
    '--mode',
    mode,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    // Vitest, which may call this, says "test": the bundles would differ from a release.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new BuildError(`the build for ${browser} failed\n${stdout}\n${stderr}`);
  const output = process.env.SAKSSPOR_OUTPUT ?? '.output';
  return resolve(ROOT, output, `${browser}-mv3${mode === 'demo' ? '-demo' : ''}`);
}

// node scripts/build.ts chrome firefox
if (import.meta.main) {
  for (const browser of process.argv.slice(2)) {
    if (browser !== 'chrome' && browser !== 'firefox') throw new Error(`no such build: ${browser}`);
    console.log(buildExtension(browser));
  }
}
