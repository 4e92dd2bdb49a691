/**
 * Script in every text that reaches our pages: taken in from a file and its name, typed, pasted, looked for, decided by
 * a policy, shown as Markdown, an entry of the glossary. None runs, none becomes an element, none is even stopped by the policy of our pages,
 * which would mean that it had come that far. A run is one payload, through every one of these fields.
 */
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { press, until } from '../../e2e/pages-app.ts';
import { backupOf, entryOf, wordsOf } from '../browser/payload-backup.ts';
import { RAN, REACHED, scriptPayloads } from '../browser/script-payloads.ts';
import { wipe } from '../browser/wipe.ts';
import { type BrowserCampaignOptions, type CampaignResult, eachRun, pause } from '../campaign.ts';
import { lookForScript } from '../in-page/look-for-script.ts';

/** Payloads that go through the fields together: one note holds them all, and each has a note of its own. */
const TOGETHER = 50;
/** Of what a policy says, as many faults are shown. */
const FAULTS = 10;
/** The button that takes a file in (lib/strings/backup-nb.ts). */
const TAKE = 'Les inn';

export async function payloads(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const { session, count } = options;
  const under = await session.running();
  // Firefox has one console for all of the extension; Chromium tells of a page's past when it is asked.
  const watched =
    under.engine === 'firefox' ? await under.watchErrors(await under.newPage('about:blank')) : null;
  const all = scriptPayloads(count);
  session.server.clearRequests();
  let shown = 0;
  const look = async (page: Page, where: string): Promise<readonly string[]> => {
    const console = await (watched ?? (await under.watchErrors(page))).read();
    shown += 1;
    return [
      ...(await page.evaluate(lookForScript, RAN, under.extensionUrl(''))),
      ...console.filter((line) => /content[- ]security[- ]policy|trusted ?type/i.test(line)),
    ].map((line) => `${where}: ${line}`);
  };
  const result = await eachRun({ ...options, count: Math.ceil(all.length / TOGETHER) }, async (turn) => {
    const some = all.slice(turn * TOGETHER, (turn + 1) * TOGETHER);
    const note = randomUUID();
    // Notes of the rounds before would only make each round slower.
    await wipe(under);
    return [
      ...(await takenIn(under, some, note, look)),
      ...(await listed(under, some, look)),
      ...(await asEntries(under, some, entryOf(note), look)),
      ...(await shownAndTyped(under, note, some, look)),
      ...(under.engine === 'chromium' ? await decided(under, some, look) : []),
    ];
  });
  const reached = session.server.requests.filter(({ url }) => url.includes(REACHED)).map(({ url }) => url);
  return {
    runs: Math.min(all.length, result.runs * TOGETHER),
    failures: [...result.failures, ...reached.map((url) => `${url} was asked for`)],
    figures: { 'states looked at': String(shown) },
  };
}

type Look = (page: Page, where: string) => Promise<readonly string[]>;

