/** From mark to mark by keyboard, and from the list to its place in the page. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { shownCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { councilPage } from './harness/generated-pages.ts';
import { waitForMarks } from './harness/highlights.ts';

const SECTION = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nufa-steg';
const TALL = '<div style="height: 3000px">mellomrom</div>';

/** The flashed text and whether it is in the middle part of the window. */
function flashed(page: Page): Promise<{ text: string; inSight: boolean } | null> {
  return page.evaluate(() => {
    const [place] = [...(CSS.highlights.get('saksspor-flash') ?? [])];
    if (place === undefined) return null;
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return { text: range.toString(), inSight: top > 0 && bottom < innerHeight };
  });
}

eachBrowser('the marks of a page', { firefoxLater: true, consent: true }, (run) => {
  const step = async (page: Page, name: 'next-mention' | 'previous-mention') => {
    expect(await run.under.askTab(page, name, null)).toBe(true);
    return flashed(page);
  };

  test('are gone through in order, round at the end, past what is not shown', async () => {
    run.server.put(
      SECTION,
      councilPage(
        'Steg',
        `<p>Sak 1/25</p>${TALL}<p>Sak 2/25</p><details><summary>Lukket</summary>Sak 3/25</details>${TALL}<p>Sak 4/25</p>`,
      ).replace('Fagutvalget (NUFA)', 'Steg'),
    );
    const page = await run.under.newPage(SECTION);
    await waitForMarks(page);
    const shown = (text: string) => ({ text, inSight: true });
    expect(await step(page, 'next-mention')).toEqual(shown('1/25'));
    expect(await step(page, 'next-mention')).toEqual(shown('2/25'));
    expect(await step(page, 'next-mention')).toEqual(shown('4/25'));
    expect(await step(page, 'next-mention')).toEqual(shown('1/25'));
    expect(await step(page, 'previous-mention')).toEqual(shown('4/25'));
    expect(await step(page, 'previous-mention')).toEqual(shown('2/25'));
    await run.under.askTab(page, 'open-card', null);
    expect(await shownCard(run.under, page, '2/25')).toMatchObject({ focused: true });
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await step(page, 'next-mention')).toEqual(shown('4/25'));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await flashed(page)).toBeNull();
  });

  test('open a card where the reader is: in the focused link, at the selection, or the first in sight', async () => {
    run.server.put(
      SECTION,
      councilPage(
        'Steg',
        `<p id="first">Sak 1/25</p><p><a href="#x">Vedlegg 3 Sak 26-25</a></p>${TALL}<p id="far">Sak 2/25</p>`,
      ).replace('Fagutvalget (NUFA)', 'Steg'),
    );
    const page = await run.under.newPage(SECTION);
    await waitForMarks(page);
    const open = async (number: string) => {
      expect(await run.under.askTab(page, 'open-card', null)).toBe(true);
      await shownCard(run.under, page, number);
      await page.keyboard.press('Escape');
    };
    await open('1/25');
    await page.focus('a');
    await open('26/25');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      const far = document.getElementById('far');
      if (far !== null) getSelection()?.selectAllChildren(far);
    });
    await open('2/25');
  });

  test('are shown from the list, in a closed details too, or by what opens them', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(page);
    const items = (await run.under.report(page))?.items ?? [];
    const show = async (text: string) => {
      const place = items.find((item) => item.text === text)?.places[0];
      expect(await run.under.askTab(page, 'show-place', { place: place ?? -1 })).toBe(true);
      return flashed(page);
    };
    expect(await show('32/23')).toEqual({ text: '32/23', inSight: true });
    expect(await page.evaluate(() => document.querySelectorAll('details:not([open])').length)).toBe(0);
    // A button of the page's own opens this part; only the reader may press it.
    expect(await show('37/23')).toEqual({ text: '25. – 26.10.2023', inSight: true });
    expect(await page.evaluate(() => document.getElementById('region-2023')?.hidden)).toBe(true);
    expect(await run.under.askTab(page, 'show-place', { place: 999_999 })).toBe(false);
  });

  test('are listed in reading order, each with all its places', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await waitForMarks(page);
    const report = await run.under.report(page);
    const cases = report?.items.filter(({ key }) => key.kind === 'case') ?? [];
    expect(cases.map(({ text }) => text).slice(0, 5)).toEqual(['24/25', '25/25', '26/25', '28/25', '27/25']);
    // In the table, in a heading and in a link.
    expect(cases.find(({ text }) => text === '26/25')?.places).toHaveLength(3);
    expect(report).toMatchObject({ state: { is: 'active' }, scanning: false, truncated: false });
  });

  test('are announced once', async () => {
    const page = await run.under.newPage(PAGES.ehelseNufa);
    await page.waitForSelector('saksspor-card', { timeout: 20_000 });
    const said = () =>
      run.under.inShadowRoot(
        page,
        'saksspor-card',
        (root) => root.querySelector('[role=status]')?.textContent ?? '',
      );
    await expect.poll(said, { timeout: 20_000 }).toMatch(/^Saksspor: 1[0-9] saker og \d+ begreper$/);
  });
});
