/** A glossary handed to another and taken in, and words that nobody knows, in real browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { writtenTerm } from '../unit/glossary/written-term.ts';
import { minutes } from '../unit/store/index/small-papers.ts';
import { axeInPage } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForMarks } from './harness/highlights.ts';
import { chooseFile, savedBy } from './page-forms.ts';
import { axeFindsNothing, fitsNarrowWindow } from './page-looks.ts';
import { press, pressButton, says, texts, until } from './pages-app.ts';

const term = (entry: string, nb: string) => writtenTerm(entry, { expansion: { nb, en: null } });
const glossary = (...terms: readonly object[]) =>
  JSON.stringify({ format: 'saksspor-glossary', version: 1, terms });

/** Unknown words, one of them explained, in what a reader pastes. */
const PAPER = minutes('24. april 2024', [{ number: '11/24', title: 'Veikart for vafler' }]).replace(
  'Saken ble lagt fram for utvalget.',
  'Utvalget drøftet QZX. Kvalitetssikret zoneindeks (KZI) er viktig for alle som bruker QZX. Hva KZI og WYK gir, ble spurt om.',
);

const ADDRESS = 'https://www.ehelse.no/råd-og-utvalg/nufa-fagutvalget';

/** Ticks the box of the word, or takes the tick away. */
async function tick(page: Page, word: string): Promise<void> {
  await page.$$eval(
    '.choose-words label',
    (labels, wanted) =>
      (labels as HTMLLabelElement[]).find((one) => one.innerText.trim() === wanted)?.click(),
    word,
  );
}

/** Presses the button that is called so for those who do not see where it stands. */
async function pressLabelled(page: Page, label: string): Promise<void> {
  await page.waitForSelector(`button[aria-label="${label}"]`);
  await press(page, `button[aria-label="${label}"]`);
}

async function looksWell(page: Page, engine: 'chromium' | 'firefox'): Promise<void> {
  await axeFindsNothing(page, engine);
  await fitsNarrowWindow(page, 32);
  await page.setViewport({ width: 1000, height: 800 });
}

