/** Where things are in this repository. */
import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Engine } from '../../../scripts/browsers.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Built extensions. `SAKSSPOR_OUTPUT` names another folder than .output. */
export function builtExtension(engine: Engine): string {
  const output = resolve(ROOT, process.env.SAKSSPOR_OUTPUT ?? '.output');
  return join(output, engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Pictures of pages on which a test failed. */
export const FAILURES = join(ROOT, '.output/failures');

/**
 * A new folder for one browser run: its profile and everything that it litters. Removed when it closes. The
 * name is short, since Chromium puts a socket some folders below it, whose whole path may have 108 characters.
 */
export function makeRunFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ss-')));
  mkdirSync(join(folder, 'profile'));
  return folder;
}
