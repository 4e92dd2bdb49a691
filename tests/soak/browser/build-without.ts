/**
 * The extension with a protection taken out of it: for showing that a campaign can fail. Built in a copy of the sources,
 * so that nothing of it can come into a release.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../../scripts/browsers.ts';
import { ROOT } from '../../e2e/harness/paths.ts';
import type { Removal } from './store-bundle.ts';

/** What a build needs, from the root of the repository. */
const SOURCES = [
  'entrypoints',
  'lib',
  'public',
  'scripts',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
  '.wxt',
];

/**
 * @param folder where the copy and the build go; made, and left to the caller
 * @returns the folder of the unpacked extension
 */
export function buildWithout(engine: Engine, removals: readonly Removal[], folder: string): string {
  copyWithout(removals, folder);
  const browser = engine === 'chromium' ? 'chrome' : 'firefox';
  const output = join(folder, 'built');
  execFileSync(process.execPath, [join(folder, 'scripts/build.ts'), browser], {
    cwd: folder,
    env: { ...process.env, SAKSSPOR_OUTPUT: output },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(output, `${browser}-mv3`);
}

/** The sources alone, in `folder`, which is made: for what runs in Node. `more` is copied beside what a build needs. */
export function copyWithout(
  removals: readonly Removal[],
  folder: string,
  more: readonly string[] = [],
): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [...SOURCES, ...more]) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  if (!existsSync(join(folder, 'node_modules'))) {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  }
  for (const { file, find, replacement } of removals) {
    const path = join(folder, file);
    const source = readFileSync(path, 'utf8');
    if (!source.includes(find)) throw new Error(`"${find}" stands no more in ${file}`);
    writeFileSync(path, source.replaceAll(find, replacement));
  }
}
