/** The page is left alone, and what stands on it can be hovered (DESIGN.md, promise 2). */
import { expect, test } from 'vitest';
import { cardNow, shownCard, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { councilPage, PAPER_NAMES, paperPage, papersAvailable } from './harness/generated-pages.ts';
import { paintedCounts, paintedTexts, waitForMarks } from './harness/highlights.ts';
import { hoverText, movePointerAway } from './harness/pointer.ts';
import { markupAtLoad, newRememberedPage, pageMarkup } from './page-stage/page-markup.ts';

/** Where the first link of the page leads. */
const LINKED =
  'råd-og-utvalg/nufa-fagutvalget/_/attachment/inline/4c6d3f0e-52f1-4b8e-9d5f-1f6f3a2f9a10:0a1b2c3d4e5f60718293a4b5c6d7e8f901234567/Vedlegg 3 Sak 26-25.pdf';
const SECTION = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg';

/** A sleeping tab and a loaded machine may take their time. */
function poll<Value>(read: () => Value | Promise<Value>, message = '') {
  return expect.poll(read, { timeout: 20_000, message });
}

eachBrowser('a council page', { consent: true }, (run) => {
  test('is the same before and after but for one element', async () => {
    for (const url of [PAGES.ehelseNufa, PAGES.hdirNuit, PAGES.broken, PAGES.split]) {
      const page = await newRememberedPage(run.under, url);
      const errors = await run.under.watchErrors(page);
      const before = await markupAtLoad(page);
      await waitForMarks(page);
      const [marked = ''] = await paintedTexts(page, 'saksspor-case');
      await hoverText(page, marked);
      await shownCard(run.under, page);
      const after = await pageMarkup(page);
      expect(after.markup, url).toBe(before);
      expect(after.hosts).toBe(1);
      expect(await errors.read()).toEqual([]);
      await page.close();
    }
  });

  test('has its cases marked everywhere and its terms first in each section', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(page);
    const cases = await paintedTexts(page, 'saksspor-case');
    // Open and closed accordions, table cells, headings and link texts; not the meeting number 4/23.
    expect(cases).toEqual(
      '24/25 25/25 26/25 28/25 27/25 26/25 26-25 27-25 37/23 8/23 15/23 28/23 32/23'.split(' '),
    );
    const terms = await paintedTexts(page, 'saksspor-term');
    expect(terms.filter((term) => term === 'HDAB')).toHaveLength(1);
    expect(terms.filter((term) => term === 'FHIR')).toHaveLength(2);
  });

  test('shows a card for a term that is not painted, and in a link without changing its click', async () => {
    run.server.put(`${new URL('/', PAGES.ehelseNufa)}${LINKED}`, councilPage('Vedlegg', ''));
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(page);
    await hoverText(page, 'HDAB', 2);
    await shownCard(run.under, page, 'HDAB');
    await movePointerAway(page);
    await waitForNoCard(run.under, page);
    const place = await hoverText(page, '26-25');
    await shownCard(run.under, page, '26/25');
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
      page.mouse.click(place.x + 2, place.y + place.height / 2),
    ]);
    expect(decodeURI(page.url())).toContain(LINKED);
  });

  test('follows the settings while it is open', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    const first = await waitForMarks(page);
    const set = (settings: object) =>
      run.under.inExtension((value) => chrome.storage.local.set({ settings: value }), settings);
    const settings = { termPainting: 'first-in-section', language: null, hostsOff: [] as string[] };
    await set({ ...settings, termPainting: 'every' });
    await poll(async () => (await paintedCounts(page)).terms).toBeGreaterThan(first.terms);
    await set({ ...settings, termPainting: 'none' });
    await poll(() => paintedCounts(page)).toEqual({ cases: first.cases, terms: 0 });
    await set({ ...settings, hostsOff: ['www.ehelse.no'] });
    await poll(() => paintedCounts(page)).toEqual({ cases: 0, terms: 0 });
    expect((await run.under.report(page))?.state).toEqual({ is: 'off-host' });
    expect((await pageMarkup(page)).hosts).toBe(0);
    await set(settings);
    await poll(() => paintedCounts(page)).toEqual(first);
  });

  test('is left alone outside the council sections, and where the reader says so', async () => {
    const outside = await run.under.newPage(PAGES.outside);
    await poll(async () => (await run.under.report(outside))?.state).toEqual({ is: 'not-covered' });
    expect(await paintedCounts(outside)).toEqual({ cases: 0, terms: 0 });
    expect((await pageMarkup(outside)).hosts).toBe(0);
    const page = await run.under.newPage(PAGES.hdirNuit);
    await waitForMarks(page);
    await run.under.askTab(page, 'switch-page', { on: false });
    expect(await paintedCounts(page)).toEqual({ cases: 0, terms: 0 });
    expect((await run.under.report(page))?.state).toEqual({ is: 'off-page' });
    expect((await pageMarkup(page)).hosts).toBe(0);
    await run.under.askTab(page, 'switch-page', { on: true });
    await waitForMarks(page);
  });

  test('may be anything: no council text, no markup, no document of ours', async () => {
    for (const [path, body, type] of [
      ['text', 'Sak 26/25 om HDAB\n'.repeat(5), 'text/plain; charset=utf-8'],
      ['xml', '<?xml version="1.0"?><saker><sak>Sak 26/25</sak></saker>', 'application/xml'],
      ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Sak 26/25</text></svg>', 'image/svg+xml'],
      ['frames', '<frameset cols="*"><frame src="about:blank"></frameset>', 'text/html'],
      ['nothing', '', 'text/html'],
    ] as const) {
      run.server.put(`${SECTION}/${path}`, body, { type });
      const page = await run.under.newPage(`${SECTION}/${path}`);
      const errors = await run.under.watchErrors(page);
      const markup = await page.evaluate(() => new XMLSerializer().serializeToString(document));
      await page.mouse.move(20, 20);
      await poll(async () => (await run.under.report(page))?.scanning, path).toBe(false);
      expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(markup);
      expect(await errors.read(), path).toEqual([]);
      await page.close();
    }
    const page = await run.under.newPage(PAGES.empty);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await pageMarkup(page)).hosts).toBe(0);
  });

  test('keeps form fields, code and editable text out', async () => {
    run.server.put(
      `${SECTION}/felt`,
      councilPage(
        'Felt',
        `<p>Sak 1/25</p><textarea>Sak 2/25</textarea><input value="Sak 3/25"><select><option>Sak 4/25</select>
        <div contenteditable>Sak 5/25</div><code>Sak 6/25</code><pre>Sak 7/25</pre><script>"Sak 8/25"</script>
        <template><p>Sak 9/25</p></template><noscript>Sak 10/25</noscript><svg><text>Sak 11/25</text></svg>
        <p contenteditable="false">Sak 12/25</p>`,
      ),
    );
    const page = await run.under.newPage(`${SECTION}/felt`);
    await waitForMarks(page);
    expect(await paintedTexts(page, 'saksspor-case')).toEqual(['1/25', '12/25']);
  });

  // Firefox's driver cannot emulate paper.
  test.skipIf(run.engine === 'firefox')('has no marks on paper', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(page);
    const line = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(saksspor-case)').textDecorationLine);
    expect(await line()).toBe('underline');
    await page.emulateMediaType('print');
    expect(await line()).toBe('none');
  });

  test('is marked by a lexicon made anew where the stored one is broken', async () => {
    await run.under.inExtension(() => chrome.storage.local.set({ lexicon: { format: 'broken' } }));
    const page = await run.under.newPage(PAGES.hdirNuit);
    await waitForMarks(page);
  });

  test.skipIf(!papersAvailable)('may be a whole paper', async () => {
    for (const name of PAPER_NAMES) {
      const url = `${SECTION}/${name.slice(0, 4)}/${name}`;
      run.server.put(url, paperPage(name));
      const page = await newRememberedPage(run.under, url);
      const errors = await run.under.watchErrors(page);
      const before = await markupAtLoad(page);
      await waitForMarks(page);
      const report = await run.under.report(page);
      expect(report?.items.filter(({ key }) => key.kind === 'case').length).toBeGreaterThan(4);
      expect((await pageMarkup(page)).markup === before).toBe(true);
      expect(await cardNow(run.under, page)).toBeNull();
      expect(await errors.read()).toEqual([]);
      await page.close();
    }
  });
});

eachBrowser('a council page before consent', {}, (run) => {
  test('is not read, and comes alive when consent is given', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await poll(async () => (await run.under.report(page))?.state).toEqual({ is: 'no-consent' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await paintedCounts(page)).toEqual({ cases: 0, terms: 0 });
    const report = await run.under.report(page);
    expect(report).toMatchObject({ title: '', items: [] });
    expect((await pageMarkup(page)).hosts).toBe(0);
    await run.under.giveConsent();
    await page.bringToFront();
    expect((await waitForMarks(page)).cases).toBeGreaterThan(5);
  });
});
