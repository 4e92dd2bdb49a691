/**
 * The index grows as the reader reads: a council page that is opened is kept, once, with where it was read; nothing
 * else is, and the page notices nothing of it.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cardNow, shownCard, waitForNoCard } from './harness/card.ts';
import { type BrowserRun, eachBrowser } from './harness/each-browser.ts';
import { PAGES } from './harness/fixture-pages.ts';
import { waitForMarks } from './harness/highlights.ts';
import { hoverText, movePointerAway } from './harness/pointer.ts';
import { until } from './pages-app.ts';

const MEETINGS =
  'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse/nuit-2026';
const OTHER =
  'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse/notat-2026';
const AGENDA = [
  ['51/26', 'Prøvesvar på tvers av regioner', 'Drøfting'],
  ['52/26', 'Kodeverk for elektronisk rekvirering', 'Orientering'],
] as const;

function meetingsPage(rows: readonly (readonly [string, string, string])[] = AGENDA): string {
  const cells = rows.map(
    ([number, title, kind]) => `<tr><td>${number}</td><td>${title}</td><td>${kind}</td></tr>`,
  );
  return `<!doctype html><html lang="nb"><head><title>Prioriteringsutvalget (NUIT)</title></head><body><main>
<h1>Prioriteringsutvalget (NUIT)</h1><h2>Møter i 2026</h2><h3>21. mai 2026</h3>
<table><thead><tr><th>Sak</th><th>Agenda NUIT</th><th>Sakstype</th></tr></thead><tbody>${cells.join('')}</tbody></table>
<ul><li><a href="/nuit/Vedlegg1.pdf/_/attachment/inline/a:b/Vedlegg1.pdf">Vedlegg 1_Sak 51-26_Prøvesvar</a></li></ul>
</main></body></html>`;
}

/** How much the index holds that was read. */
function kept(run: BrowserRun): Promise<Readonly<Record<string, number>>> {
  return run.under.inExtension(async () => {
    const known = (await indexedDB.databases()).find(({ name }) => name === 'saksspor-index');
    if (known === undefined) return {};
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saksspor-index');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      const counts: Record<string, number> = {};
      for (const table of ['documents', 'papers', 'statements', 'cases']) {
        const counting = database.transaction(table).objectStore(table).count();
        counts[table] = await new Promise((resolve, reject) => {
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error);
        });
      }
      return counts;
    } finally {
      database.close();
    }
  });
}

/** Longer than a page rests before it tells that it was read, and than it takes to keep it. */
const WELL_AFTER = 3_000;
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The page as its own scripts see it, but for the one element of ours. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('saksspor-card')) ours.remove();
    return copy.outerHTML;
  });
}

eachBrowser('before consent', { firefoxLater: true }, (run) => {
  test('nothing is kept of a page that is opened', async () => {
    run.server.put(MEETINGS, meetingsPage());
    await run.under.newPage(MEETINGS);
    await pass(WELL_AFTER);
    expect(await kept(run)).toEqual({});
  });
});

