/** The card's host among foreign pages: hard style sheets, strict policies, modal dialogs, pages that meddle. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openStage, pause, stageExtension, tell } from './card-stage/drive.ts';
import { filler, mention } from './card-stage/stage-page.ts';
import { cardNow, pressInCard, shownCard, waitForNoCard } from './harness/card.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';

const extension = await stageExtension();
const BODY = `<p>${mention('m', 'case', '26/25')}</p>${filler(2)}`;

/** Everything that a page can say about an element by rules, on the host, on all elements, on the root. */
const HARD = `
  html { letter-spacing: 9px; direction: rtl; text-align: center; visibility: visible; pointer-events: none; }
  html, body { font-size: 40px; line-height: 4; color: red; cursor: wait; user-select: none; filter: blur(0); }
  * { box-sizing: content-box !important; margin: 9px !important; text-transform: uppercase !important;
      transition: all 3s !important; }
  saksspor-card, saksspor-card * , html > *:last-child { display: none !important; opacity: 0 !important;
      visibility: hidden !important; transform: scale(0) !important; position: static !important;
      width: 900px !important; height: 900px !important; clip-path: circle(0) !important; zoom: 3 !important;
      content-visibility: hidden !important; pointer-events: none !important; }`;

async function show(page: Page, openedBy: 'keyboard' | 'touch' = 'touch'): Promise<void> {
  await tell(page, { do: 'show', mention: '#m', openedBy });
}

/** The look of every element of the card, as far as a page could change it. */
function look(run: BrowserRun, page: Page) {
  return run.under.inShadowRoot(page, 'saksspor-card', (root) =>
    [...root.querySelectorAll<HTMLElement>('[role=dialog], [role=dialog] *')].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { font, color, letterSpacing, textTransform, direction, cursor } = getComputedStyle(element);
      const style = [element.localName, font, color, letterSpacing, textTransform, direction, cursor];
      return { size: [width, height], style };
    }),
  );
}

eachBrowser('the card’s host', { extension }, (run) => {
  test('looks and works the same under the hardest style sheet', async () => {
    const plain = await openStage(run, BODY);
    await show(plain);
    await shownCard(run.under, plain, 'Konsekvenser');
    const expected = await look(run, plain);
    const hard = await openStage(run, BODY, { style: HARD });
    await show(hard);
    await shownCard(run.under, hard, 'Konsekvenser');
    const actual = await look(run, hard);
    expect(actual?.map(({ style }) => style)).toEqual(expected?.map(({ style }) => style));
    // Sub-pixel positions differ between two pages.
    const sizes = (looks: typeof actual) => looks?.flatMap(({ size }) => size) ?? [];
    for (const [index, size] of sizes(actual).entries())
      expect(size).toBeCloseTo(sizes(expected)[index] ?? 0, 0);
    await pressInCard(run.under, hard, 'Lukk');
    await waitForNoCard(run.under, hard, 500);
  });

  test('works under a policy that allows no style and no script', async () => {
    const headers = {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    };
    const page = await openStage(run, BODY, { headers });
    const errors = await run.under.watchErrors(page);
    await pause(200);
    const ofThePage = await errors.read();
    await show(page);
    const card = await shownCard(run.under, page, 'Konsekvenser');
    expect(card.rectangle.width).toBe(400);
    const style = await run.under.inShadowRoot(page, 'saksspor-card', (root) => {
      const dialog = root.querySelector('[role=dialog]');
      return dialog === null ? '' : getComputedStyle(dialog).borderTopLeftRadius;
    });
    expect(style).toBe('8px');
    expect(await errors.read()).toEqual(ofThePage);
  });

  test('is the one element added, takes no room, and stands in no way', async () => {
    const page = await openStage(run, BODY);
    const read = () =>
      page.evaluate(() => ({
        body: document.body.outerHTML,
        children: [...document.documentElement.children].map((child) => child.localName),
        size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      }));
    const before = await read();
    await show(page);
    await shownCard(run.under, page, 'Konsekvenser');
    const during = await read();
    expect(during.body).toBe(before.body);
    expect(during.size).toEqual(before.size);
    expect(during.children).toEqual([...before.children, 'saksspor-card']);
    const host = await page.$eval('saksspor-card', (element) => ({
      root: element.shadowRoot,
      inner: element.innerHTML,
      attributes: element.getAttributeNames(),
    }));
    expect(host).toEqual({ root: null, inner: '', attributes: [] });
    await tell(page, { do: 'stop' });
    expect((await read()).children).toEqual(before.children);
  });

  test('has nothing to write in', async () => {
    const page = await openStage(run, BODY);
    await show(page);
    await shownCard(run.under, page, 'Konsekvenser');
    const fields = await run.under.inShadowRoot(
      page,
      'saksspor-card',
      (root) => root.querySelectorAll('input, textarea, select, [contenteditable]').length,
    );
    expect(fields).toBe(0);
  });

  test('comes back after the page has removed it, and leaves Esc to the page meanwhile', async () => {
    const page = await openStage(run, BODY);
    await show(page);
    await shownCard(run.under, page, 'Konsekvenser');
    await page.evaluate(() => {
      document.querySelector('saksspor-card')?.remove();
      addEventListener('keydown', (event) => {
        document.documentElement.dataset.key = event.key;
      });
    });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.documentElement.dataset.key)).toBe('Escape');
    await show(page);
    await shownCard(run.under, page, 'Konsekvenser');
  });

  test('a page that defines the element itself gets no hand on the root', async () => {
    const page = await openStage(run, BODY);
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      customElements.define(
        'saksspor-card',
        class extends HTMLElement {
          constructor() {
            super();
            dataset.seen = String(this.attachInternals().shadowRoot);
          }
        },
      );
    });
    await show(page);
    await shownCard(run.under, page, 'Konsekvenser');
    expect(await page.evaluate(() => document.documentElement.dataset.seen ?? 'null')).toBe('null');
  });

  test('inside a modal dialog of the page it can be used, Esc closes it alone, and it goes with the dialog', async () => {
    const dialog = `<dialog id="d"><p>${mention('m', 'case', '26/25')}</p><button id="b">Lukk vinduet</button></dialog>`;
    const page = await openStage(run, dialog + filler(3));
    await page.$eval('#d', (element) => (element as HTMLDialogElement).showModal());
    await show(page);
    await shownCard(run.under, page, 'Konsekvenser');
    await pressInCard(run.under, page, 'Fest kortet');
    expect(await page.$eval('saksspor-card', (host) => host.parentElement?.id)).toBe('d');
    await page.keyboard.press('Escape');
    await waitForNoCard(run.under, page, 500);
    expect(await page.$eval('#d', (element) => (element as HTMLDialogElement).open)).toBe(true);
    expect(await page.$eval('saksspor-card', (host) => host.parentElement?.localName)).toBe('html');

    await show(page);
    await shownCard(run.under, page, 'Konsekvenser');
    await page.$eval('#d', (element) => (element as HTMLDialogElement).close());
    await pause(200);
    expect(await cardNow(run.under, page)).toBe(null);
    expect(await page.$eval('saksspor-card', (host) => host.parentElement?.localName)).toBe('html');
  });

  test('goes when its mention is taken out of the page and the page moves', async () => {
    const page = await openStage(run, BODY + filler(30));
    await show(page);
    await shownCard(run.under, page, 'Konsekvenser');
    await page.evaluate(() => {
      document.querySelector('#m')?.remove();
      scrollBy(0, 1);
    });
    await waitForNoCard(run.under, page, 500);
  });
});
