/** Records what our content script costs a page in Firefox, by the browser's own profiler. */
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { inBrowserScope } from '../../tests/e2e/harness/firefox-scope.ts';
import { type ProfileThread, workOfThread } from './firefox-profile.ts';
import { FROM_MARK, type PageWork } from './page-work.ts';

/** ms between samples. */
const INTERVAL = 1;
/** Entries of the profiler's ring buffer: a minute, far more than is recorded. */
const ENTRIES = 16_000_000;

const START = `Services.profiler.StartProfiler(${ENTRIES}, ${INTERVAL}, ['js', 'cpu', 'nomarkerstacks'], ['GeckoMain']).then(() => true)`;

/** The profile of the process that set the marks, as JSON. */
const STOP = `(async () => {
  const { processes } = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  return JSON.stringify(processes.flatMap(({ threads }) => threads)
    .filter(({ markers }) => markers.data.some((one) => one[markers.schema.data]?.name === '${FROM_MARK}'))
    .map(({ samples, markers, stringTable, stackTable, frameTable }) => ({ samples, markers, stringTable, stackTable, frameTable })));
})()`;

export async function recordInFirefox(
  { browser }: BrowserUnderTest,
  during: () => Promise<void>,
): Promise<PageWork> {
  await inBrowserScope(browser, START);
  await during();
  const [thread] = JSON.parse(String(await inBrowserScope(browser, STOP))) as readonly ProfileThread[];
  if (thread === undefined) throw new Error('no process of the profile has set the mark');
  return workOfThread(thread);
}
