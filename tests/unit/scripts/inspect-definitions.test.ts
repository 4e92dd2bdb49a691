/** `inspect definitions`: a list as JSON, with positions in the file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectDefinitions } from '../../../scripts/inspect/inspect-definitions.ts';
import { readSource } from '../../../scripts/inspect/read-file.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/inspect.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saksspor-definitions-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('the command prints a list', () => {
  const path = file('a.txt', 'Om felles\nplan (FP) og Kari Solberg (KS).');
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, 'definitions', path], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual([{ short: 'FP', long: 'felles plan', start: 3, end: 19 }]);
}, 60_000);

test('positions are those of an HTML file', () => {
  const html = '<main><p>Om <b>felles</b> plan (FP).</p></main>';
  const [found] = inspectDefinitions(readSource(file('b.html', html)));
  expect(found?.long).toBe('felles plan');
  expect(html.slice(found?.start, found?.end)).toBe('felles</b> plan (FP)');
});

test('nothing found is an empty list', () => {
  expect(inspectDefinitions(readSource(file('c.txt', 'Ingenting her (2022).')))).toEqual([]);
});