eachBrowser('a page that is read', { firefoxLater: true, consent: true }, (run) => {
  describe('is kept', () => {
    test('with its cases, and the card of an open page knows them from then on', async () => {
      run.server.put(MEETINGS, meetingsPage());
      run.server.put(OTHER, '<!doctype html><main><h1>Notat</h1><p>Se NUIT sak 51/26 om svar.</p></main>');
      const other = await run.under.newPage(OTHER);
      await waitForMarks(other);
      await hoverText(other, '51/26');
      expect((await shownCard(run.under, other, 'NUIT 51/26')).text).not.toContain('Prøvesvar');
      await movePointerAway(other);
      await waitForNoCard(run.under, other);

      const page = await run.under.newPage(MEETINGS);
      await expect
        .poll(async () => (await kept(run)).statements ?? 0, { timeout: 20_000 })
        .toBeGreaterThan(1);

      await other.bringToFront();
      await expect
        .poll(
          async () => {
            await movePointerAway(other);
            await waitForNoCard(run.under, other);
            await hoverText(other, '51/26');
            await shownCard(run.under, other, 'NUIT 51/26');
            return (await cardNow(run.under, other))?.text;
          },
          { timeout: 20_000 },
        )
        .toContain('Prøvesvar på tvers av regioner');
      await page.close();
    });

    test('and stands among the cases, with where it was read', async () => {
      const page = await run.under.newPage(MEETINGS);
      const popup = await run.under.openPopup(page);
      await popup.waitForSelector('::-p-text(Saker)');
      await popup.$$eval('[role="tab"]', (tabs) => {
        for (const tab of tabs) if (tab.textContent?.trim() === 'Saker') (tab as HTMLElement).click();
      });
      await until(popup, () => document.body.innerText.includes('Kodeverk for elektronisk rekvirering'));
      const workspace = await run.under.openExtensionPage('workspace.html#/case/NUIT-52-2026');
      await until(workspace, () => document.body.innerText.includes('Kodeverk for elektronisk rekvirering'));
      expect(await workspace.$(`a[href^="${MEETINGS}"]`)).not.toBeNull();
    });

    test('once: read again, nothing is doubled', async () => {
      const before = await kept(run);
      expect(before.documents).toBeGreaterThan(0);
      const page = await run.under.newPage(MEETINGS);
      await pass(WELL_AFTER);
      await page.reload();
      await pass(WELL_AFTER);
      await page.goto(`${MEETINGS}#saker`);
      await pass(WELL_AFTER);
      expect(await kept(run)).toEqual(before);
    });

    test('again when it says something else, as an accordion does that is opened', async () => {
      const before = await kept(run);
      const page = await run.under.newPage(MEETINGS);
      await waitForMarks(page);
      await pass(WELL_AFTER);
      await page.evaluate(() => {
        const row = document.createElement('tr');
        for (const text of ['53/26', 'Felles språk i journalen', 'Drøfting']) {
          const cell = document.createElement('td');
          cell.textContent = text;
          row.append(cell);
        }
        document.querySelector('tbody')?.append(row);
      });
      await expect
        .poll(async () => (await kept(run)).cases ?? 0, { timeout: 20_000 })
        .toBe((before.cases ?? 0) + 1);
    });
  });

  test('notices nothing of it, and nothing is asked of its server', async () => {
    run.server.put(MEETINGS, meetingsPage([['61/26', 'Ny sak om svar', 'Drøfting']]));
    const page = await run.under.newPage('about:blank');
    const errors = await run.under.watchErrors(page);
    await page.goto(MEETINGS, { waitUntil: 'domcontentloaded' });
    const before = await markup(page);
    run.server.clearRequests();
    const { cases = 0 } = await kept(run);
    await expect.poll(async () => (await kept(run)).cases ?? 0, { timeout: 20_000 }).toBeGreaterThan(cases);
    expect(await markup(page)).toBe(before);
    expect(await errors.read()).toEqual([]);
    expect(run.server.requests.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([]);
  });

  test('is not kept by itself where it is very long, and the popup says so', async () => {
    const filler = `<p>${'Møtet drøftet svaret. '.repeat(500)}</p>`.repeat(200);
    run.server.put(
      MEETINGS,
      meetingsPage([['71/26', 'Lang sak', 'Drøfting']]).replace('</main>', `${filler}</main>`),
    );
    const before = await kept(run);
    const page = await run.under.newPage(MEETINGS);
    await waitForMarks(page);
    const popup = await run.under.openPopup(page);
    await until(popup, () => document.body.innerText.includes('Siden er så lang'));
    await pass(WELL_AFTER);
    expect(await kept(run)).toEqual(before);
  });

  test.each([
    ['of another body', PAGES.otherBody],
    ['outside the councils’ sections', PAGES.outside],
  ])('%s leaves no case', async (_, address) => {
    const before = await kept(run);
    await run.under.newPage(address);
    await pass(WELL_AFTER);
    const { documents: _seen, ...after } = await kept(run);
    expect(before).toMatchObject(after);
  });
});
