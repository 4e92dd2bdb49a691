/**
 * Messages to the real background, from the place where a content script of ours stands and from the page beside it: no
 * row that is the reader's changes, and no answer holds anything of a note. A run is one message.
 */
import type { Page } from 'puppeteer-core';
import { NOTES_NAME } from '../../../lib/store/notes/database.ts';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { PAGES } from '../../e2e/harness/fixture-pages.ts';
import { waitForMarks } from '../../e2e/harness/highlights.ts';
import { madeMessage } from '../browser/made-messages.ts';
import { sendFromContent } from '../browser/probed-extension.ts';
import { withProbe } from '../browser/probed-session.ts';
import { leaks, makeSecrets } from '../browser/secrets.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { saveAll, untilCopied } from '../browser/stored-notes.ts';
import { type BrowserCampaignOptions, type CampaignResult, eachRun } from '../campaign.ts';
import { readDatabases } from '../in-page/raw-database.ts';

/** Messages at once: a background is busy with others too. */
const AT_ONCE = 50;
/** What the background itself keeps of public facts when pages are read and cards asked for. */
const PUBLIC = ['lexicon', 'card-kit', 'card-shelf', 'followed-key', 'badge-pages', 'shown-key', 'index-'];
/** What a page could do without any right: nothing of it arrives. */
const FROM_PAGE = 10;

export function messageFuzz(options: BrowserCampaignOptions): Promise<CampaignResult> {
  return withProbe(options.session, options.signal, (session) => fuzz({ ...options, session }));
}

async function fuzz(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const under = await options.session.running();
  const secrets = makeSecrets(['NUFA-26-2025', 'NUFA-20-2025', 'NUIT-8-2023']);
  const store = await openStorePage(under, options.bundle ?? (await storeBundle()));
  await saveAll(store, secrets.drafts);
  await untilCopied(
    store,
    secrets.drafts.map(({ operation }) => operation),
  );
  await store.close();
  const page = await under.newPage(PAGES.ehelseNufa);
  await waitForMarks(page);
  const before = await readersRows(under);
  let sent = 0;
  let answered = 0;
  const batches = Math.ceil(options.count / AT_ONCE);
  const result = await eachRun({ ...options, count: batches }, async () => {
    const messages = Array.from({ length: Math.min(AT_ONCE, options.count - sent) }, madeMessage);
    const answers = await sendFromContent(page, messages);
    await postFromPage(page, messages.slice(0, FROM_PAGE));
    sent += messages.length;
    answered += answers.filter(({ is }) => is === 'answer').length;
    const text = answers.map((answer) => ('text' in answer ? answer.text : '')).join('\n');
    return [
      ...leaks([...secrets.words, 'note-copy', 'note-counts', 'notes-canary'], { 'an answer': text }),
      ...changed(before, await readersRows(under)),
    ];
  });
  const failures = [...result.failures];
  // Some of the messages are good ones: where none is answered, nobody listened.
  if (answered < sent / 20) failures.push(`only ${answered} of ${sent} messages were answered`);
  return { runs: sent, failures, figures: { answered: `${answered} of ${sent}` } };
}

/** Every row that is the reader's, by its place. */
async function readersRows(under: BrowserUnderTest): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>();
  const keep = (area: string, stored: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(stored)) {
      if (!PUBLIC.some((name) => key.startsWith(name))) rows.set(`${area} ${key}`, JSON.stringify(value));
    }
  };
  keep('storage.local', await under.storage());
  keep('storage.session', await under.inExtension(() => chrome.storage.session.get(null)));
  for (const { name, tables } of await under.inExtension(readDatabases, NOTES_NAME)) {
    for (const [table, all] of Object.entries(tables)) rows.set(`${name} ${table}`, JSON.stringify(all));
  }
  return rows;
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((place) => before.get(place) !== after.get(place))
    .map(
      (place) =>
        `${place} was ${before.get(place)?.slice(0, 200)}, and is ${after.get(place)?.slice(0, 200)}`,
    );
}

/** The page itself has no `sendMessage` to us; it tries what it has. */
async function postFromPage(page: Page, messages: readonly string[]): Promise<void> {
  await page.evaluate(
    (all: string[]) => {
      const { chrome: api } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?(message: unknown): unknown } };
      };
      for (const text of all) {
        const message: unknown = JSON.parse(text);
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('saksspor', { detail: message }));
        try {
          void Promise.resolve(api?.runtime?.sendMessage?.(message)).catch(() => undefined);
        } catch {
          // It needs an id, and ours takes no message from outside.
        }
      }
    },
    [...messages],
  );
}
