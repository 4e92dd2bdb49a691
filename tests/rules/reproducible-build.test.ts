/** Two builds from two folders are byte for byte the same, so that anyone can check a release. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFolder } from './built.ts';
import { filesIn } from './bundles.ts';
import { ROOT, repositoryFiles } from './source-files.ts';

test('a build from another folder has the same bytes', { timeout: 180_000 }, () => {
  const other = mkdtempSync(join(tmpdir(), 'saksspor-build-'));
  try {
    for (const path of repositoryFiles()) {
      if (!/^(lib|entrypoints|public|scripts)\/|^[\w.]+\.(json|ts)$/.test(path)) continue;
      cpSync(join(ROOT, path), join(other, path));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(other, 'node_modules'), 'junction');
    for (const browser of ['chrome', 'firefox'] as const) {
      execFileSync(process.execPath, ['scripts/build.ts', browser], {
        cwd: other,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, SAKSSPOR_OUTPUT: join(other, '.output') },
      });
      const [mine, theirs] = [builtFolder(browser), join(other, '.output', `${browser}-mv3`)];
      expect(filesIn(theirs)).toEqual(filesIn(mine));
      const different = filesIn(mine).filter(
        (path) => !readFileSync(join(mine, path)).equals(readFileSync(join(theirs, path))),
      );
      expect(different).toEqual([]);
    }
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});
