/**
 * Council pages that try to read notes, in many ways, while a reader hovers a case, has its card open and writes in a
 * note elsewhere: nothing of a note is in anything that the page could take, and nothing of a note is changed. A run is
 * one kind of attack.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { shownCard } from '../../e2e/harness/card.ts';
import { within } from '../../e2e/harness/extension-page.ts';
import { GECKO_ID } from '../../e2e/harness/firefox.ts';
import { hoverText } from '../../e2e/harness/pointer.ts';
import { openNote } from '../browser/note-page.ts';
import { writeOtherExtension } from '../browser/other-extension.ts';
import { leaks, makeSecrets, type Secrets, secretWord } from '../browser/secrets.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { differences, saveAll, storedNotes, type Texts, textsOf } from '../browser/stored-notes.ts';
import { type BrowserCampaignOptions, type CampaignResult, eachRun } from '../campaign.ts';
import type { HostileKind } from '../in-page/hostile-kind.ts';
import { HOSTILE_KINDS } from '../in-page/hostile-kinds.ts';
import { hostilePage } from '../in-page/hostile-page.ts';

export interface HostilePagesOptions extends BrowserCampaignOptions {
  /** Other kinds than the table's: how a test plants a leak. */
  readonly kinds?: (secrets: Secrets) => readonly HostileKind[];
}

/** Cases of the page. The first is hovered, and its note is the one that is written in. */
const CASES = ['NUFA-26-2025', 'NUFA-20-2025', 'NUFA-27-2025', 'NUIT-8-2023'];
const ADDRESS = 'https://www.ehelse.no/råd-og-utvalg/nufa-angrep';
/** A small run shares pages: so many kinds in each. */
const SHARED = 9;
/** ms. A page that disturbs everything may have no mark and no card; that is its own loss. */
const CARD_WITHIN = 4_000;
/** Stands in the card of the hovered case, and not in the page. */
const IN_CARD = 'Konsekvenser';

interface Scene {
  readonly under: BrowserUnderTest;
  readonly session: BrowserCampaignOptions['session'];
  readonly secrets: Secrets;
  /** What was typed while hostile pages were open. */
  readonly typed: string[];
  readonly store: Page;
  readonly writer: Awaited<ReturnType<typeof openNote>>;
  /** What must stay as it is. */
  readonly expected: Texts;
}

