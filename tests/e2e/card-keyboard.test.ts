/** The card by keyboard: focus and selection in and back, its buttons, and what a screen reader hears. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { expectNoCardFor, openStage, pause, reported, stageExtension, tell } from './card-stage/drive.ts';
import { mention } from './card-stage/stage-page.ts';
import { pressInCard, shownCard, waitForNoCard } from './harness/card.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';

const extension = await stageExtension();

const BODY = `<p><button id="before">Før</button> Saken ${mention('m', 'case', '26/25')} og
  ${mention('n', 'term', 'HDAB')} sto på <button id="after">dagsordenen</button>.</p>
  <p id="text">Utvalget drøftet saken.</p><textarea id="field"></textarea>`;

function byKey(page: Page, id = '#m'): Promise<void> {
  return tell(page, { do: 'show', mention: id, openedBy: 'keyboard' });
}

function focusedName(run: BrowserRun, page: Page): Promise<string | null> {
  return run.under.inShadowRoot(page, 'saksspor-card', (root) => {
    const active = root.activeElement;
    return active === null ? null : (active.getAttribute('aria-label') ?? active.textContent);
  });
}

function spoken(run: BrowserRun, page: Page): Promise<string | null> {
  return run.under.inShadowRoot(
    page,
    'saksspor-card',
    (root) => root.querySelector('[role=status]')?.textContent ?? null,
  );
}

eachBrowser('the card by keyboard', { firefoxLater: true, extension }, (run) => {
  test('takes the focus, and Tab goes through its buttons and on', async () => {
    const page = await openStage(run, BODY);
    await page.focus('#before');
    await byKey(page);
    expect((await shownCard(run.under, page, 'Konsekvenser')).focused).toBe(true);
    const names: (string | null)[] = [];
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('Tab');
      names.push(await focusedName(run, page));
    }
    expect(names).toEqual([
      'Fest kortet',
      'Lukk',
      expect.stringContaining('NUFA 11/24'),
      'Åpne sak og notater',
      'Kopier henvisning',
    ]);
  });

  test.each([
    ['Esc', (page: Page) => page.keyboard.press('Escape')],
    [
      'the close button',
      async (page: Page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      },
    ],
  ])('%s gives focus and selection back', async (_name, close) => {
    const page = await openStage(run, BODY);
    await page.focus('#before');
    await page.evaluate(() => {
      const text = document.querySelector('#text')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 16, text, 9);
    });
    await byKey(page);
    await shownCard(run.under, page, 'Konsekvenser');
    await close(page);
    await waitForNoCard(run.under, page, 500);
    const after = await page.evaluate(() => {
      const selection = getSelection();
      return [document.activeElement?.id, String(selection), selection?.anchorOffset];
    });
    expect(after).toEqual(['before', 'drøftet', 16]);
  });

  test('stepping to the next mention keeps the focus in the card, and Esc still gives it back', async () => {
    const page = await openStage(run, BODY);
    await page.focus('#before');
    await byKey(page);
    await shownCard(run.under, page, 'Konsekvenser');
    await byKey(page, '#n');
    expect((await shownCard(run.under, page, 'Health Data Access Body')).focused).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('Esc closes it from anywhere, and is the page’s own when there is no card', async () => {
    const page = await openStage(run, BODY);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        const { dataset } = document.documentElement;
        if (event.key === 'Escape') dataset.escapes = `${dataset.escapes ?? ''}${event.defaultPrevented}`;
      });
    });
    await tell(page, { do: 'show', mention: '#m', openedBy: 'touch' });
    await shownCard(run.under, page);
    await page.focus('#field');
    await page.keyboard.press('Escape');
    await waitForNoCard(run.under, page, 500);
    const escapes = () => page.evaluate(() => document.documentElement.dataset.escapes ?? '');
    expect(await escapes()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.keyboard.press('Escape');
    expect(await escapes()).toBe('false');
  });

  test('focus may leave the card; the card stays', async () => {
    const page = await openStage(run, BODY);
    await byKey(page);
    await shownCard(run.under, page);
    await page.focus('#after');
    await pause(500);
    expect((await shownCard(run.under, page)).focused).toBe(false);
  });

  describe('copying', () => {
    async function pasted(page: Page): Promise<string> {
      await page.focus('#field');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      return page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);
    }

    test.each([
      ['where the page allows the clipboard', {}],
      ['where the page forbids it', { 'permissions-policy': 'clipboard-write=()' }],
    ])('a citation, and it says so: %s', async (_name, headers) => {
      const page = await openStage(run, BODY, { headers });
      await tell(page, { do: 'show', mention: '#m', openedBy: 'touch' });
      await shownCard(run.under, page, 'Konsekvenser');
      await pressInCard(run.under, page, 'Kopier henvisning');
      expect((await shownCard(run.under, page, 'Kopiert')).controls).toContain('Kopiert');
      await pause(150);
      expect(await spoken(run, page)).toBe('Kopiert');
      expect(await pasted(page)).toBe('NUFA 26/25, 29.10.2025 – Konsekvenser av Helsedataforordningen');
      await shownCard(run.under, page, 'Kopier henvisning');
    });
  });

  test('opening asks for the window that fits the browser, and says when it failed', async () => {
    const page = await openStage(run, BODY);
    await tell(page, { do: 'show', mention: '#n', openedBy: 'touch' });
    await shownCard(run.under, page, 'HDAB');
    await pressInCard(run.under, page, 'Åpne i sidepanelet');
    const opened = JSON.parse((await reported(page, 'opened')) ?? 'null');
    expect(opened).toEqual({ target: 'side-panel', key: { kind: 'term', entry: 'HDAB' }, focus: null });
    await page.evaluate(() => {
      document.documentElement.dataset.openFails = '';
    });
    await pressInCard(run.under, page, 'Åpne i sidepanelet');
    await shownCard(run.under, page, 'Kunne ikke åpne');
    await pressInCard(run.under, page, 'Kunne ikke åpne');
    await pause(3500);
    expect((await shownCard(run.under, page)).controls).toContain('Åpne i sidepanelet');
  });

  test('a related case opens by its own key', async () => {
    const page = await openStage(run, BODY);
    await tell(page, { do: 'show', mention: '#m', openedBy: 'touch' });
    await shownCard(run.under, page, 'NUFA 11/24');
    await pressInCard(run.under, page, 'NUFA 11/24');
    const opened = JSON.parse((await reported(page, 'opened')) ?? 'null');
    expect(opened.key.candidates).toEqual([{ council: 'NUFA', number: 11, year: 2024 }]);
    expect(opened.focus).toBeNull();
  });

  test('each reading of an ambiguous number opens its own case', async () => {
    const page = await openStage(run, `<p>${mention('m', 'ambiguous', '35/23')}</p>`);
    await byKey(page);
    const card = await shownCard(run.under, page, 'Teksten sier ikke hvilket råd');
    expect(card.name).toBe('Sak 35/23');
    for (let press = 0; press < 5; press++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const opened = JSON.parse((await reported(page, 'opened')) ?? 'null');
    expect(opened.key.candidates).toEqual([{ council: 'NUIT', number: 35, year: 2023 }]);
    expect(opened.focus).toBe('note');
  });

  describe('the answer', () => {
    test('that does not come: says so, and tries again', async () => {
      const page = await openStage(run, `<p>${mention('m', 'case', '26/25', 'reject')}</p>`);
      await byKey(page);
      await shownCard(run.under, page, 'svarte ikke');
      await page.$eval('#m', (element) => element.removeAttribute('data-answer'));
      await pressInCard(run.under, page, 'Prøv igjen');
      expect((await shownCard(run.under, page, 'Konsekvenser')).focused).toBe(true);
    });

    test('null is no answer either', async () => {
      const page = await openStage(run, `<p>${mention('m', 'term', 'HDAB', 'null')}</p>`);
      await byKey(page);
      expect((await shownCard(run.under, page, 'svarte ikke')).name).toBe('HDAB');
    });

    test('that never comes is given up', async () => {
      const page = await openStage(run, `<p>${mention('m', 'case', '26/25', 'never')}</p>`);
      await byKey(page);
      await shownCard(run.under, page, 'Henter');
      await shownCard(run.under, page, 'svarte ikke', 7000);
    });

    test('that comes late still comes; one for a closed card does not open it', async () => {
      const page = await openStage(run, `<p>${mention('m', 'case', '26/25', '2000')}</p>`);
      await byKey(page);
      await shownCard(run.under, page, 'Henter');
      await shownCard(run.under, page, 'Konsekvenser');
      await page.keyboard.press('Escape');
      await byKey(page);
      await shownCard(run.under, page, 'Henter');
      await page.keyboard.press('Escape');
      await expectNoCardFor(run, page, 2_400);
    });
  });

  test('announces without a card', async () => {
    const page = await openStage(run, BODY);
    await tell(page, { do: 'announce', text: '12 saker på siden' });
    await pause(200);
    expect(await spoken(run, page)).toBe('12 saker på siden');
  });

  test('speaks nynorsk and English', async () => {
    const page = await openStage(run, BODY);
    for (const [language, word] of [
      ['nn', 'Kopier tilvising'],
      ['en', 'Proposed decision'],
    ] as const) {
      await tell(page, { do: 'start', language });
      await tell(page, { do: 'show', mention: '#m', openedBy: 'touch' });
      await shownCard(run.under, page, word);
    }
  });
});
