/** A page that lives: content that comes late, addresses that change without a load, marks taken away. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { shownCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { councilPage } from './harness/generated-pages.ts';
import { paintedCounts, paintedTexts, waitForMarks } from './harness/highlights.ts';
import { hoverText } from './harness/pointer.ts';
import { pageMarkup } from './page-stage/page-markup.ts';

const HOST = 'https://www.helsedirektoratet.no';
const NUFA = `${HOST}/om-oss/rad-og-utvalg/nufa-liv`;
const NUIT = '/om-oss/rad-og-utvalg/nuit-liv';

function poll<Value>(read: () => Value | Promise<Value>, message = '') {
  return expect.poll(read, { timeout: 20_000, message });
}

function cases(page: Page): Promise<string[]> {
  return paintedTexts(page, 'saksspor-case');
}

/** Puts the content of the page, as a single-page site does. */
function fill(page: Page, html: string): Promise<void> {
  return page.evaluate((content) => {
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = content;
  }, html);
}

/** Each case of the page with what its council was read from. */
async function councils(
  run: { under: { report(page: Page): Promise<unknown> } },
  page: Page,
): Promise<unknown> {
  const report = (await run.under.report(page)) as {
    items: { key: { kind: string; basis?: string; candidates?: { council: string }[] }; text: string }[];
  } | null;
  return report?.items
    .filter(({ key }) => key.kind === 'case')
    .map(({ key, text }) => [text, key.candidates?.map(({ council }) => council).join(), key.basis]);
}

eachBrowser('a page that changes', { consent: true }, (run) => {
  test('has late and changed text marked, and the old marks gone', async () => {
    run.server.put(NUFA, councilPage('Liv', '<p id="p">Sak 1/25 og 2/25</p><div id="late"></div>'));
    const page = await run.under.newPage(NUFA);
    await waitForMarks(page);
    await page.evaluate(() => {
      const [late, p] = [document.getElementById('late'), document.getElementById('p')];
      late?.insertAdjacentHTML('beforeend', '<ul><li>Sak 3/25 om HDAB</li></ul>');
      if (p?.firstChild) (p.firstChild as Text).data = 'Nå er det sak 4/25';
    });
    await poll(() => cases(page)).toEqual(['4/25', '3/25']);
    await page.evaluate(() => document.getElementById('p')?.remove());
    await poll(() => cases(page)).toEqual(['3/25']);
    await hoverText(page, '3/25');
    await shownCard(run.under, page, '3/25');
  });

  test('keeps the place of a mention while other text changes', async () => {
    run.server.put(NUFA, councilPage('Liv', '<p id="clock">0</p><p>Sak 1/25</p>'));
    const page = await run.under.newPage(NUFA);
    await waitForMarks(page);
    const before = (await run.under.report(page))?.items.find(({ text }) => text === '1/25')?.places;
    await page.evaluate(() => document.getElementById('clock')?.append(' Sak 9/25 '));
    await poll(() => cases(page)).toContain('9/25');
    const after = (await run.under.report(page))?.items.find(({ text }) => text === '1/25')?.places;
    expect(after).toEqual(before);
  });

  test('gets its marks back when it clears the registry', async () => {
    const page = await run.under.newPage(PAGES.hdirNuit);
    const first = await waitForMarks(page);
    await page.evaluate(() => CSS.highlights.clear());
    await poll(() => paintedCounts(page)).toEqual(first);
  });

  test('is followed into a council section, through it and out again, without a load', async () => {
    run.server.put(
      `${HOST}/nyheter`,
      councilPage('Nyheter', '<p>Sak 1/25</p>').replace('Fagutvalget (NUFA)', ''),
    );
    const page = await run.under.newPage(`${HOST}/nyheter`);
    const errors = await run.under.watchErrors(page);
    await poll(async () => (await run.under.report(page))?.state.is).toBe('not-covered');
    await page.evaluate(() => history.pushState(null, '', '/om-oss/rad-og-utvalg/nufa-liv'));
    await fill(page, '<p>Sak 2/25</p>');
    await poll(() => councils(run, page)).toEqual([['2/25', 'NUFA', 'page-address']]);
    await page.evaluate(() => history.pushState(null, '', '/nyheter'));
    await poll(() => paintedCounts(page)).toEqual({ cases: 0, terms: 0 });
    expect((await pageMarkup(page)).hosts).toBe(0);
    await fill(page, '<p>Sak 3/25</p>');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await paintedCounts(page)).toEqual({ cases: 0, terms: 0 });
    await page.goBack();
    await poll(() => cases(page)).toEqual(['3/25']);
    expect(await errors.read()).toEqual([]);
  });

  test('never has its old text read under its new address', async () => {
    run.server.put(NUFA, councilPage('Liv', '<p>Sak 1/25</p>').replace('Fagutvalget (NUFA)', ''));
    const page = await run.under.newPage(NUFA);
    await poll(() => councils(run, page)).toEqual([['1/25', 'NUFA', 'page-address']]);
    // The address first, the content later, as most single-page sites do.
    await page.evaluate((path) => history.pushState(null, '', path), NUIT);
    await poll(() => councils(run, page)).toEqual([['1/25', 'NUFA,NUIT,NEHR', 'ambiguous']]);
    await fill(page, '<p>Sak 5/25</p>');
    await poll(() => councils(run, page)).toEqual([['5/25', 'NUIT', 'page-address']]);
  });

  test('is whole again when it replaces its body or its document', async () => {
    run.server.put(NUFA, councilPage('Liv', '<p>Sak 1/25</p>'));
    const page = await run.under.newPage(NUFA);
    const errors = await run.under.watchErrors(page);
    await waitForMarks(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Sak 2/25</p>';
      document.body = body;
    });
    await poll(() => cases(page)).toEqual(['2/25']);
    await hoverText(page, '2/25');
    await shownCard(run.under, page, '2/25');
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>Ny</title><main><p>Sak 3/25</p></main>');
      document.close();
    });
    await poll(() => cases(page)).toEqual(['3/25']);
    // `document.open` takes every listener off the document, which is noticed a while later: a hand moves on until then.
    await poll(async () => {
      await page.mouse.move(0, 0);
      await hoverText(page, '3/25');
      return shownCard(run.under, page, '3/25', 2_000).then(
        ({ name }) => name,
        () => null,
      );
    }).toContain('3/25');
    expect((await pageMarkup(page)).hosts).toBe(1);
    expect(await errors.read()).toEqual([]);
  });

  test('comes back out of the cache with its marks, under the settings of now', async () => {
    run.server.put(NUFA, councilPage('Liv', '<p>Sak 1/25 om HDAB</p>'));
    run.server.put(`${HOST}/ellers`, councilPage('Ellers', ''));
    const page = await run.under.newPage(NUFA);
    await waitForMarks(page);
    await page.evaluate(() => {
      addEventListener('pageshow', (event) =>
        document.documentElement.setAttribute('data-kept', String(event.persisted)),
      );
    });
    await page.goto(`${HOST}/ellers`);
    await run.under.inExtension(() =>
      chrome.storage.local.set({ settings: { termPainting: 'none', language: null, hostsOff: [] } }),
    );
    await page.goBack();
    await poll(() => paintedCounts(page)).toEqual({ cases: 1, terms: 0 });
    console.log(
      `${run.engine}: kept in the cache: ${await page.evaluate(() => document.documentElement.getAttribute('data-kept'))}`,
    );
    await run.under.inExtension(() => chrome.storage.local.remove('settings'));
    await hoverText(page, '1/25');
    await shownCard(run.under, page, '1/25');
  });
});
