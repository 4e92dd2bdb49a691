/**
 * `npm run pictures`: makes docs/pictures anew from the built extension in real browsers, with the demo's page
 * at a real council address that this machine answers for. Same code, same browsers: same pictures.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../tests/e2e/harness/browser-under-test.ts';
import { shownCard } from '../tests/e2e/harness/card.ts';
import { startCouncilServer } from '../tests/e2e/harness/council-server.ts';
import { PAGES } from '../tests/e2e/harness/fixture-pages.ts';
import { waitForMarks } from '../tests/e2e/harness/highlights.ts';
import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { hoverText } from '../tests/e2e/harness/pointer.ts';
import type { Engine } from './browsers.ts';
import { buildExtension } from './build.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/pictures');
const WINDOW = { width: 1080, height: 680 };

type Scheme = 'light' | 'dark';

/** What is hovered for a picture: the text, which of its occurrences, and words that the card then has. */
const HOVERED = [
  { name: 'card-case', text: '42/23', occurrence: 0, having: 'NUFA 42/23' },
  { name: 'card-term', text: 'HDAB', occurrence: 0, having: 'HDAB' },
  { name: 'card-ambiguous', text: '36/21', occurrence: 0, having: '36/21' },
] as const;

/** Pages of the workspace, by the element that tells that they are there; a sheet of A4 is 794 px wide. */
const WORKSPACE = [
  { name: 'case-chain', hash: '#/case/NUIT-25-2023', wanted: '.chain-box', height: 1480, print: false },
  {
    name: 'decision-history',
    hash: '#/history/NUFA-12-2021,NUIT-15-2021,NEHR-18-2021,NUIT-8-2022,NEHR-35-2022',
    wanted: '.history-table',
    height: 900,
    print: false,
  },
  { name: 'meeting', hash: '#/meeting/NUFA-2025-10-29', wanted: '.agenda', height: 900, print: false },
  { name: 'meeting-sheet', hash: '#/meeting/NUFA-2025-10-29', wanted: '.agenda', height: 1060, print: true },
  { name: 'notes', hash: '#/notes', wanted: '.note-row', height: 520, print: false },
  { name: 'glossary', hash: '#/glossary', wanted: '.glossary-page .row', height: 900, print: false },
  { name: 'term', hash: '#/term/SAFEST', wanted: '.term-page h1', height: 760, print: false },
] as const;

/** A note for the pictures: written by us, with what a note can have. */
const NOTE = {
  hash: '#/case/NUFA-26-2025',
  text: 'Spør om **finansiering**, og hvem som eier profilene.\n- HDAB og FHIR henger sammen\n- se NUFA 18/23',
};

await using server = await startCouncilServer();
server.put(PAGES.ehelseNufa, readFileSync(join(ROOT, 'scripts/demo/page.html')));
mkdirSync(FOLDER, { recursive: true });
// Drawings are made by others.
for (const name of readdirSync(FOLDER)) if (name.endsWith('.png')) rmSync(join(FOLDER, name));
await takePictures('chromium', ['light', 'dark']);
await takePictures('firefox', ['light']);

async function takePictures(engine: Engine, schemes: readonly Scheme[]): Promise<void> {
  const extension = buildExtension(engine === 'chromium' ? 'chrome' : 'firefox');
  await using under = await launchBrowser(engine, { server, extension, window: WINDOW });
  const prefix = engine === 'firefox' ? 'firefox-' : '';
  for (const [at, scheme] of schemes.entries()) {
    const suffix = scheme === 'dark' ? '-dark' : '';
    const keep = (page: Page, name: string) => keepPicture(page, `${prefix}${name}${suffix}.png`);
    const welcome = await under.openExtensionPage('welcome.html');
    await show(welcome, scheme);
    await welcome.waitForSelector('h1');
    await settled();
    await keep(welcome, 'welcome');
    await welcome.close();
    if (!('consent' in (await under.storage()))) await under.giveConsent();
    if (at === 0) await writeNote(under);
    await pictureCards(under, scheme, keep);
    await pictureLists(under, scheme, keep);
    await pictureWorkspace(under, scheme, keep);
  }
}

type Keep = (page: Page, name: string) => Promise<void>;

async function pictureCards(under: BrowserUnderTest, scheme: Scheme, keep: Keep): Promise<void> {
  for (const { name, text, occurrence, having } of HOVERED) {
    const page = await under.newPage();
    await show(page, scheme);
    await page.goto(PAGES.ehelseNufa, { waitUntil: 'load' });
    await waitForMarks(page);
    await hoverText(page, text, occurrence);
    await shownCard(under, page, having);
    await settled();
    await keep(page, name);
    await page.close();
  }
}

async function pictureLists(under: BrowserUnderTest, scheme: Scheme, keep: Keep): Promise<void> {
  const page = await under.newPage();
  await show(page, scheme);
  await page.goto(PAGES.ehelseNufa, { waitUntil: 'load' });
  await waitForMarks(page);
  for (const [path, name, size] of [
    ['popup.html', 'popup', { width: 420, height: 600 }],
    ['sidepanel.html', 'side-panel', { width: 380, height: 680 }],
  ] as const) {
    const list = await under.openExtensionPage(path, { over: page });
    await list.setViewport(size);
    await show(list, scheme);
    await list.waitForFunction(() => document.body.textContent?.includes('26/25'), { polling: 100 });
    await settled();
    await keep(list, name);
    if (path === 'popup.html') await pictureSearch(list, keep);
    await list.close();
  }
  await page.close();
}

/** A slip of the finger is forgiven. */
async function pictureSearch(popup: Page, keep: Keep): Promise<void> {
  await popup.focus('[role="combobox"]');
  await popup.keyboard.type('legemidelliste');
  await popup.waitForSelector('[role="option"]');
  await settled();
  await keep(popup, 'search');
}

async function writeNote(under: BrowserUnderTest): Promise<void> {
  const page = await under.openExtensionPage(`workspace.html${NOTE.hash}`);
  await page.waitForSelector('.note-text');
  await page.type('.note-text', NOTE.text);
  await page.waitForFunction(() => document.body.innerText.includes('Lagret'), { polling: 100 });
  await page.close();
}

/** The chain of a case, the decision history of those before it, and a meeting's sheet as it is printed. */
async function pictureWorkspace(under: BrowserUnderTest, scheme: Scheme, keep: Keep): Promise<void> {
  for (const { name, hash, wanted, height, print } of WORKSPACE) {
    // Paper is never dark, and Firefox has no driver for it.
    if (print && (scheme === 'dark' || under.engine === 'firefox')) continue;
    const page = await under.openExtensionPage(`workspace.html${hash}`);
    await page.setViewport({ width: print ? 794 : 1120, height });
    await show(page, scheme);
    if (print) await page.emulateMediaType('print');
    await page.waitForSelector(wanted);
    await settled();
    await keep(page, name);
    await page.close();
  }
}

/** Firefox takes its colours from the profile; only Chromium is pictured in dark. */
async function show(page: Page, scheme: Scheme): Promise<void> {
  if (scheme === 'dark') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
}

/** Fonts, transitions, the last scan, and a scroll bar that shows itself for a moment. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1_800));
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const file = join(FOLDER, name);
  await page.screenshot({ path: file as `${string}.png` });
  console.log(`${relative(ROOT, file)} ${Math.round(statSync(file).size / 1000)} kB`);
}
