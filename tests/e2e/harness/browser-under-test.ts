/**
 * One interface over Chromium and Firefox with Saksspor installed in them.
 *
 * Ordinary use is in each-browser.ts. By hand:
 *
 *   await using server = await startCouncilServer();
 *   await using under = await launchBrowser('firefox', { server });
 *   await under.giveConsent();
 *   const page = await under.newPage(PAGES.ehelseNufa);
 *   await hoverText(page, '26/25');                       // pointer.ts
 *   const card = await shownCard(under, page);            // card.ts: closed root, both browsers
 *   const report = await under.report(page);              // what "Denne siden" gets
 *
 * The build is made by `npx vitest run --project e2e` itself; `SAKSSPOR_BUILT=1` skips that, and
 * `SAKSSPOR_OUTPUT=folder` takes the builds from elsewhere. `SAKSSPOR_BROWSERS=chromium` runs one browser.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { TabQuestions } from '../../../lib/messages/protocol.ts';
import type { PageReport } from '../../../lib/model/page-report.ts';
import type { Engine } from '../../../scripts/browsers.ts';
import type { CouncilServer } from './council-server.ts';

export interface LaunchOptions {
  /** Answers for the council hosts, and for every other host too, so that nothing leaves the machine. */
  readonly server?: CouncilServer;
  /** Default: the build of this browser in .output. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Firefox: false simulates a reader who has not granted the hosts. */
  readonly hostsGranted?: boolean;
  /** "nb" and so on: the browser's own language. Default: nb. */
  readonly language?: string;
  readonly window?: { readonly width: number; readonly height: number };
  /**
   * A profile folder that outlives the browser: launched again with it, the extension has the same address and its
   * storage. Default: a new one, removed on close.
   */
  readonly profile?: string;
  readonly signal?: AbortSignal;
}

/** A function that runs in the browser with JSON arguments and a JSON result. It sees nothing of this file. */
export type InBrowser<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

export interface BrowserUnderTest extends AsyncDisposable {
  readonly engine: Engine;
  readonly browser: Browser;
  /** A new tab in front; waits for DOMContentLoaded of `url`. */
  newPage(url?: string): Promise<Page>;
  /** "chrome-extension://…/popup.html". */
  extensionUrl(path: string): string;
  /** An extension page as a tab. */
  openExtensionPage(path: string, options?: ExtensionPageOptions): Promise<Page>;
  /**
   * The popup over `page`. Chromium: the real one, by the toolbar button. Firefox, whose popup no driver
   * reaches: popup.html as a background tab, which sees the same active tab.
   */
  openPopup(page: Page): Promise<Page>;
  /** Turns Saksspor on as a reader does, by the welcome page's button, and waits for the lexicon. */
  giveConsent(): Promise<void>;
  /** Runs in an extension page, where `chrome` is the extension API in both browsers. */
  inExtension<Args extends unknown[], Result>(run: InBrowser<Args, Result>, ...args: Args): Promise<Result>;
  /** Everything in `storage.local`. */
  storage(): Promise<Record<string, unknown>>;
  /** Asks the content script in the tab of `page`. Null where there is none. */
  askTab<Name extends keyof TabQuestions>(
    page: Page,
    name: Name,
    question: TabQuestions[Name]['question'],
  ): Promise<TabQuestions[Name]['answer'] | null>;
  report(page: Page): Promise<PageReport | null>;
  /** Runs in the page with the open or closed shadow root of the first `selector`. Null if there is none. */
  inShadowRoot<Args extends unknown[], Result>(
    page: Page,
    selector: string,
    run: InBrowser<[ShadowRoot, ...Args], Result>,
    ...args: Args
  ): Promise<Result | null>;
  /** Closes every tab but the first and the one that `inExtension` runs in. */
  closeTabs(): Promise<void>;
  /** Ends the service worker (Chromium) or the event page (Firefox). The next message starts it anew. */
  killBackground(): Promise<void>;
  /** Starts to collect errors of `page`: the page's own, the content script's and the console's. */
  watchErrors(page: Page): Promise<ErrorLog>;
  /** Ends every process of the browser at once, as a power cut does. What `close` would still have done is not done. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface ExtensionPageOptions {
  /** The active tab stays active, as it does under a popup. Such a tab may never be drawn. */
  readonly background?: boolean;
  /** The page takes this one for the active tab: popup or side panel in a tab of its own, drawn and in front. */
  readonly over?: Page;
}

export interface ErrorLog {
  /** Every error and warning so far, as text. */
  read(): Promise<readonly string[]>;
}
