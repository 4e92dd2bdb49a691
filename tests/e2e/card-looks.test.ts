/** The card in every shape: axe, sizes of targets, narrow views; light, dark and forced colours. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CONTENTS, type SampleName } from './card-stage/contents.ts';
import { covers, openStage, placeOf, stageExtension, tell } from './card-stage/drive.ts';
import { filler, mention } from './card-stage/stage-page.ts';
import { axeInCard } from './harness/axe.ts';
import { type ShownCard, shownCard } from './harness/card.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';

const extension = await stageExtension();
const NAMES = Object.keys(CONTENTS) as SampleName[];
const BODY = `${filler(2)}<p>${mention('m', 'case', 'svar', 'null')}</p>${filler(6)}`;

async function shape(run: BrowserRun, page: Page, name: SampleName | 'failed'): Promise<ShownCard> {
  await page.$eval(
    '#m',
    (element, sample) => {
      if (sample === 'failed') element.setAttribute('data-answer', 'null');
      else {
        element.removeAttribute('data-answer');
        element.setAttribute('data-sample', sample);
      }
    },
    name,
  );
  await tell(page, { do: 'show', mention: '#m', openedBy: 'keyboard' });
  return shownCard(run.under, page, name === 'failed' ? 'svarte ikke' : markOf(name));
}

/** A piece of text that only this shape has. */
function markOf(name: SampleName): string {
  const content = CONTENTS[name];
  return content.kind === 'term' ? content.definition : content.readings[0].label;
}

interface Media {
  readonly name: string;
  readonly value: string;
}

/** Firefox has no such emulation over BiDi. */
async function emulate(page: Page, features: readonly Media[]): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
}

eachBrowser('the card’s looks', { firefoxLater: true, extension }, (run) => {
  test('axe finds nothing in any shape, and no target is small', async () => {
    const page = await openStage(run, BODY);
    for (const name of [...NAMES, 'failed'] as const) {
      await shape(run, page, name);
      expect(await axeInCard(run.under, page), name).toEqual([]);
      const small = await run.under.inShadowRoot(page, 'saksspor-card', (root) =>
        [...root.querySelectorAll('button, a')]
          .map((target) => target.getBoundingClientRect())
          .filter(({ width, height }) => width < 32 || height < 32),
      );
      expect(small, name).toEqual([]);
    }
  });

  test.skipIf(run.engine === 'firefox').each([
    ['dark', { name: 'prefers-color-scheme', value: 'dark' }],
    ['forced colours', { name: 'forced-colors', value: 'active' }],
  ])('axe finds nothing in %s', async (_name, feature) => {
    const page = await openStage(run, BODY);
    await emulate(page, [feature]);
    for (const name of [...NAMES, 'failed'] as const) {
      await shape(run, page, name);
      expect(await axeInCard(run.under, page), name).toEqual([]);
    }
  });

  test.skipIf(run.engine === 'firefox')('without motion nothing moves', async () => {
    const page = await openStage(run, BODY);
    await emulate(page, [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await shape(run, page, 'case');
    const moving = await run.under.inShadowRoot(page, 'saksspor-card', (root) => root.getAnimations().length);
    expect(moving).toBe(0);
  });

  describe.each([
    ['320 px', { width: 320, height: 640 }],
    ['1280 × 800 at 400 %', { width: 320, height: 200 }],
    ['1280 × 800 at 200 %', { width: 640, height: 400 }],
  ])('%s', (_name, view) => {
    test('is inside the view, scrolls in one direction at most, and its last button can be reached', async () => {
      const page = await openStage(run, BODY, { view });
      for (const name of ['case-full', 'ambiguous', 'term-doubt'] as const) {
        const { rectangle } = await shape(run, page, name);
        expect(rectangle.x, name).toBeGreaterThanOrEqual(0);
        expect(rectangle.y, name).toBeGreaterThanOrEqual(0);
        expect(rectangle.x + rectangle.width, name).toBeLessThanOrEqual(view.width);
        expect(rectangle.y + rectangle.height, name).toBeLessThanOrEqual(view.height);
        const reached = await run.under.inShadowRoot(page, 'saksspor-card', (root) => {
          const dialog = root.querySelector<HTMLElement>('[role=dialog]');
          const last = [...root.querySelectorAll<HTMLElement>('button')].at(-1);
          if (dialog === null || last === undefined) return null;
          last.focus();
          const inner = last.getBoundingClientRect();
          const outer = dialog.getBoundingClientRect();
          const whole = inner.top >= outer.top && inner.bottom <= outer.bottom;
          return { whole, sideways: dialog.scrollWidth - dialog.clientWidth };
        });
        expect(reached, name).toEqual({ whole: true, sideways: 0 });
      }
    });
  });

  test('the line stays free at 320 px', async () => {
    const page = await openStage(run, BODY, { view: { width: 320, height: 640 } });
    await page.$eval('#m', (element) => element.scrollIntoView({ block: 'center' }));
    const card = await shape(run, page, 'case-full');
    expect(covers(card, await placeOf(page, '#m'))).toBe(false);
  });
});
