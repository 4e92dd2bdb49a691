/**
 * What a page and the content scripts in it hold in Firefox, by the browser's own reporters (about:memory): what stands
 * under the page's window, and under the realms of content scripts, which have the page's and the extension's principal.
 * Beside it in the same process, and not counted: the browser's own code for extensions, its shared strings and stacks.
 */
import type { BrowserUnderTest } from '../../tests/e2e/harness/browser-under-test.ts';
import { inBrowserScope } from '../../tests/e2e/harness/firefox-scope.ts';

/** ms in which the processes of pages collect their garbage when they are asked to. */
const COLLECTING = 1500;

/** Bytes. */
export interface FirefoxHeap {
  /** The window: document, layout, and its strings of JavaScript, those of content scripts among them. */
  readonly window: number;
  /** Objects and code of ours. */
  readonly scripts: number;
  /** Everything else that the process counts as its own, without the overhead of its allocator. */
  readonly rest: number;
}

/** Of the process that shows `url`, after its garbage was collected. */
export async function heapInFirefox({ browser }: BrowserUnderTest, url: string): Promise<FirefoxHeap> {
  for (let time = 0; time < 2; time += 1) {
    await inBrowserScope(browser, `Services.obs.notifyObservers(null, 'child-mmu-request')`);
    await new Promise((resolve) => setTimeout(resolve, COLLECTING));
  }
  // In paths of reports slashes are turned.
  const shown = JSON.stringify(url.slice('https:'.length).replaceAll('/', '\\'));
  const json = await inBrowserScope(
    browser,
    `new Promise((resolve) => {
      const heaps = new Map();
      let shows = null;
      Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).getReports(
        (process, path, kind, units, amount) => {
          if (units !== Ci.nsIMemoryReporter.UNITS_BYTES || !path.startsWith('explicit/')) return;
          const isShown = path.startsWith('explicit/window-objects/top(') && path.includes(${shown});
          if (isShown) shows = process;
          if (path.startsWith('explicit/heap-overhead')) return;
          const heap = heaps.get(process) ?? { window: 0, scripts: 0, rest: 0 };
          heaps.set(process, heap);
          const isScript = path.includes('/realm([Expanded Principal [') && path.includes('Content Script "Saksspor"');
          heap[isShown ? 'window' : isScript ? 'scripts' : 'rest'] += amount;
        }, null,
        () => resolve(shows === null ? null : JSON.stringify(heaps.get(shows))), null, false);
    })`,
  );
  if (typeof json !== 'string') throw new Error(`no process of Firefox shows ${url}`);
  return JSON.parse(json);
}

/** Bytes of everything in that process: of a page of the extension, all of it is ours. */
export async function processInFirefox(under: BrowserUnderTest, url: string): Promise<number> {
  const { window, scripts, rest } = await heapInFirefox(under, url);
  return window + scripts + rest;
}
