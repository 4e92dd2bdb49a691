import { expect, test } from 'vitest';
import { dependencyFaults, type PackageJson } from './dependencies.ts';
import { readSource } from './source-files.ts';

test('every dependency is pinned exactly and documented with a reason', () => {
  const packageJson = JSON.parse(readSource('package.json')) as PackageJson;
  expect(dependencyFaults(packageJson, readSource('docs/dependencies.md'))).toEqual([]);
});

test('the check finds each fault', () => {
  const row = (name: string, version: string, reason = 'A reason that is long enough') =>
    `| \`${name}\` | ${version} | ${reason} |\n`;
  const one: PackageJson = { dependencies: { zod: '4.6.7' } };
  expect(dependencyFaults(one, row('zod', '4.6.7'))).toEqual([]);
  expect(dependencyFaults({ devDependencies: { zod: '^4.6.7' } }, row('zod', '^4.6.7'))).toHaveLength(1);
  expect(dependencyFaults(one, '')).toHaveLength(1);
  expect(dependencyFaults(one, row('zod', '4.6.6'))).toHaveLength(1);
  expect(dependencyFaults(one, row('zod', '4.6.7', 'x'))).toHaveLength(1);
  expect(dependencyFaults(one, row('zod', '4.6.7') + row('dexie', '4.4.7'))).toHaveLength(1);
});
