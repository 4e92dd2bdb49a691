/**
 * The main job, as a reader does it: turn Saksspor on, open a council page, hover, step by keyboard, read the
 * list in the popup. Its figures are in main-job.figures.test.ts.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { cardNow, shownCard, waitForNoCard } from './harness/card.ts';
import { chosenEngines, eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { paintedCounts, paintedTexts, waitForMarks } from './harness/highlights.ts';
import { hoverText, movePointerAway } from './harness/pointer.ts';

eachBrowser('the main job', {}, (run) => {
  test('nothing is read, marked or stored before the reader turns Saksspor on', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await paintedCounts(page)).toEqual({ cases: 0, terms: 0 });
    expect(await page.$('saksspor-card')).toBeNull();
    expect((await run.under.report(page))?.state ?? { is: 'no-consent' }).toEqual({ is: 'no-consent' });
    expect(await run.under.storage()).not.toHaveProperty('consent');
  });

  describe('turned on', () => {
    beforeAll(async () => {
      await run.under.giveConsent();
    });

    test('an open page is marked at once, without loading it anew', async () => {
      const page = await run.under.newPage(PAGES.ehelseNufa);
      await waitForMarks(page);
      const cases = await paintedTexts(page, 'saksspor-case');
      expect(cases).toEqual(expect.arrayContaining(['24/25', '26/25', '28/25', '26-25']));
      expect(cases).not.toContain('4/23');
      const terms = await paintedTexts(page, 'saksspor-term');
      expect(terms).toEqual(expect.arrayContaining(['HDAB', 'Helsedataforordningen', 'SNOMED CT']));
    });

    test('a case number shows its case', async () => {
      const page = await run.under.newPage(PAGES.ehelseNufa);
      await waitForMarks(page);
      await hoverText(page, '26/25');
      const card = await shownCard(run.under, page, 'NUFA 26/25');
      expect(card.text).toContain('Konsekvenser av Helsedataforordningen');
      expect(card.text).toMatch(/29\.\s?(10\.2025|[–-]|oktober)/);
      expect(card.focused).toBe(false);
      await movePointerAway(page);
      await waitForNoCard(run.under, page);
    });

    test('an acronym shows its entry, in its inflected form too', async () => {
      const page = await run.under.newPage(PAGES.ehelseNufa);
      await waitForMarks(page);
      await hoverText(page, 'HDABer');
      const card = await shownCard(run.under, page, 'HDAB');
      expect(card.text).toMatch(/Health Data Access Bod/i);
    });

    test('a number that two councils have shows each reading', async () => {
      const page = await run.under.newPage(PAGES.plain);
      await waitForMarks(page);
      await hoverText(page, '36/21');
      const card = await shownCard(run.under, page, 'NUIT 36/21');
      expect(card.text).toMatch(/NEHS 36\/21/);
    });

    test('the keyboard steps, opens and closes, and the focus comes back', async () => {
      const page = await run.under.newPage(PAGES.ehelseNufa);
      await waitForMarks(page);
      await page.focus('header a');
      expect(await run.under.askTab(page, 'next-mention', null)).toBe(true);
      expect(await run.under.askTab(page, 'open-card', null)).toBe(true);
      const card = await shownCard(run.under, page);
      await expect.poll(async () => (await cardNow(run.under, page))?.focused).toBe(true);
      expect(card.controls.length).toBeGreaterThan(1);
      await page.keyboard.press('Escape');
      await waitForNoCard(run.under, page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('ehelse.no');
    });

    test('the popup lists the cases and terms of the page', async () => {
      const page = await run.under.newPage(PAGES.ehelseNufa);
      await waitForMarks(page);
      const popup = await run.under.openPopup(page);
      await popup.waitForFunction(() => document.body.textContent?.includes('26/25'), { timeout: 20_000 });
      const text = await popup.evaluate(() => document.body.innerText);
      for (const expected of ['Denne siden', 'Ordliste', 'Saker', 'NUFA 26/25', 'HDAB', 'EHDS']) {
        expect(text).toContain(expected);
      }
    });

    test('pages outside the council sections are left alone', async () => {
      const page = await run.under.newPage(PAGES.outside);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await paintedCounts(page)).toEqual({ cases: 0, terms: 0 });
      expect((await run.under.report(page))?.state).toEqual({ is: 'not-covered' });
    });

    test('nothing is requested but the page, and nothing is said in its console', async () => {
      const page = await run.under.newPage();
      const log = await run.under.watchErrors(page);
      run.server.clearRequests();
      await page.goto(PAGES.ehelseNufa, { waitUntil: 'load' });
      await waitForMarks(page);
      await hoverText(page, '26/25');
      await shownCard(run.under, page, 'NUFA 26/25');
      expect(await log.read()).toEqual([]);
      const asked = run.server.requests
        .map(({ url }) => url)
        .filter((url) => /ehelse|helsedirektoratet/.test(url));
      expect(new Set(asked)).toEqual(
        new Set([decodeURI(PAGES.ehelseNufa), ...asked.filter((url) => url.endsWith('/favicon.ico'))]),
      );
    });
  });
});

test('both browsers are under test unless fewer were asked for', () => {
  if (process.env.SAKSSPOR_BROWSERS === undefined) expect(chosenEngines()).toEqual(['chromium', 'firefox']);
});
