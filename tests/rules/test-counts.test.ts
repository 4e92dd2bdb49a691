/** `npm test` must not say that all is well when it is not. */
import { expect, test } from 'vitest';
import { add, FAILED, PASSED, summary } from '../../scripts/test/counts.ts';
import { countsOf, type VitestReport } from '../../scripts/test/run-vitest.ts';

const report: VitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [1, 2, 3, 4, 5] }],
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
  const broken = {
    ...report,
    testResults: [...report.testResults, { status: 'failed', assertionResults: [] }],
  };
  expect(countsOf(broken, false).failed).toBe(1);
  expect(countsOf(report, false).failed).toBe(1);
});
