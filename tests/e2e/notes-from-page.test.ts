/** From the page to the notes: by click and by key, a side panel that follows, and the number on the toolbar button. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pressInCard, shownCard, waitForNoCard } from './harness/card.ts';
import { type BrowserRun, eachBrowser, runsLater } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { waitForMarks } from './harness/highlights.ts';
import { hoverText, movePointerAway } from './harness/pointer.ts';
import { press, until } from './pages-app.ts';

const OPEN = 'Åpne sak og notater';
const FIELD = '.shown .case-notes textarea';

interface Left {
  readonly key: { readonly candidates: readonly { readonly number: number; readonly year: number }[] };
  readonly focus: string | null;
}

async function openPage(run: BrowserRun): Promise<Page> {
  const page = await run.under.newPage(PAGES.ehelseNufa);
  await waitForMarks(page);
  return page;
}

/** The side panel in a tab of its own: it is drawn, in front, and takes the page for the active tab. */
async function openPanel(run: BrowserRun, page: Page): Promise<Page> {
  const panel = await run.under.openExtensionPage('sidepanel.html', { over: page });
  await panel.waitForSelector('.switches', { timeout: 20_000 });
  return panel;
}

const heading = (panel: Page) =>
  panel.evaluate(() => document.querySelector('.shown h2')?.textContent?.trim() ?? null);
const offer = (panel: Page) =>
  panel.evaluate(
    () =>
      [...document.querySelectorAll('.app-header button')].map((one) => one.textContent?.trim()).at(-1) ??
      null,
  );

/** Notes down in an extension page which keys are left for a side panel, before it takes them. */
async function watchLeft(run: BrowserRun): Promise<() => Promise<readonly Left[]>> {
  await run.under.inExtension(async () => {
    const left: unknown[] = [];
    Object.assign(globalThis, { left });
    await chrome.storage.session.remove('shown-key');
    chrome.storage.session.onChanged.addListener((changes) => {
      const value = changes['shown-key']?.newValue;
      if (value !== undefined) left.push(value);
    });
  });
  return () => run.under.inExtension(() => (globalThis as unknown as { left: Left[] }).left);
}

/** Runs in Firefox's own window, by puppeteer's BiDi connection. */
async function inFirefox({ under }: BrowserRun, expression: string): Promise<void> {
  const { connection } = under.browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = result.contexts as readonly { context: string }[];
  const target = { context: window?.context };
  await connection.send('script.evaluate', { expression, target, awaitPromise: true });
}

/** Presses Alt+Shift+S in the window of the page, as far as each browser lets a test do it. */
async function pressPanelKey(run: BrowserRun, page: Page): Promise<void> {
  await page.bringToFront();
  if (run.engine === 'firefox') {
    await inFirefox(
      run,
      `(() => {
        const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')];
        keys.find((key) => key.getAttribute('key') === 'S').doCommand();
      })()`,
    );
    return;
  }
  // No test can press a key of Chromium's own, and without one no panel opens; the rest of the way is the real one.
  const target = run.under.browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().endsWith('/background.js'));
  const worker = await target?.worker();
  if (worker == null) throw new Error('the background is not running');
  await worker.evaluate(async (url) => {
    Object.assign(chrome.sidePanel, { open: async () => undefined });
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const event = chrome.commands.onCommand as unknown as { dispatch(...values: unknown[]): void };
    event.dispatch('open-side-panel', tab);
  }, page.url());
}

/** Lines of a log about a breach of our policy. */
const breaches = (lines: readonly string[]) =>
  lines.filter((line) => /Content[- ]Security[- ]Policy/i.test(line));

