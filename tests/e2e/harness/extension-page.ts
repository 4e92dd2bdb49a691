/** What both browsers do alike, given a way to open an extension page: consent, storage, messages to a tab. */
import type { Browser, Page } from 'puppeteer-core';
import type { Envelope, Reply } from '../../../lib/messages/protocol.ts';
import { STORAGE_KEYS } from '../../../lib/model/settings.ts';
import type { BrowserUnderTest, InBrowser } from './browser-under-test.ts';

/** How long the background may take to seed and to put the lexicon in storage. */
const LEXICON_WAIT = 60_000;

async function pressConsent(welcome: Page): Promise<void> {
  const button = await welcome.waitForSelector('::-p-text(Ta i bruk Saksspor)', { timeout: 20_000 });
  // The extension opens a welcome tab of its own at install, and a tab behind it draws no frames to click in.
  const toFront = setInterval(() => welcome.bringToFront().catch(() => undefined), 300);
  await button?.click().finally(() => clearInterval(toFront));
  await welcome.waitForFunction(
    async (consent, lexicon) => {
      const stored = await chrome.storage.local.get(null);
      return stored[consent] !== undefined && stored[lexicon] !== undefined;
    },
    { timeout: LEXICON_WAIT, polling: 50 },
    STORAGE_KEYS.consent,
    STORAGE_KEYS.lexicon,
  );
}

/** Runs in an extension page: from now on every question for the active tab is answered with this one. */
function takeForActiveTab(url: string): void {
  const { browser: firefox } = globalThis as unknown as { browser?: typeof chrome };
  for (const api of new Set([chrome, firefox])) {
    if (api?.tabs === undefined) continue;
    const query = api.tabs.query.bind(api.tabs);
    api.tabs.query = (async (wanted: { active?: boolean }) => {
      if (wanted.active !== true) return query(wanted);
      return (await query({})).filter((tab) => tab.url === url).slice(-1);
    }) as typeof api.tabs.query;
  }
}

/** Brings an extension page to the front that was opened behind `covered`, and keeps it asking about that one. */
export async function bringOver(page: Page, covered: Page): Promise<void> {
  await page.evaluate(takeForActiveTab, covered.url());
  await page.bringToFront();
}

/** Runs in an extension page; the message goes to the newest tab that shows `url`. */
const sendToTab: InBrowser<[url: string, message: unknown], unknown> = async (url, message) => {
  const tabs = await chrome.tabs.query({});
  const tab = tabs
    .filter((candidate) => candidate.url === url)
    .sort((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}: ${tabs.map((one) => one.url).join(' ')}`);
  try {
    return (await chrome.tabs.sendMessage(tab.id, message)) ?? null;
  } catch (error) {
    // No content script there.
    if (/Receiving end does not exist|Could not establish/.test(String(error))) return null;
    throw error;
  }
};

/** Waits for `work` at most so many ms, and does not mind how it ends. A tab behind another may never answer. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}

/** Closes every tab but the first and `kept`, and brings the first to the front. */
async function closeTabsBut(browser: Browser, kept: Page | null): Promise<void> {
  const [first, ...others] = await browser.pages();
  for (const page of others) if (page !== kept) await within(5_000, page.close());
  if (first !== undefined) await within(3_000, first.bringToFront());
}

export function inEitherBrowser(
  browser: Browser,
  extensionUrl: BrowserUnderTest['extensionUrl'],
  openExtensionPage: BrowserUnderTest['openExtensionPage'],
): Pick<
  BrowserUnderTest,
  | 'browser'
  | 'extensionUrl'
  | 'openExtensionPage'
  | 'newPage'
  | 'giveConsent'
  | 'inExtension'
  | 'storage'
  | 'askTab'
  | 'report'
  | 'closeTabs'
> {
  let helper: Promise<Page> | null = null;
  const inExtension: BrowserUnderTest['inExtension'] = async (run, ...args) => {
    helper ??= openExtensionPage('welcome.html', { background: true });
    const page = await helper;
    return (await page.evaluate(run as (...values: unknown[]) => unknown, ...args)) as Awaited<
      ReturnType<typeof run>
    >;
  };
  const askTab: BrowserUnderTest['askTab'] = async (page, name, question) => {
    const message: Envelope<string, unknown> = { saksspor: name, question };
    const reply = (await inExtension(sendToTab, page.url(), message)) as Reply<never> | null;
    return reply === null ? null : reply.answer;
  };
  return {
    browser,
    extensionUrl,
    openExtensionPage,
    inExtension,
    askTab,
    async newPage(url) {
      const page = await browser.newPage();
      if (url !== undefined) await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async giveConsent() {
      const welcome = await openExtensionPage('welcome.html');
      await pressConsent(welcome);
      await welcome.close();
    },
    storage: () => inExtension(() => chrome.storage.local.get(null)),
    report: (page) => askTab(page, 'report', null),
    closeTabs: async () => closeTabsBut(browser, await helper),
  };
}
