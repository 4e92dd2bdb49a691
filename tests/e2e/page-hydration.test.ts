/** A framework that takes over the server's markup finds it untouched (wrapping text corrupts it in silence). */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { shownCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { paintedTexts, waitForMarks } from './harness/highlights.ts';
import { hoverText } from './harness/pointer.ts';
import { hydratedPage } from './page-stage/hydrated-page.ts';

const SECTION = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg';

function listed(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('li')].map((item) => item.textContent ?? ''));
}

eachBrowser('a page that React hydrates', { firefoxLater: true, consent: true }, (run) => {
  beforeAll(async () => {
    for (const root of ['element', 'document'] as const) {
      run.server.put(`${SECTION}/hydrert-${root}`, await hydratedPage(root));
    }
  });

  test.each(['element', 'document'])('is whole before, during and after (%s)', async (root) => {
    const page = await run.under.newPage(`${SECTION}/hydrert-${root}`);
    const errors = await run.under.watchErrors(page);
    await expect.poll(() => paintedTexts(page, 'saksspor-case')).toContain('26/25');
    await page.waitForFunction(() => !document.getElementById('clock')?.textContent?.includes(' 0 ticks'));
    // The one announcement, and with it our element, comes while React is at work.
    await page.waitForSelector('saksspor-card', { timeout: 20_000 });
    expect(await listed(page)).toEqual([
      'Sak 24/25: Godkjenning av innkalling',
      'Sak 26/25: Helsedata og HDAB',
    ]);
    await page.click('button');
    await expect
      .poll(() => listed(page))
      .toEqual(['Sak 27/25: Veikart for FHIR', 'Sak 28/25: Foreldres tilgang', 'Sak 29/25: Eventuelt']);
    await expect
      .poll(async () => (await paintedTexts(page, 'saksspor-case')).filter((text) => !text.startsWith('3')))
      .toEqual(['27/25', '28/25', '29/25']);
    await hoverText(page, '28/25');
    await shownCard(run.under, page, '28/25');
    expect(await page.evaluate(() => document.getElementById('clock')?.textContent)).toMatch(
      /^Oppdatert for \d+ ticks siden, sak 3\d\/25\.$/,
    );
    expect(await errors.read()).toEqual([]);
  });

  test('is marked though a part of it never rests', async () => {
    const page = await run.under.newPage(`${SECTION}/hydrert-element`);
    await waitForMarks(page);
    expect((await run.under.report(page))?.state).toEqual({ is: 'active' });
  });
});
