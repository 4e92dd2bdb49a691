/** Two papers of one matter are read in: what changed between them, word by word, and the page of each wording. */
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { AUGUST, MARCH, MARCH_NOTICE } from './difference-papers.ts';
import { axeInPage } from './harness/axe.ts';
import { pressInCard, shownCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForMarks } from './harness/highlights.ts';
import { hoverText } from './harness/pointer.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { press, until } from './pages-app.ts';

const says = (page: Page, wanted: string) =>
  until(page, (words) => document.querySelector('main')?.innerText.includes(words), wanted);

/** Lets go of the file over the page, again until it takes it: it listens a frame after it is drawn. */
async function drop(page: Page, { name, bytes }: typeof AUGUST): Promise<void> {
  await until(
    page,
    ([called, coded]) => {
      const content = Uint8Array.from(atob(coded ?? ''), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called ?? '', { type: 'application/pdf' }));
      return !document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
}

/** With what only a screen reader says. */
const wholeTexts = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));

eachBrowser('what changed between two treatments', { firefoxLater: true, consent: true }, (run) => {
  const workspace = async (hash: string, wanted: string): Promise<Page> => {
    const page = await run.under.openExtensionPage(`workspace.html${hash}`);
    await says(page, wanted);
    return page;
  };

  test('one side only: the other is said to be unread, and how to read it', async () => {
    const page = await workspace('#/documents', 'Les inn et dokument');
    await drop(page, MARCH);
    await says(page, 'NUFA 13. mars 2024');
    await page.evaluate(() => {
      location.hash = '#/difference/NUFA-61-2023/NUFA-58-2024';
    });
    await says(page, 'Hva er endret fra NUFA 61/23 til NUFA 58/24?');
    await says(page, 'Vedtaket i NUFA 61/23 er ikke lest inn.');
    expect(await wholeTexts(page, '.difference-part a')).toContain('Les inn et dokument, NUFA 61/23');
    expect(await axeInPage(page)).toEqual([]);
  });

  test('from the chain to what changed, each side with its page, and out as text', async () => {
    const page = await workspace('#/documents', 'Les inn et dokument');
    const errors = await run.under.watchErrors(page);
    await drop(page, AUGUST);
    await says(page, 'NUFA 30.–31. august 2023');
    await page.evaluate(() => {
      location.hash = '#/case/NUFA-58-2024';
    });
    await press(page, '.changes');
    await page.waitForSelector('.difference-part ins');
    expect(await wholeTexts(page, '.difference-part:nth-of-type(2) :is(ins, del)')).toEqual([
      'fjernet: drøftet saken og ber om (slutt) ',
      'lagt til: anbefaler (slutt) ',
    ]);
    const added = (await wholeTexts(page, '.difference-part:nth-of-type(3) ins')).join(' ');
    expect(added).toContain('Saken ble sist behandlet i sak 61/23.');
    expect(added).toContain('våren 2025');
    // Only the lines differ.
    expect(added).not.toContain('felles begreper');
    const links = await page.$$eval('.difference-part:nth-of-type(2) .source a', (all) =>
      all.map((one) => [one.textContent, one.getAttribute('href')]),
    );
    expect(links).toEqual([
      [
        expect.stringMatching(/^side 2 i referatet/),
        expect.stringMatching(/^\/reader\.html\?document=.+#page=2$/),
      ],
      [expect.stringMatching(/^side 3 i referatet/), expect.stringMatching(/#page=3$/)],
    ]);
    await axeFindsNothing(page, run.engine);
    await fitsNarrowWindow(page, 32);
    expect(await errors.read()).toEqual([]);
  });

  test('the page of a case has the page of each wording, and what became of its proposal', async () => {
    const page = await workspace('#/case/NUFA-61-2023', 'side 2 i referatet');
    expect(await axeInPage(page)).toEqual([]);
    await press(page, '.outcome-part a[href="#/difference/NUFA-61-2023/NUFA-61-2023"]');
    await says(page, 'Fra forslag til vedtak i NUFA 61/23');
    expect(await axeInPage(page)).toEqual([]);
    expect((await wholeTexts(page, 'ins')).join()).toContain('trinnvis');
  });

  test('of several sources the reader chooses the one to compare, and the address remembers it', async () => {
    const page = await workspace('#/documents', 'Les inn et dokument');
    await drop(page, MARCH_NOTICE);
    await says(page, 'NUFA 13. mars 2024');
    await page.evaluate(() => {
      location.hash = '#/difference/NUFA-61-2023/NUFA-58-2024';
    });
    const choice = '.difference-part:nth-of-type(3) select';
    await page.waitForSelector(choice);
    expect(await page.$$eval('.difference-part select', (all) => all.length)).toBe(1);
    expect(await wholeTexts(page, `${choice} option`)).toEqual(['Referat 13.3.2024', 'Innkalling 13.3.2024']);
    expect(await wholeTexts(page, '.difference-part:nth-of-type(3) label')).toEqual(['NUFA 58/24, kilde']);
    const notice = await page.$eval(`${choice} option:last-child`, (option) => option.getAttribute('value'));
    await page.select(choice, notice ?? '');
    await says(page, 'registrene må ryddes');
    expect(new URL(page.url()).hash).toBe(`#/difference/NUFA-61-2023/NUFA-58-2024?text-after=${notice}`);
    await axeFindsNothing(page, run.engine);
    await fitsNarrowWindow(page, 32);
    const again = await workspace(new URL(page.url()).hash, 'registrene må ryddes');
    expect(await again.$eval(choice, (select) => (select as HTMLSelectElement).value)).toBe(notice);
  });

  test('the card of a case has both wordings, and opens the reader at their page', async () => {
    const address = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nufa';
    run.server.put(address, '<!doctype html><html lang="no"><main><h1>NUFA</h1><p>Se NUFA 61/23.</p></main>');
    const page = await run.under.newPage(address);
    await waitForMarks(page);
    await hoverText(page, '61/23', 0);
    const { text } = await shownCard(run.under, page, 'side 2 i referatet');
    expect(text).toContain('NUFA drøftet saken og ber om en plan for trinnvis innføring.');
    expect(text).toContain('NUFA drøfter saken og ber om en plan for innføring.');
    await pressInCard(run.under, page, 'side 2 i referatet');
    const opened = async (): Promise<readonly string[]> =>
      run.under.inExtension(async () => {
        const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
        return contexts.map(({ documentUrl }) => documentUrl ?? '');
      });
    await vi.waitFor(
      async () =>
        expect(await opened()).toContainEqual(expect.stringMatching(/\/reader\.html\?document=.+#page=2$/)),
      { timeout: 20_000, interval: 100 },
    );
  });
});
