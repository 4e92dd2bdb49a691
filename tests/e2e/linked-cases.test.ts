/**
 * Linked earlier cases, as a reader meets them: a council page with the papers of NUIT in May 2023, its case 25/23,
 * the nine treatments before it, their chain, and the decision history in the clipboard.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shownCard } from './harness/card.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { waitForMarks } from './harness/highlights.ts';
import { ROOT } from './harness/paths.ts';
import { hoverText } from './harness/pointer.ts';
import { press, texts, until } from './pages-app.ts';

const PAPER = join(ROOT, '../shared/papers/nuit-2023-05-innkalling.txt');
const ADDRESS =
  'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse/nuit/mai-2023';

/** A paper's text as a page of paragraphs and tables. */
function pageOf(text: string): string {
  const rows = text.split('\n').map((line) => {
    const cells = line.split('\t').map((cell) => cell.replace(/^#+ /, ''));
    return cells.length === 1
      ? `<p>${cells[0]}</p>`
      : `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
  });
  const whole = rows.join('\n').replaceAll('</table>\n<table>', '\n');
  return `<!doctype html><html lang="nb"><title>NUIT 25. mai 2023</title><main>${whole}</main></html>`;
}

/** The paper itself where it is there; otherwise a page of our own that names the case. */
const TEXT = existsSync(PAPER)
  ? readFileSync(PAPER, 'utf8')
  : '# Møte i NUIT 25. mai 2023\nSak\tTema\tSakstype\n25/23\tDigital sikkerhet\tDrøfting\n';

eachBrowser('linked earlier cases', { firefoxLater: true, consent: true }, (run) => {
  test('from the page to the chain and the decision history', async () => {
    run.server.put(ADDRESS, pageOf(TEXT));
    const page = await run.under.newPage(ADDRESS);
    await waitForMarks(page);
    await hoverText(page, '25/23');
    const card = await shownCard(run.under, page, 'NUIT 25/23');
    expect(card.text).toContain('Tidligere saker');
    expect(card.text).toContain('NEHR 35/22');
    expect(card.controls).toContain('4 til');

    const opened = await run.under.openExtensionPage('workspace.html#/case/NUIT-25-2023');
    await until(opened, () => document.querySelectorAll('.chain-box').length > 9);
    const earlier = (await texts(opened, '.related a:not(.changes)')).filter((label) =>
      /\/2[12]$/.test(label),
    );
    expect(earlier).toHaveLength(9);
    expect(new Set(earlier.map((label) => label.split(' ')[0]))).toEqual(
      new Set(['NUFA', 'NUIT', 'NEHS', 'NEHR']),
    );

    await press(opened, '.case-page .actions a');
    await until(opened, () => document.querySelectorAll('.history-table tbody tr').length === 9);
    await opened.bringToFront();
    await opened.click('.history .actions button:nth-of-type(1)');
    await until(
      opened,
      () => document.querySelector('.history .actions [role="status"]')?.textContent === 'Kopiert',
    );
  });

  test.skipIf(!existsSync(PAPER))('what the page says of its cases is kept, with its source', async () => {
    run.server.put(ADDRESS, pageOf(TEXT));
    const page = await run.under.newPage(ADDRESS);
    await waitForMarks(page);
    const opened = await run.under.openExtensionPage('workspace.html#/case/NUIT-16-2023');
    await until(opened, () => document.querySelector('.wording[data-is="proposal"] blockquote') !== null);
    const [proposal = ''] = await texts(opened, '.wording[data-is="proposal"] blockquote');
    expect(proposal).toMatch(/^NUIT /);
    const sources = await texts(opened, '.wording[data-is="proposal"] figcaption');
    for (const source of sources) expect(source).toContain('NUIT 25. mai 2023');
    expect(sources.length).toBeGreaterThan(0);
  });
});
