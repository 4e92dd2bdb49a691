/** The card's words and style sheet in storage: damaged, in another language, and under the reader's eyes. */
import { expect, test } from 'vitest';
import { shownCard, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { waitForMarks } from './harness/highlights.ts';
import { hoverText, movePointerAway } from './harness/pointer.ts';

eachBrowser('the card’s kit', { firefoxLater: true, consent: true }, (run) => {
  const kit = async () => (await run.under.storage())['card-kit'];

  test('stands in storage after consent', async () => {
    await expect.poll(kit, { timeout: 20_000 }).toMatchObject({ format: 1, json: expect.any(String) });
  });

  test.each([
    ['gone', null],
    ['damaged', { format: 1, json: '{"language":"nb"}', fingerprint: 1 }],
  ])('%s: the page is marked, and the card comes back with its looks', async (_name, stored) => {
    await run.under.inExtension(async (value) => {
      if (value === null) await chrome.storage.local.remove('card-kit');
      else await chrome.storage.local.set({ 'card-kit': value });
    }, stored);
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(page);
    await expect.poll(kit, { timeout: 20_000 }).toMatchObject({ json: expect.stringContaining('.card') });
    await waitForMarks(page);
    await hoverText(page, '26/25');
    expect((await shownCard(run.under, page, 'NUFA 26/25')).rectangle.width).toBe(400);
    await page.close();
  });

  test('follows the language of the settings on an open page', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(page);
    for (const [language, word] of [
      ['en', 'Pin card'],
      ['nb', 'Fest kortet'],
    ] as const) {
      await run.under.inExtension(async (chosen) => {
        const settings = { termPainting: 'first-in-section', language: chosen, hostsOff: [] };
        await chrome.storage.local.set({ settings });
      }, language);
      await expect
        .poll(kit, { timeout: 20_000 })
        .toMatchObject({ json: expect.stringContaining(`{"language":"${language}"`) });
      await movePointerAway(page);
      await waitForNoCard(run.under, page);
      await waitForMarks(page);
      await hoverText(page, '26/25');
      const card = await shownCard(run.under, page, 'NUFA 26/25');
      expect(card.controls).toContain(word);
    }
  });
});
