/** What the README says of speed was measured: in docs/evidence.json, in each place where it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Evidence } from '../../../scripts/evidence/evidence.ts';

const ROOT = join(import.meta.dirname, '../../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll('\n', ' ');
const EVIDENCE: Evidence = JSON.parse(readFileSync(join(ROOT, 'docs/evidence.json'), 'utf8'));

test.each([
  { suite: 'search', row: 'fuse', said: /more than (\d+) times as fast as by Fuse\.js/ },
  { suite: 'scan', row: 'eyecite', said: /more than (\d+) times as fast as the eyecite port/ },
])('$suite: no more than what was measured', ({ suite, row, said }) => {
  const figures = Object.entries(EVIDENCE.bench)
    .filter(([name]) => name.startsWith(`${suite} `))
    .flatMap(([, { rows }]) => rows.filter(({ id }) => id === row).map(({ figure }) => figure));
  expect(figures).not.toEqual([]);
  const claimed = Number(said.exec(README)?.[1]);
  expect(claimed).toBeGreaterThan(1);
  expect(Math.min(...figures)).toBeGreaterThan(claimed);
});