eachBrowser('sharing a glossary', { firefoxLater: true, consent: true }, (run) => {
  const open = (hash: string) => run.under.openExtensionPage(`workspace.html${hash}`);

  describe('in order', () => {
    test('a file that is no glossary changes nothing and says what to do', async () => {
      const page = await open('#/glossary/share');
      await says(page, 'Du har ingen egne ord ennå.');
      const refused: readonly (readonly [string, string, string, number?])[] = [
        ['brev.txt', 'Dette er et brev.', 'Filen er ikke en ordliste'],
        ['bok.xlsx', 'PK\u0003\u0004', '«CSV UTF-8»'],
        ['kopi.json', '{"format":"saksspor-backup","version":2}', 'Filen er en sikkerhetskopi.'],
        ['stor.csv', 'Oppslag', 'opptil 5 MB', 50_000_000],
        ['feil.csv', 'Oppslag;Norsk\nA;b\n;c\nA;d', 'Linje 3: Oppslag mangler.'],
        ['feil.csv', 'Oppslag;Norsk\nA;b\n;c\nA;d', 'Linje 4, «A»: Ordet står allerede i filen.'],
        ['apen.csv', 'Oppslag\n"A', 'Linje 2: Et anførselstegn blir ikke lukket.'],
      ];
      for (const [name, content, why, size] of refused) {
        await chooseFile(page, name, content, size);
        await says(page, why);
        await says(page, 'Ingenting er endret.');
      }
      expect(await axeInPage(page)).toEqual([]);
      await says(page, 'Du har ingen egne ord ennå.');
    });

    test('words are taken in by choice, handed out, changed by another, and taken back', async () => {
      const page = await open('#/glossary/share');
      const errors = await run.under.watchErrors(page);
      await chooseFile(
        page,
        'fra Kari.csv',
        'Forkortelse,Norsk,Pris\nQXA,"=HYPERLINK(""https://x.no"")",1\nQXB,<b>Betydning</b>,2\nQXC,Noe annet,3',
      );
      await says(page, '3 nye ord');
      await says(page, 'tas ikke med: Pris.');
      await tick(page, 'QXC');
      await pressButton(page, 'Ta inn 2 ord');
      await says(page, '2 ord er tatt inn.');
      await says(page, '2 av 2 ord er valgt');
      expect(await page.$$('.share b')).toHaveLength(0);

      const json = JSON.parse(await savedBy(page, 'Lagre som JSON'));
      expect(json.terms.map((one: { entry: string }) => one.entry).sort()).toEqual(['QXA', 'QXB']);
      const csv = await savedBy(page, 'Lagre som CSV');
      expect(csv.startsWith('\uFEFF"Oppslag";')).toBe(true);
      expect(csv).toContain(`"'=HYPERLINK(""https://x.no"")"`);
      await chooseFile(page, 'samme.csv', csv);
      await says(page, 'Alt i filen har du fra før.');

      await chooseFile(
        page,
        'endret.json',
        glossary(term('QXA', 'Endret av Per'), term('QXD', 'Ny fra Per')),
      );
      await says(page, '1 ord er annerledes hos deg');
      expect(await texts(page, '.word-differences div:first-child dd')).toEqual([
        'Hos deg\n=HYPERLINK("https://x.no")',
        'I filen\nEndret av Per',
      ]);
      await looksWell(page, run.engine);
      await tick(page, 'QXA');
      await pressButton(page, 'Ta inn 2 ord');
      await says(page, '3 av 3 ord er valgt');
      expect(await savedBy(page, 'Lagre som JSON')).toContain('Endret av Per');
      // Also on a page that is opened later.
      const later = await open('#/glossary/share');
      await says(later, 'Sist tatt inn: 2 ord');
      await pressButton(later, 'Angre');
      await says(later, 'Angret: 2 ord er som før.');
      await until(later, () => !document.body.innerText.includes('Sist tatt inn'));
      await says(page, '2 av 2 ord er valgt');
      const back = await savedBy(page, 'Lagre som JSON');
      expect(back).toContain('HYPERLINK');
      expect(back).not.toContain('Per');
      expect(await errors.read()).toEqual([]);
    });

    test('what was read has unknown words: added with a guess, put aside, ignored, taken back', async () => {
      const documents = await open('#/documents');
      await documents.waitForSelector('textarea');
      await documents.$eval(
        'textarea',
        (field, text) => {
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        PAPER,
      );
      await pressButton(documents, 'Les inn');
      await says(documents, 'NUFA 11/24');

      const page = await open('#/unknown');
      const errors = await run.under.watchErrors(page);
      await says(page, '3 ukjente forkortelser');
      expect(await texts(page, '.unknown-word strong')).toEqual(['KZI', 'QZX', 'WYK']);
      await says(page, '2 ganger i 1 dokument');
      await says(page, 'Kan stå for: Kvalitetssikret zoneindeks');
      const place = await page.$eval('.unknown-word a', (link) => link.getAttribute('href') ?? '');
      expect(place).toMatch(/^#\/documents\/.+\?at=\d+-\d+$/);
      const add = await page.$$eval('.unknown-actions a', (links) =>
        links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
      );
      expect(add[0]).toContain('word=KZI&long=Kvalitetssikret zoneindeks&place=');
      await looksWell(page, run.engine);

      await pressLabelled(page, 'Ikke nå: WYK');
      await says(page, '«WYK» er lagt til side.');
      expect(await texts(page, '.unknown-word strong')).toEqual(['KZI', 'QZX']);
      await pressLabelled(page, 'Aldri: QZX');
      await says(page, '«QZX» blir ikke vist mer.');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Angre');
      await says(page, '1 som ikke vises');
      await pressButton(page, 'Angre');
      await until(page, () => !document.body.innerText.includes('1 som ikke vises'));
      await pressLabelled(page, 'Aldri: QZX');
      await says(page, '1 som ikke vises');
      expect(await errors.read()).toEqual([]);

      const again = await open('#/unknown');
      await says(again, '2 ukjente forkortelser');
      expect(await texts(again, '.unknown-word strong')).toEqual(['KZI', 'WYK']);
      await pressLabelled(again, 'Vis QZX igjen');
      await says(again, '3 ukjente forkortelser');
    });

    test('“Denne siden” lists those of the page, and puts aside what the reader does not want', async () => {
      run.server.put(
        ADDRESS,
        '<!doctype html><html lang="nb"><title>NUFA i april</title><main><p>FHIR og HDAB. Kvalitetssikret zoneindeks (KZI) er ny, og KZI og VYQ brukes.</p><p>Hva er ZXQ?</p></main></html>',
      );
      const council = await run.under.newPage(ADDRESS);
      await waitForMarks(council);
      const panel = await run.under.openExtensionPage('sidepanel.html', { over: council });
      const errors = await run.under.watchErrors(panel);
      await says(panel, '3 ukjente forkortelser');
      await panel.$eval('.ds-details summary', (summary) => (summary as HTMLElement).click());
      await says(panel, 'Kan stå for: Kvalitetssikret zoneindeks');
      expect(await texts(panel, '.unknown-row strong')).toEqual(['KZI', 'VYQ', 'ZXQ']);
      const add = await panel.$eval('.unknown-actions a', (link) => decodeURIComponent(link.href));
      expect(add).toContain('workspace.html#/glossary/new?word=KZI&long=Kvalitetssikret zoneindeks');
      expect(add).toContain('place=NUFA i april');
      await looksWell(panel, run.engine);
      await pressLabelled(panel, 'Ikke nå: VYQ');
      await says(panel, '«VYQ» er lagt til side.');
      await pressLabelled(panel, 'Aldri: ZXQ');
      await says(panel, '«ZXQ» blir ikke vist mer.');
      expect(await errors.read()).toEqual([]);

      const popup = await run.under.openExtensionPage('sidepanel.html', { over: council });
      await says(popup, '1 ukjent forkortelse');

      // A page without anything that the glossary has.
      const other = `${ADDRESS}/om`;
      run.server.put(
        other,
        '<!doctype html><html lang="nb"><title>Om utvalget</title><main><p>Hva er VQJ? Hvem bruker VQJ?</p></main></html>',
      );
      const unmarked = await run.under.openExtensionPage('sidepanel.html', {
        over: await run.under.newPage(other),
      });
      await says(unmarked, 'Ingen saker eller begreper');
      await says(unmarked, '1 ukjent forkortelse');
    });
  });
});
