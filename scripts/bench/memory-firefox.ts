/** What a page's process uses in Firefox, by its own reporters (about:memory). */
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { inBrowserScope } from '../../tests/e2e/harness/firefox-scope.ts';

/** ms in which the processes of pages collect their garbage when they are asked to. */
const COLLECTING = 1500;

/** Bytes, of the process that shows `url`, after its garbage was collected. */
export async function heapInFirefox({ browser }: BrowserUnderTest, url: string): Promise<number> {
  for (let time = 0; time < 2; time += 1) {
    await inBrowserScope(browser, `Services.obs.notifyObservers(null, 'child-mmu-request')`);
    await new Promise((resolve) => setTimeout(resolve, COLLECTING));
  }
  // In paths of reports slashes are turned.
  const shown = JSON.stringify(url.slice('https:'.length).replaceAll('/', '\\'));
  const bytes = await inBrowserScope(
    browser,
    `new Promise((resolve) => {
      const sums = new Map();
      let shows = null;
      Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).getReports(
        (process, path, kind, units, amount) => {
          if (units !== Ci.nsIMemoryReporter.UNITS_BYTES || !path.startsWith('explicit/')) return;
          if (path.startsWith('explicit/window-objects/top(') && path.includes(${shown})) shows = process;
          if (!path.startsWith('explicit/heap-overhead')) sums.set(process, (sums.get(process) ?? 0) + amount);
        }, null,
        () => resolve(shows === null ? -1 : sums.get(shows)), null, false);
    })`,
  );
  if (typeof bytes !== 'number' || bytes < 0) throw new Error(`no process of Firefox shows ${url}`);
  return bytes;
}
