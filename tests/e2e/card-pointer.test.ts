/** The card by mouse and finger: when it opens, that it can be reached, when it goes (WCAG 1.4.13). */
import { describe, expect, test } from 'vitest';
import {
  covers,
  expectNoCardFor,
  middle,
  openStage,
  pause,
  placeOf,
  restOn,
  stageExtension,
  tell,
  travel,
} from './card-stage/drive.ts';
import { filler, mention } from './card-stage/stage-page.ts';
import { cardNow, pressInCard, shownCard, waitForNoCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';

const extension = await stageExtension();

function positioned(style: string): string {
  return `<p style="position:fixed;margin:0;${style}">${mention('m', 'case', '26/25')}</p>`;
}

const PLACEMENTS: readonly [string, string][] = [
  ['in the middle', positioned('left:500px;top:300px')],
  ['at the foot', positioned('left:500px;bottom:10px')],
  ['at the left edge', positioned('left:0;top:0')],
  ['at the right edge', positioned('right:0;bottom:200px')],
];

eachBrowser('the card by pointer', { firefoxLater: true, extension }, (run) => {
  describe.each(PLACEMENTS)('a mention %s', (_name, body) => {
    test('opens on a rest, beside its line, and leaves the focus alone', async () => {
      const page = await openStage(run, body);
      await restOn(page, '#m');
      const card = await shownCard(run.under, page, 'Konsekvenser');
      expect(card.name).toBe('NUFA 26/25 Konsekvenser av Helsedataforordningen');
      expect(card.focused).toBe(false);
      expect(covers(card, await placeOf(page, '#m'))).toBe(false);
      const { x, y, width, height } = card.rectangle;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1280);
      expect(y + height).toBeLessThanOrEqual(800);
    });

    test('dismissable: Esc closes it, and it does not come back under the same pointer', async () => {
      const page = await openStage(run, body);
      const at = await restOn(page, '#m');
      await shownCard(run.under, page);
      await page.keyboard.press('Escape');
      await waitForNoCard(run.under, page, 500);
      await page.mouse.move(at.x - 2, at.y);
      await expectNoCardFor(run, page, 600);
    });

    test('persistent and hoverable: it stays while the pointer rests, lets an unhurried one in, and goes when it has left', async () => {
      const page = await openStage(run, body);
      const at = await restOn(page, '#m');
      const card = await shownCard(run.under, page);
      await pause(1000);
      expect(await cardNow(run.under, page)).not.toBe(null);
      const inside = middle(card.rectangle);
      await travel(page, at, inside, 0.2);
      await pause(1000);
      expect(await cardNow(run.under, page)).not.toBe(null);
      await travel(page, inside, { x: 640, y: at.y < 400 ? 780 : 5 }, 3);
      await waitForNoCard(run.under, page, 1500);
    });
  });

  test('a sweep over many mentions opens nothing', async () => {
    const row = Array.from({ length: 12 }, (_, index) => mention(`m${index}`, 'case', '26/25')).join(' ');
    const page = await openStage(run, `<p>${row}</p>`);
    const first = middle(await placeOf(page, '#m0'));
    const last = middle(await placeOf(page, '#m11'));
    await travel(page, first, { x: last.x + 400, y: last.y }, 2);
    await expectNoCardFor(run, page, 500);
  });

  test('a page that scrolls under a resting pointer opens nothing', async () => {
    const page = await openStage(run, `${filler(3)}<p>${mention('m', 'case', '26/25')}</p>${filler(40)}`);
    const { x, y } = middle(await placeOf(page, '#m'));
    await page.mouse.move(x, y - 60);
    await page.evaluate(() => scrollBy(0, 60));
    await expectNoCardFor(run, page, 700);
  });

  test('moves with its line when the page scrolls, and goes with it', async () => {
    const page = await openStage(run, `${filler(8)}<p>${mention('m', 'case', '26/25')}</p>${filler(40)}`);
    await tell(page, { do: 'show', mention: '#m', openedBy: 'touch' });
    const before = await shownCard(run.under, page);
    await page.evaluate(() => scrollBy(0, 50));
    await pause(200);
    const after = await cardNow(run.under, page);
    expect(after?.rectangle.y).toBeCloseTo(before.rectangle.y - 50, 0);
    await page.evaluate(() => scrollBy(0, 2000));
    await waitForNoCard(run.under, page, 500);
  });

  test('a press elsewhere closes it', async () => {
    const page = await openStage(run, `<p>${mention('m', 'case', '26/25')}</p>`);
    await tell(page, { do: 'show', mention: '#m', openedBy: 'touch' });
    await shownCard(run.under, page);
    await page.mouse.click(1000, 700);
    await waitForNoCard(run.under, page, 500);
  });

  test('pinned, it stays where it is whatever the pointer and the page do, until Esc', async () => {
    const body = `<p>${mention('m', 'case', '26/25')}</p>${filler(3)}<p>${mention('n', 'term', 'HDAB')}</p>${filler(40)}`;
    const page = await openStage(run, body);
    await restOn(page, '#m');
    const before = await shownCard(run.under, page, 'Konsekvenser');
    await pressInCard(run.under, page, 'Fest kortet');
    await page.evaluate(() => scrollBy(0, 30));
    await pause(200);
    await page.mouse.click(1200, 700);
    await restOn(page, '#n');
    await pause(600);
    const after = await shownCard(run.under, page, 'Konsekvenser');
    expect(after.rectangle).toEqual(before.rectangle);
    await page.keyboard.press('Escape');
    await waitForNoCard(run.under, page, 500);
  });

  test('a pinned card is closed by its button', async () => {
    const page = await openStage(run, `<p>${mention('m', 'case', '26/25')}</p>`);
    await restOn(page, '#m');
    await shownCard(run.under, page, 'Konsekvenser');
    await pressInCard(run.under, page, 'Fest kortet');
    await pressInCard(run.under, page, 'Lukk');
    await waitForNoCard(run.under, page, 500);
  });

  test('the pointer at rest on another mention moves the card there', async () => {
    const page = await openStage(
      run,
      `<p>${mention('m', 'case', '26/25')}</p>${filler(6)}<p>${mention('n', 'term', 'HDAB')}</p>`,
    );
    await restOn(page, '#m');
    await shownCard(run.under, page, 'Konsekvenser');
    await restOn(page, '#n');
    await shownCard(run.under, page, 'Health Data Access Body');
  });

  test('events that a script makes open nothing', async () => {
    const page = await openStage(run, `<p>${mention('m', 'case', '26/25')}</p>`);
    const { x, y } = middle(await placeOf(page, '#m'));
    await page.evaluate(
      (clientX, clientY) => {
        const event = { clientX, clientY, bubbles: true, composed: true };
        document.querySelector('#m')?.dispatchEvent(new PointerEvent('pointermove', event));
      },
      x,
      y,
    );
    await expectNoCardFor(run, page, 600);
  });

  describe('by finger', () => {
    const view = { width: 400, height: 700, hasTouch: true };

    test('a tap opens, a second tap closes', async () => {
      const page = await openStage(run, `<p>${mention('m', 'case', '26/25')}</p>${filler(4)}`, { view });
      const { x, y } = middle(await placeOf(page, '#m'));
      await page.touchscreen.tap(x, y);
      await shownCard(run.under, page, 'Konsekvenser');
      await page.touchscreen.tap(x, y);
      await expectNoCardFor(run, page, 400);
    });

    test('a tap on a link follows the link, and opens nothing', async () => {
      const link = `<p><a href="#dit">Vedlegg ${mention('m', 'case', '26/25')}</a></p>${filler(4)}`;
      const page = await openStage(run, link, { view });
      const { x, y } = middle(await placeOf(page, '#m'));
      await page.touchscreen.tap(x, y);
      await expectNoCardFor(run, page, 500);
      expect(new URL(page.url()).hash).toBe('#dit');
    });
  });
});
