/** Runs a project of the tests, or those that a pattern names, and counts its results from vitest's own report. */
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
  readonly testResults: readonly VitestFile[];
}

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
}

/** What a project's run gave: how many, and what failed with the first lines of why. */
export interface VitestResult {
  readonly counts: Counts;
  readonly failures: readonly string[];
}

export async function runVitest(
  project: string,
  temporary: string,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<VitestResult> {
  const file = join(temporary, `${project.replaceAll('*', '')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = await runTool('vitest', ['run', '--project', project, ...reporters], environment, signal);
  const report = readReport(file);
  if (report === null) return { counts: FAILED, failures: [`${project}: no report`] };
  return { counts: countsOf(report, ended), failures: failuresOf(report) };
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

const MESSAGE_LINES = 6;

/** Each failed test by its file and name with the first lines of its message, for the end of a long output. */
export function failuresOf(report: VitestReport): string[] {
  return report.testResults.flatMap((file) => {
    const where = file.name.replace(/^.*\/tests\//, 'tests/');
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return file.status === 'failed' ? [told(where, file.message ?? '')] : [];
    return failed.map((test) => told(`${where}: ${test.fullName}`, test.failureMessages?.[0] ?? ''));
  });
}

/** The frames in libraries are left out: they say nothing of where in the test it was. */
function told(name: string, message: string): string {
  const lines = message
    .split('\n')
    .filter((line) => !line.includes('/node_modules/'))
    .slice(0, MESSAGE_LINES);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}