/** Through the page that reads a backup, with a payload for its name. */
async function takenIn(
  under: BrowserUnderTest,
  some: readonly string[],
  note: string,
  look: Look,
): Promise<readonly string[]> {
  const page = await under.openExtensionPage('workspace.html#/backup');
  await page.waitForSelector('input[type="file"]');
  const choose = (text: string, name: string) =>
    page.$eval(
      'input[type="file"]',
      (input, content, fileName) => {
        const files = new DataTransfer();
        files.items.add(new File([content], fileName, { type: 'application/json' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      text,
      name,
    );
  // What is no backup is refused, and said.
  await choose(some.join('\n'), `${some[0]}.json`);
  await until(page, () => document.querySelector('.backup-state p:not(:empty)') !== null);
  const refused = await look(page, 'a refused file');
  await choose(JSON.stringify(backupOf(some, note)), `${some[1]}.json`);
  await until(page, () => document.querySelector('.backup-plan button') !== null);
  const planned = await look(page, 'a planned import');
  await page.$$eval(
    '.backup-plan button',
    (buttons, wanted) => buttons.find(({ innerText }) => innerText.startsWith(wanted))?.click(),
    TAKE,
  );
  // The way to the notes is shown when all is taken in: until then, a page that closes has taken in nothing.
  await until(page, () => document.querySelector('.backup-state + a') !== null);
  const taken = await look(page, 'an import');
  await page.close();
  return [...refused, ...planned, ...taken];
}

/** The glossary's list, the page of the entry that holds them all, its form, and the page of each by its name. */
async function asEntries(
  under: BrowserUnderTest,
  some: readonly string[],
  whole: string,
  look: Look,
): Promise<readonly string[]> {
  const words = wordsOf(some, whole);
  const page = await under.openExtensionPage('workspace.html#/glossary');
  // The lists follow when the page has published what was taken in.
  await until(
    page,
    (least) => document.querySelectorAll('.glossary-page .term-mark').length >= least,
    words.length,
  );
  const found = [...(await look(page, 'the glossary'))];
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  await go(`#/term/${encodeURIComponent(whole)}`);
  await until(
    page,
    (wanted) => document.querySelector<HTMLElement>('.term-page h1 .mark')?.innerText === wanted,
    whole,
  );
  await until(page, () => document.querySelector('.term-page .actions') !== null);
  found.push(...(await look(page, 'the page of an entry')));
  await go(`#/term/${encodeURIComponent(whole)}/edit`);
  await until(page, () => document.querySelector('.term-editor') !== null);
  found.push(...(await look(page, 'the form of an entry')));
  for (const [name] of words) {
    await go(`#/term/${encodeURIComponent(name)}`);
    await pause(20);
  }
  await until(page, () => document.querySelector('.term-page h1') !== null);
  found.push(...(await look(page, 'the pages of the entries')));
  await page.close();
  return found;
}

/** All notes, looked through for each payload; and the same words looked up in the index. */
async function listed(
  under: BrowserUnderTest,
  some: readonly string[],
  look: Look,
): Promise<readonly string[]> {
  const page = await under.openExtensionPage('workspace.html#/notes');
  await until(
    page,
    (least) => document.querySelectorAll('.note-row').length >= least,
    Math.min(some.length, 20),
  );
  const found = [...(await look(page, 'the list of notes'))];
  for (const payload of some) {
    await page.$eval(
      'input[type="search"]',
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      payload,
    );
    await pause(20);
  }
  found.push(...(await look(page, 'a search')));
  await page.close();
  const search = await under.openExtensionPage('workspace.html');
  for (const payload of some) {
    await search.evaluate((text) => {
      location.hash = `#/search/${encodeURIComponent(text)}`;
    }, payload);
    await pause(20);
  }
  await until(search, () => document.querySelector('h1') !== null);
  found.push(...(await look(search, 'the address of a search')));
  await search.close();
  return found;
}

/** The note of all payloads: shown as Markdown, and then each is typed and pasted into its fields. */
async function shownAndTyped(
  under: BrowserUnderTest,
  note: string,
  some: readonly string[],
  look: Look,
): Promise<readonly string[]> {
  const page = await under.openExtensionPage(`workspace.html#/notes/${note}`);
  await press(page, '.note-tools .ds-toggle-group label', 1);
  await until(page, () => document.querySelectorAll('.note-preview p').length > 10);
  const found = [...(await look(page, 'the preview'))];
  await press(page, '.note-tools .ds-toggle-group label', 0);
  await press(page, '.note-tools .row-more');
  await page.waitForSelector('.note-details input');
  for (const payload of some) {
    await page.evaluate(writeAndPaste, payload);
    await pause(10);
  }
  found.push(...(await look(page, 'the fields')));
  await page.close();
  const app = await under.openExtensionPage('workspace.html#/case/NUFA-26-2025');
  await app.waitForSelector('.case-notes');
  await until(app, () => document.querySelector('.note-editor') !== null);
  found.push(...(await look(app, 'the case')));
  await app.close();
  return found;
}

/** Runs in the page. */
function writeAndPaste(payload: string): void {
  const put = (field: HTMLInputElement | HTMLTextAreaElement): void => {
    field.value = payload.slice(0, field.maxLength < 0 ? undefined : field.maxLength);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const text = document.querySelector<HTMLTextAreaElement>('.note-text');
  if (text !== null) {
    put(text);
    const data = new DataTransfer();
    data.setData('text/plain', payload);
    data.setData('text/html', payload);
    const paste = { clipboardData: data, bubbles: true, cancelable: true };
    text.dispatchEvent(new ClipboardEvent('paste', paste));
    text.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('.note-details input')) {
    if (field.type !== 'text' && field.type !== '') continue;
    put(field);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }
}

/** What an administrator may have written by mistake, shown among the settings. No driver of Firefox can put it there. */
async function decided(
  under: BrowserUnderTest,
  some: readonly string[],
  look: Look,
): Promise<readonly string[]> {
  const page = await under.browser.newPage();
  const names = some.slice(0, FAULTS);
  await page.evaluateOnNewDocument((wrong: string[]) => {
    const policy = Object.fromEntries(wrong.map((name) => [name, name]));
    const holders = globalThis as unknown as Readonly<
      Record<'browser' | 'chrome', typeof chrome | undefined>
    >;
    for (const api of new Set([holders.chrome, holders.browser])) {
      if (api?.storage?.managed !== undefined)
        Object.assign(api.storage.managed, { get: async () => policy });
    }
  }, names);
  await page.goto(under.extensionUrl('options.html'), { waitUntil: [] });
  // Shown as it is named, with a line break drawn as a space: otherwise nothing was tried.
  await until(
    page,
    (name) => document.body?.innerText.replace(/\s+/g, ' ').includes(name) === true,
    (names[0] ?? '').slice(0, 20).replace(/\s+/g, ' '),
  );
  const found = await look(page, 'the settings');
  await page.close();
  return found;
}
