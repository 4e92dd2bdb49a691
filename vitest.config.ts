import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Times and sizes in real browsers. */
const FIGURES = ['tests/e2e/**/*.figures.test.ts', 'tests/e2e/page-load.test.ts'];

/** Code without state or surroundings: its test files share a process and what they load, a fifth of the time. */
const PURE = ['data', 'detect', 'difference', 'glossary', 'links', 'model', 'notes', 'papers', 'strings'].map(
  (folder) => `tests/unit/${folder}/**/*.test.ts`,
);

const inBrowsers = {
  globalSetup: 'tests/e2e/harness/global-setup.ts',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // No figure: what is waited for comes when a busy machine gets to it.
  expect: { poll: { timeout: 20_000 } },
};

/** Campaigns take minutes and are short files, which would come last: then one of them runs on alone. */
class CampaignsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isCampaign = ({ moduleId }: TestSpecification): boolean =>
      /notes-(figures|never-seen)/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isCampaign), ...sorted.filter((file) => !isCampaign(file))];
  }
}

/** Four kinds of test: code alone; the repository and its bundles; real browsers; figures, alone, in the same. */
export default defineConfig({
  test: {
    sequence: { sequencer: CampaignsFirst },
    projects: [
      {
        test: { name: 'unit-pure', include: PURE, isolate: false, maxWorkers: 2, testTimeout: 60_000 },
      },
      {
        // Left alone, vitest keeps one of two processors for itself.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: PURE,
          maxWorkers: 2,
          // No figure: a machine that is busy with browsers takes its time.
          testTimeout: 60_000,
        },
        oxc: { jsx: { importSource: 'preact' } },
      },
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          globalSetup: 'tests/e2e/harness/global-setup.ts',
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [...FIGURES],
          // Much of the time is waiting: for a browser to start, for a delay to pass.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowsers,
          name: 'figures',
          include: [...FIGURES],
          // What is measured has the machine to itself. Where it had not (another program, a slow start), it is
          // measured again: the bars stay, and a figure that is ours to blame misses them three times.
          fileParallelism: false,
          retry: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
