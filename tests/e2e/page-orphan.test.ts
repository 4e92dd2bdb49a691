/** An extension that is updated or removed under an open page leaves nothing behind, and says nothing. */
import { expect, test } from 'vitest';
import { shownCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { paintedCounts, waitForMarks } from './harness/highlights.ts';
import { builtExtension } from './harness/paths.ts';
import { hoverText } from './harness/pointer.ts';
import { markupAtLoad, newRememberedPage, pageMarkup } from './page-stage/page-markup.ts';

// Firefox ends the script before it hears of it; what is left is inert until the page is loaded anew.
eachBrowser('a page whose extension is removed', { consent: true, engines: ['chromium'] }, (run) => {
  test('has no marks, no card and no noise', async () => {
    const page = await newRememberedPage(run.under, PAGES.ehelseNufa);
    const errors = await run.under.watchErrors(page);
    await waitForMarks(page);
    await hoverText(page, '26/25');
    await shownCard(run.under, page, '26/25');
    await run.under.browser.uninstallExtension(new URL(run.under.extensionUrl('')).host);
    const gone = Date.now();
    await expect.poll(() => paintedCounts(page), { timeout: 20_000 }).toEqual({ cases: 0, terms: 0 });
    console.log(`${run.engine}: marks gone ${Date.now() - gone} ms after the extension`);
    expect((await pageMarkup(page)).hosts).toBe(0);
    expect((await pageMarkup(page)).markup).toBe(await markupAtLoad(page));
    await page.mouse.move(200, 200, { steps: 5 });
    await page.evaluate(() => history.pushState(null, '', '?igjen'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await errors.read()).toEqual([]);
  });
});

/**
 * Firefox's own words on what the old version had on its way when it was ended, a question of its script or a page that its
 * background was reading into the index: nobody can take them back, and the new version reads the page again.
 */
const ON_ITS_WAY =
  /^(?:Promise (?:resolved|rejected) after context unloaded|An IndexedDB transaction that was not yet complete has been aborted due to page navigation\.$)/;

// Firefox runs the new script in open pages; Chromium leaves them to the old one, which goes as above.
eachBrowser('a page whose extension is updated', { consent: true, engines: ['firefox'] }, (run) => {
  test('goes over to the new one', async () => {
    const page = await newRememberedPage(run.under, PAGES.ehelseNufa);
    const errors = await run.under.watchErrors(page);
    const first = await waitForMarks(page);
    await hoverText(page, '26/25');
    await shownCard(run.under, page, '26/25');
    await run.under.browser.installExtension(builtExtension('firefox'));
    await expect.poll(() => pageMarkup(page), { timeout: 20_000 }).toMatchObject({ hosts: 0 });
    expect(await waitForMarks(page)).toEqual(first);
    await hoverText(page, '25/25');
    await shownCard(run.under, page, '25/25');
    expect(await pageMarkup(page)).toEqual({ markup: await markupAtLoad(page), hosts: 1 });
    expect((await errors.read()).filter((said) => !ON_ITS_WAY.test(said))).toEqual([]);
  });
});
