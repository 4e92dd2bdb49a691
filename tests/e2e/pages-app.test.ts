/** Popup and side panel as a reader uses them over a real council page. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { waitForMarks } from './harness/highlights.ts';
import { axeFindsNothing, narrowest, overflowing } from './page-looks.ts';
import { panelText, press, texts, until } from './pages-app.ts';

/** The names of the rows, in their order. */
const names = (popup: Page) => texts(popup, '.row .mark');

eachBrowser('popup and side panel', { firefoxLater: true, consent: true }, (run) => {
  let open: Page | null = null;
  async function openPopup(page: Page): Promise<Page> {
    open = await run.under.openPopup(page);
    return open;
  }
  // The toolbar button closes a popup that is still open instead of opening one.
  async function closePopup(): Promise<void> {
    await open?.evaluate(() => window.close()).catch(() => undefined);
    open = null;
  }
  afterEach(closePopup);

  async function popupOver(url: string): Promise<readonly [Page, Page]> {
    const page = await run.under.newPage(url);
    await waitForMarks(page);
    const popup = await openPopup(page);
    await popup.waitForSelector('.row .mark');
    return [page, popup];
  }

  test('"Denne siden" lists what the page holds, in reading order, with titles', async () => {
    const [page, popup] = await popupOver(PAGES.ehelseNufa);
    const report = await run.under.report(page);
    expect((await names(popup)).length).toBe(report?.items.length);
    expect(await names(popup)).toEqual(expect.arrayContaining(['NUFA 26/25', 'HDAB']));
    await until(popup, () => document.body.innerText.includes('Konsekvenser av Helsedataforordningen'));
    const first = report?.items.find((item) => item.key.kind === 'term');
    expect(await names(popup)).toContain(first?.key.kind === 'term' ? first.key.entry : '');
    expect(await texts(popup, '[role="tab"]')).toEqual(['Denne siden', 'Ordliste', 'Saker', 'Notater']);
  });

  test('a click goes to the place, and the next click to the next place', async () => {
    const [page, popup] = await popupOver(PAGES.ehelseNufa);
    const report = await run.under.report(page);
    const at = report?.items.findIndex((item) => item.places.length > 1) ?? -1;
    const count = report?.items[at]?.places.length ?? 0;
    expect(count).toBeGreaterThan(1);
    for (const step of [1, 2, 1].slice(0, count === 2 ? 3 : 2)) {
      await press(popup, '.row-line .row-button', at);
      await until(
        popup,
        (wanted) =>
          document
            .querySelector('[role="tabpanel"] [role="status"].ds-sr-only')
            ?.textContent?.includes(wanted),
        `sted ${step} av ${count}`,
      );
    }
  });

  test('filters by kind and by words', async () => {
    const [, popup] = await popupOver(PAGES.ehelseNufa);
    await press(popup, '.ds-toggle-group input', 1);
    await until(popup, () => document.querySelector('.row .mark[data-kind="term"]') === null);
    expect((await names(popup)).every((name) => /\d+\/\d\d/.test(name))).toBe(true);
    await press(popup, '.ds-toggle-group input', 0);
    await popup.type('input[type="search"]', 'hdab');
    await until(popup, () => document.querySelectorAll('.row .mark').length < 4);
    expect(await names(popup)).toContain('HDAB');
  });

  test('a row opens to all that the card shows', async () => {
    const [, popup] = await popupOver(PAGES.ehelseNufa);
    const at = (await names(popup)).indexOf('NUFA 26/25');
    await press(popup, '.row-more', at);
    await until(popup, () => document.querySelector('.row-details dl') !== null);
    const text = await panelText(popup);
    for (const word of ['Fagutvalget (NUFA)', '29.–30. oktober 2025', 'Drøfting', 'Forslag til vedtak']) {
      expect(text).toContain(word);
    }
    expect(await popup.$eval('.row-more[aria-expanded="true"]', (button) => button.ariaLabel)).toBe(
      'Mer om NUFA 26/25',
    );
  });

  test('switches off on the page and on the host, and on again, live', async () => {
    const [page, popup] = await popupOver(PAGES.hdirNuit);
    const state = async () => (await run.under.report(page))?.state.is;
    await press(popup, '[role="switch"]', 0);
    await until(popup, () => document.body.innerText.includes('Slått av på denne siden'));
    expect(await state()).toBe('off-page');
    await press(popup, '.message .ds-button');
    await popup.waitForSelector('.row .mark');
    await press(popup, '[role="switch"]', 1);
    await until(popup, () => document.body.innerText.includes('Slått av på www.helsedirektoratet.no'));
    expect(await state()).toBe('off-host');
    await press(popup, '.message .ds-button');
    await popup.waitForSelector('.row .mark');
    expect(await state()).toBe('active');
  });

  test('says why there is no list', async () => {
    const empty = await run.under.newPage(PAGES.empty);
    const overEmpty = await openPopup(empty);
    await until(overEmpty, () => document.body.innerText.includes('Ingen saker eller begreper'));
    await closePopup();
    const outside = await run.under.newPage(PAGES.outside);
    const overOutside = await openPopup(outside);
    await until(overOutside, () => document.body.innerText.includes('Siden hører ikke til rådene'));
    await closePopup();
    const elsewhere = await run.under.newPage('about:blank');
    const overElsewhere = await openPopup(elsewhere);
    await until(overElsewhere, () => document.body.innerText.includes('Ingen rådsside'));
  });

  test('the side panel follows the active tab', async () => {
    const nufa = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(nufa);
    const panel = await run.under.openExtensionPage('sidepanel.html', { background: true });
    await until(panel, () => document.body.innerText.includes('NUFA 26/25'));
    const nuit = await run.under.newPage(PAGES.hdirNuit);
    await waitForMarks(nuit);
    await until(panel, () => !document.body.innerText.includes('NUFA 26/25'));
    await nufa.bringToFront();
    await until(panel, () => document.body.innerText.includes('NUFA 26/25'));
  });

  test('tabs by arrow keys; glossary and cases open where they stand', async () => {
    const panel = await run.under.openExtensionPage('sidepanel.html');
    await panel.waitForSelector('[role="tab"]');
    await panel.focus('[role="tab"]');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('[role="tabpanel"]:not([hidden]) .group-heading');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Ordliste');
    await panel.type('[role="tabpanel"]:not([hidden]) input', 'hdab');
    await until(panel, () => document.querySelectorAll('[role="tabpanel"]:not([hidden]) .row').length < 20);
    await press(panel, '[role="tabpanel"]:not([hidden]) .row-button');
    await until(panel, () => document.querySelector('.row-details dl') !== null);
    await panel.focus('[role="tab"][aria-selected="true"]');
    await panel.keyboard.press('End');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Notater');
    await panel.keyboard.press('ArrowLeft');
    await until(panel, () => document.body.innerText.includes('NUFA 29.–30. oktober 2025'));
    expect(
      await panel.$$eval('[role="tab"]', (tabs) => tabs.map((tab) => (tab as HTMLElement).tabIndex)),
    ).toEqual([-1, -1, 0, -1]);
  });

  describe('looks', () => {
    test('axe finds nothing in popup and panel, light and dark', async () => {
      const [, popup] = await popupOver(PAGES.ehelseNufa);
      await press(popup, '.row-more', (await names(popup)).indexOf('NUFA 26/25'));
      await until(popup, () => document.querySelector('.row-details dl') !== null);
      await axeFindsNothing(popup, run.engine);
      const panel = await run.under.openExtensionPage('sidepanel.html');
      for (const [at, wanted] of ['', '.group-heading', '.group-heading', 'h2'].entries()) {
        await press(panel, '[role="tab"]', at);
        if (wanted !== '') await panel.waitForSelector(`[role="tabpanel"]:not([hidden]) ${wanted}`);
        await axeFindsNothing(panel, run.engine);
      }
    });

    test('nothing is cut or wider than the panel at 320 px, and every target is at least 24 px', async () => {
      const panel = await run.under.openExtensionPage('sidepanel.html');
      await panel.setViewport({ width: 320, height: 256 });
      for (const at of [0, 1, 2, 3]) {
        await press(panel, '[role="tab"]', at);
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await overflowing(panel)).toEqual([]);
        expect(await narrowest(panel)).toBeGreaterThanOrEqual(24);
      }
    });
  });
});

eachBrowser(
  'without access to the hosts',
  { firefoxLater: true, consent: true, hostsGranted: false, engines: ['firefox'] },
  (run) => {
    test('the popup says so and offers to ask', async () => {
      const page = await run.under.newPage(PAGES.ehelseNufa);
      const popup = await run.under.openPopup(page);
      await until(popup, () => document.body.innerText.includes('Nettleseren har ikke gitt tilgang'));
      expect(await texts(popup, '.message button')).toEqual(['Gi tilgang']);
    });
  },
);
