/** `npm test` must not say that all is well when it is not. */
import { expect, test } from 'vitest';
import { add, FAILED, PASSED, summary } from '../../scripts/test/counts.ts';
import { countsOf, failuresOf, type VitestReport } from '../../scripts/test/run-vitest.ts';

const report: VitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [
    {
      name: '/home/tests/unit/a.test.ts',
      status: 'passed',
      assertionResults: [{ fullName: 'a case', status: 'passed' }],
    },
  ],
};
const broken: VitestReport = {
  ...report,
  testResults: [
    ...report.testResults,
    { name: '/home/tests/e2e/b.test.ts', status: 'failed', message: 'no browser', assertionResults: [] },
  ],
};

test('prints the line that machines read', () => {
  expect(summary(add(PASSED, FAILED))).toBe('1 passed, 1 failed');
  expect(summary({ passed: 2, failed: 0, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped');
});
test('counts what vitest reports', () => {
  expect(countsOf(report, true)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  expect(countsOf({ ...report, numFailedTests: 2, numPendingTests: 1 }, false)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 1,
  });
});
test('counts a file that broke before its tests, and a run that ended badly', () => {
  expect(countsOf(broken, false).failed).toBe(1);
  expect(countsOf(report, false).failed).toBe(1);
});
test('names what failed, with the first lines of why', () => {
  const failed: VitestReport = {
    ...broken,
    testResults: [
      ...broken.testResults,
      {
        name: '/home/tests/e2e/c.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a note', status: 'passed' },
          { fullName: 'a card', status: 'failed', failureMessages: ['Error: late\n  at 1'] },
        ],
      },
    ],
  };
  expect(failuresOf(report)).toEqual([]);
  expect(failuresOf(failed)).toEqual([
    'tests/e2e/b.test.ts\n    no browser',
    'tests/e2e/c.test.ts: a card\n    Error: late\n      at 1',
  ]);
});
