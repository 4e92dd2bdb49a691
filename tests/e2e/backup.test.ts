/** What is the reader's: out into a file and back, in real browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { LinkJudgement } from '../../lib/model/link.ts';
import { axeInPage } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { colourSchemes, narrowest, overflowing, until } from './pages-app.ts';

const judgement = (first: string, second: string, verdict: LinkJudgement['verdict'], judgedAt: string) => ({
  cases: [first, second],
  verdict,
  judgedAt,
});
const OLD = '2026-01-01T00:00:00.000Z';
const NEW = '2026-06-01T00:00:00.000Z';
const MINE = [
  judgement('NUFA-26-2025', 'NUIT-8-2023', 'hidden', OLD),
  judgement('NUFA-18-2023', 'NUIT-8-2023', 'hidden', NEW),
];
const THEIRS = [
  judgement('NUFA-26-2025', 'NUIT-8-2023', 'confirmed', NEW),
  judgement('NUFA-18-2023', 'NUIT-8-2023', 'confirmed', OLD),
  judgement('NUFA-18-2023', 'NUFA-26-2025', 'confirmed', OLD),
];

const backup = (judgements: readonly object[]): string =>
  JSON.stringify({ format: 'saksspor-backup', version: 1, savedAt: NEW, judgements });

/** As choosing a file does. */
async function choose(page: Page, text: string): Promise<void> {
  await page.waitForSelector('input[type="file"]');
  await page.$eval(
    'input[type="file"]',
    (input, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'kopi.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

async function press(page: Page, name: string): Promise<void> {
  await until(
    page,
    (wanted) => [...document.querySelectorAll('button')].some((one) => one.innerText === wanted),
    name,
  );
  await page.$$eval(
    'button',
    (buttons, wanted) => buttons.find((one) => one.innerText === wanted)?.click(),
    name,
  );
}

const says = (page: Page, words: string) =>
  until(page, (wanted) => document.body.innerText.includes(wanted), words);

/** What the page hands to the browser to save. */
async function saved(page: Page): Promise<unknown> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { handedOut: text }));
      return make(blob);
    };
  });
  await press(page, 'Lagre sikkerhetskopi');
  await until(page, () => 'handedOut' in window);
  return JSON.parse(await page.evaluate(() => (window as unknown as { handedOut: string }).handedOut));
}

eachBrowser('the backup page', { consent: true }, (run) => {
  const open = () => run.under.openExtensionPage('workspace.html#/backup');

  describe('with what the reader has judged', () => {
    test('counts what a file changes, takes it in, hands it out and takes it back', async () => {
      const page = await open();
      const errors = await run.under.watchErrors(page);
      await choose(page, backup(MINE));
      await says(page, 'Nye valg: 2');
      await press(page, 'Les inn');
      await says(page, 'Kopien er lest inn.');

      await choose(page, backup(THEIRS));
      await says(page, 'Nye valg: 1');
      await says(page, 'Nyere i filen, erstatter dine: 1');
      await says(page, 'Nyere her, blir stående: 1');
      await press(page, 'Les inn');
      await says(page, 'Kopien er lest inn.');
      expect(await saved(page)).toMatchObject({
        format: 'saksspor-backup',
        version: 1,
        judgements: [THEIRS[2], MINE[1], THEIRS[0]],
      });
      await says(page, 'Filen saksspor-');

      // The next visit can still undo it.
      const again = await open();
      await press(again, 'Angre innlesingen');
      await says(again, 'Innlesingen er angret.');
      expect(await saved(again)).toMatchObject({ judgements: [MINE[1], MINE[0]] });
      expect(await errors.read()).toEqual([]);
    });

    test('says why a file is not taken, and leaves everything as it was', async () => {
      const page = await open();
      await choose(page, 'Dette er et brev.');
      await says(page, 'Filen er ikke en sikkerhetskopi fra Saksspor, eller den er ikke hel.');
      await choose(page, backup([...THEIRS, { ...THEIRS[0], verdict: 'maybe' }]));
      await says(page, 'Noe i filen er skadet eller endret. Ingenting ble lest inn.');
      await choose(page, backup(THEIRS));
      await press(page, 'Avbryt');
      expect(await saved(page)).toMatchObject({ judgements: [MINE[1], MINE[0]] });
    });
  });

  test('axe finds nothing, light and dark, and nothing is cut at 320 px', async () => {
    const page = await open();
    await choose(page, backup(THEIRS));
    await says(page, 'Nyere i filen');
    for (const scheme of colourSchemes(run.engine)) {
      await scheme(page);
      expect(await axeInPage(page)).toEqual([]);
    }
    await page.setViewport({ width: 320, height: 256 });
    expect(await overflowing(page)).toEqual([]);
    expect(await narrowest(page)).toBeGreaterThanOrEqual(32);
  });
});
