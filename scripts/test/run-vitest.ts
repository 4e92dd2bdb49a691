/** Runs one project of the tests and counts its results from vitest's own report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { add, type Counts, FAILED } from './counts.ts';
import { runTool } from './run-tool.ts';

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

export async function runVitest(
  project: string,
  temporary: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Counts> {
  const file = join(temporary, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = await runTool('vitest', ['run', '--project', project, ...reporters], environment, signal);
  const report = readReport(file);
  return report === null ? FAILED : countsOf(report, ended);
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

/**
 * A file that broke before its tests counts as one failure, and so does a run that ended badly although each
 * of its tests passed (an unhandled error).
 */
export function countsOf(report: VitestReport, endedWell: boolean): Counts {
  const counts: Counts = {
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return !endedWell && counts.failed === 0 ? add(counts, FAILED) : counts;
}