export async function hostilePages(options: HostilePagesOptions): Promise<CampaignResult> {
  const { session, count } = options;
  const folder = mkdtempSync(join(tmpdir(), 'other-'));
  try {
    const under = await session.running();
    writeOtherExtension(folder, under.engine === 'firefox' ? GECKO_ID : new URL(under.extensionUrl('')).host);
    const other = await under.browser.installExtension(folder);
    const secrets = makeSecrets(CASES);
    const store = await openStorePage(under, options.bundle ?? (await storeBundle()));
    await saveAll(store, secrets.drafts);
    // A note of its own is written in: the others must stay as they are.
    const writer = await openNote(under);
    const expected = textsOf(await storedNotes(store));
    const scene: Scene = { under, session, secrets, typed: [], store, writer, expected };
    const kinds = options.kinds?.(secrets) ?? HOSTILE_KINDS.slice(0, count);
    const pages = asPages(kinds, count < HOSTILE_KINDS.length / 2 ? SHARED : 1);
    let cards = 0;
    let taken = 0;
    const result = await eachRun({ ...options, count: pages.length }, async (turn) => {
      const outcome = await attack(scene, pages[turn] ?? [], turn);
      cards += outcome.isCardShown ? 1 : 0;
      taken += outcome.taken;
      return outcome.failures;
    });
    await store.close();
    await writer.page.close();
    await under.browser.uninstallExtension(other).catch(() => undefined);
    const runs = pages.slice(0, result.runs).flat().length;
    return {
      runs,
      failures: result.failures,
      figures: {
        'pages with a card open': `${cards} of ${pages.length}`,
        'taken by pages, without a word of a note': `${Math.round(taken / 1_000)} kB`,
        'words looked for': String(secrets.words.length + scene.typed.length),
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Those that disturb others have a page of their own. */
function asPages(kinds: readonly HostileKind[], most: number): readonly (readonly HostileKind[])[] {
  const pages: HostileKind[][] = [];
  const calm = kinds.filter(({ alone }) => alone !== true);
  for (let at = 0; at < calm.length; at += most) pages.push(calm.slice(at, at + most));
  return [...pages, ...kinds.filter(({ alone }) => alone === true).map((kind) => [kind])];
}

interface Outcome {
  readonly isCardShown: boolean;
  /** Characters. */
  readonly taken: number;
  readonly failures: readonly string[];
}

async function attack(scene: Scene, kinds: readonly HostileKind[], turn: number): Promise<Outcome> {
  const { under, session, secrets, writer } = scene;
  const ours = under.extensionUrl('');
  const address = `${ADDRESS}-${turn}`;
  const names = kinds.map(({ name }) => name).join(' + ');
  session.server.put(address, hostilePage(kinds, ours));
  session.server.clearRequests();
  const known = new Set(await under.browser.pages());
  const page = await under.newPage(address);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const isCardShown = await hover(under, page);
  // The reader writes while the page is open.
  const word = secretWord();
  scene.typed.push(word);
  await writer.page.bringToFront();
  await writer.box.focus();
  await writer.page.keyboard.type(` ${word}`);
  await page.bringToFront();
  if (isCardShown) await hover(under, page);
  await within(
    60_000,
    page.evaluate(() => hostile.attack()),
  );
  const words = [...secrets.words, ...scene.typed];
  const taken = await page.evaluate(() => hostile.taken());
  const requests = session.server.requests.map(({ url, referrer }) => `${url} ${referrer}`).join('\n');
  const failures = [
    ...leaks(words, { 'what the page took': taken, 'the console': said.join('\n'), requests }),
  ];
  const found = await page.evaluate(
    (all: string[]) => ({
      control: hostile.finds('Kontrollord'),
      guessed: all.filter((one) => hostile.finds(one)),
    }),
    words,
  );
  failures.push(...found.guessed.map((one) => `the page finds ${one}`));
  if (!found.control || !taken.includes('Kontrollord'))
    failures.push('the page read nothing, not even itself');
  if (isCardShown && names.includes('another extension') && !taken.includes(IN_CARD)) {
    failures.push('the other extension saw no card: it looked at nothing');
  }
  failures.push(
    ...differences(scene.expected, withoutWritten(textsOf(await storedNotes(scene.store)), scene)),
  );
  for (const opened of await under.browser.pages()) {
    if (known.has(opened) || opened === page) continue;
    if (await isOurs(opened, ours)) failures.push(`the page opened ${opened.url()}`);
    await within(3_000, opened.close());
  }
  await page.close();
  return { isCardShown, taken: taken.length, failures: failures.map((line) => `${names}: ${line}`) };
}

async function hover(under: BrowserUnderTest, page: Page): Promise<boolean> {
  const end = Date.now() + CARD_WITHIN;
  while (Date.now() < end) {
    const isShown = await hoverText(page, '26/25')
      .then(() => shownCard(under, page, IN_CARD, 1_200))
      .then(
        () => true,
        () => false,
      );
    if (isShown) return true;
    await within(2_000, page.mouse.move(2, 2));
  }
  return false;
}

/** A page of ours that is really shown; a refused one has the address too, and an error of the browser in it. */
function isOurs(page: Page, ours: string): Promise<boolean> {
  if (!page.url().startsWith(ours)) return Promise.resolve(false);
  return page
    .evaluate(() => typeof chrome === 'object' && chrome.runtime?.id !== undefined)
    .catch(() => false);
}

/** The note that the reader writes in is another each time, and is not what is guarded here. */
function withoutWritten(found: Texts, { expected, typed }: Scene): Texts {
  return new Map(
    [...found].flatMap(([id, text]) => {
      if (!typed.some((word) => text.includes(word))) return [[id, text] as const];
      const before = expected.get(id);
      return before === undefined ? [] : [[id, before] as const];
    }),
  );
}
