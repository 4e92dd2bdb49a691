/** Welcome, workspace and options as a reader uses them. */
import { describe, expect, test } from 'vitest';
import { axeInPage } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { axeFindsNothing, fitsNarrowWindow, overflowing } from './page-looks.ts';
import { press, texts, until } from './pages-app.ts';

eachBrowser('the welcome page', { firefoxLater: true }, (run) => {
  test('says what is read, where it is kept and that nothing is sent, before anything is turned on', async () => {
    const welcome = await run.under.openExtensionPage('welcome.html');
    const errors = await run.under.watchErrors(welcome);
    await welcome.waitForSelector('.start');
    expect(await texts(welcome, '.promises dt')).toEqual([
      'Dette leses',
      'Her blir det',
      'Ingenting sendes',
      'Siden er i fred',
    ]);
    expect(
      await welcome.$$eval('svg[role="img"]', (all) => all.map((one) => one.ariaLabel?.length ?? 0)),
    ).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    const promised = await welcome.$eval('.promises', (list) => list.getBoundingClientRect().bottom);
    const button = await welcome.$eval('.start', (start) => start.getBoundingClientRect().top);
    expect(promised).toBeLessThanOrEqual(button);
    await axeFindsNothing(welcome, run.engine);
    expect(await errors.read()).toEqual([]);
  });

  test('the popup leads here until then', async () => {
    const popup = await run.under.openExtensionPage('popup.html');
    await popup.waitForSelector('a.ds-button');
    expect(await popup.$eval('a.ds-button', (link) => link.getAttribute('href'))).toBe('/welcome.html');
    expect(await axeInPage(popup)).toEqual([]);
  });

  test('turns on with one button, says what is next, and turns off again', async () => {
    const welcome = await run.under.openExtensionPage('welcome.html');
    await press(welcome, '.start');
    await until(welcome, () => document.activeElement?.textContent === 'Saksspor er slått på');
    expect(await run.under.storage()).toHaveProperty('consent');
    expect(await axeInPage(welcome)).toEqual([]);
    await press(welcome, '.disclosure button');
    await until(welcome, () => document.body.innerText.includes('Saksspor er slått av'));
    expect(await run.under.storage()).not.toHaveProperty('consent');
    await welcome.waitForSelector('.start');
  });

  test('reads well at 320 px', async () => {
    const welcome = await run.under.openExtensionPage('welcome.html');
    await welcome.setViewport({ width: 320, height: 256 });
    await welcome.waitForSelector('.start');
    expect(await overflowing(welcome)).toEqual([]);
  });
});

eachBrowser('workspace and options', { firefoxLater: true, consent: true }, (run) => {
  async function workspace(hash: string, wanted: string) {
    const page = await run.under.openExtensionPage(`workspace.html${hash}`);
    await until(page, (text) => document.body.innerText.includes(text), wanted);
    return page;
  }

  test('a case has its facts, its outcome with basis, its source, and the cases before and after it', async () => {
    const page = await workspace('#/case/NUIT-17-2023', 'Tidligere saker');
    const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    for (const wanted of [
      'NUIT 17/23',
      'Prioriteringsutvalget (NUIT)',
      '25. mai 2023',
      'NEHR 3/23',
      'NUIT 8/23',
    ]) {
      expect(text).toContain(wanted);
    }
    expect(
      await page.$$eval('.link-line', (lines) => lines.map((line) => line.getAttribute('data-kind'))),
    ).toContain('explicit');
    expect(await page.title()).toBe('NUIT 17/23 – Saksspor');
    expect(await texts(page, '.actions button')).toEqual(['Kopier henvisning']);
    await press(page, '.related a');
    await until(page, () => location.hash.startsWith('#/case/'));
  });

  test('a case of the top council tells of the renaming', async () => {
    const page = await workspace('#/case/NEHR-3-2023', 'Styret ble råd');
    expect(await axeInPage(page)).toEqual([]);
  });

  test('a term has its page', async () => {
    const page = await workspace('#/term/HDAB', 'Kilde');
    expect(await texts(page, 'h1')).toEqual(['HDAB']);
  });

  test.each([
    ['#/case/NUFA-99-2011', 'NUFA 99/11 er ikke i saksindeksen', '#/'],
    ['#/term/QWERTY', '«QWERTY» er ikke i ordlisten', '#/glossary/new?word=QWERTY'],
    ['#/case/tull', 'Adressen finnes ikke', '#/'],
    ['#/nowhere', 'Adressen finnes ikke', '#/'],
  ])('%s says that nothing stands there, and leads on', async (hash, wanted, way) => {
    const page = await workspace(hash, wanted);
    expect(await page.$eval('main a', (link) => link.getAttribute('href'))).toBe(way);
  });

  test('options change language and marking at once, here and on other pages', async () => {
    const other = await workspace('', 'Oversikt');
    const options = await run.under.openExtensionPage('options.html');
    await options.waitForSelector('[value="nn"]');
    await press(options, '[value="nn"]');
    await until(options, () => document.documentElement.lang === 'nn');
    await until(other, () => document.documentElement.lang === 'nn');
    expect(await texts(options, 'h1')).toEqual(['Innstillingar']);
    await press(options, '[value="browser"]');
    await until(options, () => document.documentElement.lang === 'nb');
    await press(options, '[value="none"]');
    await press(options, '[role="switch"]', 1);
    await until(
      options,
      async () =>
        JSON.stringify((await chrome.storage.local.get('settings')).settings, [
          'termPainting',
          'language',
          'hostsOff',
        ]) === '{"termPainting":"none","language":null,"hostsOff":["ehelse.no"]}',
    );
    await press(options, '[value="first-in-section"]');
    await press(options, '[role="switch"]', 1);
  });

  describe('looks', () => {
    test.each([
      ['workspace.html', '.group-heading'],
      ['workspace.html#/case/NUIT-17-2023', '.related'],
      ['workspace.html#/term/HDAB', 'h1'],
      ['workspace.html#/nowhere', 'h1'],
      ['options.html', 'fieldset'],
    ])(
      '%s: axe finds nothing, light and dark; nothing overflows at 320 px; no errors',
      async (path, wanted) => {
        const page = await run.under.openExtensionPage(path);
        const errors = await run.under.watchErrors(page);
        await page.waitForSelector(wanted);
        await axeFindsNothing(page, run.engine);
        await fitsNarrowWindow(page, 24);
        expect(await errors.read()).toEqual([]);
      },
    );
  });
});