eachBrowser('from the page to the notes', { firefoxLater: true, consent: true }, (run) => {
  test('a click in the card opens the case where its notes are', async () => {
    const left = await watchLeft(run);
    const page = await openPage(run);
    await hoverText(page, '26/25');
    await shownCard(run.under, page, 'Helsedataforordningen');
    await pressInCard(run.under, page, OPEN);
    if (run.engine === 'chromium') {
      await expect.poll(left, { timeout: 20_000 }).toHaveLength(1);
      expect((await left())[0]).toMatchObject({
        key: { candidates: [{ number: 26, year: 2025 }] },
        focus: 'note',
      });
    } else {
      const tabs = () =>
        run.under.inExtension(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));
      await expect
        .poll(tabs, { timeout: 20_000 })
        .toContainEqual(expect.stringMatching(/workspace\.html#\/case\/NUFA-26-2025$/));
      expect(await left()).toEqual([]);
    }
  });

  test('the key opens the case that was stepped to, or whose card is shown, at its notes', async () => {
    const left = await watchLeft(run);
    const page = await openPage(run);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await run.under.askTab(page, 'next-mention', null)).toBe(true);
    const stepped = await run.under.askTab(page, 'current-key', null);
    expect(stepped).not.toBeNull();
    await pressPanelKey(run, page);
    await expect.poll(left, { timeout: 20_000 }).toHaveLength(1);
    expect((await left())[0]).toMatchObject({ key: stepped, focus: 'note' });
    await hoverText(page, '26/25');
    await shownCard(run.under, page, 'Helsedataforordningen');
    await pressPanelKey(run, page);
    await expect.poll(left, { timeout: 20_000 }).toHaveLength(2);
    expect((await left())[1]).toMatchObject({
      key: { candidates: [{ number: 26, year: 2025 }] },
      focus: 'note',
    });
  });

  test('where the reader is at no case, the key opens the panel as it is', async () => {
    const left = await watchLeft(run);
    const page = await openPage(run);
    await movePointerAway(page);
    expect(await run.under.askTab(page, 'current-key', null)).toBeNull();
    await pressPanelKey(run, page);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await left()).toEqual([]);
  });

  describe('the side panel', () => {
    test('follows the case in the page when the reader wants it to, and never takes a note that is written in', async () => {
      const page = await openPage(run);
      const panel = await openPanel(run, page);
      const goTo = async (text: string) => {
        await page.bringToFront();
        await movePointerAway(page);
        await waitForNoCard(run.under, page);
        await hoverText(page, text);
        await shownCard(run.under, page);
        await panel.bringToFront();
      };
      await goTo('26/25');
      await expect.poll(() => heading(panel), { timeout: 20_000 }).toBe('NUFA 26/25');
      // Nothing but words changed: a field that is only looked at holds nothing.
      await panel.waitForSelector(FIELD, { timeout: 20_000 });
      await goTo('27/25');
      await expect.poll(() => heading(panel), { timeout: 20_000 }).toBe('NUFA 27/25');

      await panel.waitForSelector(FIELD);
      await panel.focus(FIELD);
      await panel.keyboard.type('Spør om kostnader');
      await goTo('26/25');
      await expect.poll(() => offer(panel), { timeout: 20_000 }).toBe('Vis NUFA 26/25');
      expect(await heading(panel)).toBe('NUFA 27/25');
      expect(await panel.$eval(FIELD, (field) => (field as HTMLTextAreaElement).value)).toBe(
        'Spør om kostnader',
      );
      await press(panel, '.app-header button:last-of-type');
      await expect.poll(() => heading(panel), { timeout: 20_000 }).toBe('NUFA 26/25');

      await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const follow = '.switches .choice:last-child input';
      expect(await panel.$eval(follow, (input) => (input as HTMLInputElement).checked)).toBe(true);
      await press(panel, follow);
      await until(panel, () => document.querySelector('.switches .choice:last-child input:checked') === null);
      await goTo('27/25');
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await heading(panel)).toBe('NUFA 26/25');
      await press(panel, follow);
      await panel.waitForSelector(`${follow}:checked`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await goTo('24/25');
      await expect.poll(() => heading(panel), { timeout: 20_000 }).toBe('NUFA 24/25');
    });
  });

  test.skipIf(runsLater(run.engine))('no page of ours does what its policy forbids', async () => {
    const page = await openPage(run);
    // Firefox has one console for all of the extension; Chromium tells of a page's past when it is asked.
    const all = run.engine === 'firefox' ? await run.under.watchErrors(page) : null;
    const broken = async (ours: Page) => breaches(await (all ?? (await run.under.watchErrors(ours))).read());
    const open = async (path: string): Promise<Page> => {
      const ours = await run.under.openExtensionPage(path);
      await ours.waitForSelector('main');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return ours;
    };
    for (const path of [
      ...['popup.html', 'sidepanel.html', 'welcome.html', 'options.html', 'workspace.html'],
      ...['case/NUFA-26-2025', 'term/HDAB', 'notes', 'notes/trash', 'recovery', 'documents', 'backup'].map(
        (view) => `workspace.html#/${view}`,
      ),
    ]) {
      const ours = await open(path);
      expect(await broken(ours), path).toEqual([]);
      await ours.close();
    }
    // The check sees one.
    const provoked = await open('welcome.html');
    await provoked.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => broken(provoked)).not.toEqual([]);
  });

  test('the toolbar button counts the cases of the page that have notes', async () => {
    const page = await openPage(run);
    const badge = () =>
      run.under.inExtension(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        return tab?.id === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id });
      }, page.url());
    // The note of the test before this one.
    await expect.poll(badge, { timeout: 20_000 }).toBe('1');
    const panel = await openPanel(run, page);
    await page.bringToFront();
    await hoverText(page, '26/25');
    await shownCard(run.under, page);
    await panel.bringToFront();
    await panel.waitForSelector(FIELD, { timeout: 20_000 });
    await panel.focus(FIELD);
    await panel.keyboard.type('Følg opp i høst');
    await expect.poll(badge, { timeout: 20_000 }).toBe('2');
    await page.goto(PAGES.hdirNuit, { waitUntil: 'domcontentloaded' });
    await waitForMarks(page);
    await expect.poll(badge, { timeout: 20_000 }).toBe('');
  });
});
