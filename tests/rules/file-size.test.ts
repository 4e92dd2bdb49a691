import { expect, test } from 'vitest';
import { MAX_LINES, tooLong } from './file-size.ts';
import { readSource, repositoryFiles } from './source-files.ts';

test(`no file in lib or entrypoints is longer than ${MAX_LINES} lines, except data`, () => {
  const files = repositoryFiles()
    .filter((path) => /^(lib|entrypoints)\//.test(path))
    .map((path) => ({ path, source: readSource(path) }));
  expect(tooLong(files)).toEqual([]);
});

test('the check counts lines', () => {
  const lines = (count: number) => 'a\n'.repeat(count);
  expect(tooLong([{ path: 'lib/page/a.ts', source: lines(MAX_LINES) }])).toEqual([]);
  expect(tooLong([{ path: 'lib/page/a.ts', source: lines(MAX_LINES + 1) }])).toEqual([
    'lib/page/a.ts: 251 lines',
  ]);
  expect(tooLong([{ path: 'lib/data/a.ts', source: lines(900) }])).toEqual([]);
});
