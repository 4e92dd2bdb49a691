/**
 * The background is killed again and again while notes are written, and in every second batch the writing page too. Nothing
 * acknowledged is missing, and what was sent again is not there twice. A run is one write.
 */
import type { Page } from 'puppeteer-core';
import type { NoteDraft, NoteId } from '../../../lib/model/note.ts';
import { NOTES_NAME } from '../../../lib/store/notes/database.ts';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { openStorePage, storeBundle } from '../browser/store-bundle.ts';
import { newDrafts, nextDrafts } from '../browser/stored-notes.ts';
import { type BrowserCampaignOptions, type CampaignResult, pause, randomBetween } from '../campaign.ts';
import { readDatabases } from '../in-page/raw-database.ts';

const NOTES = 10;
/** Writes to each note of a batch. */
const DEPTH = 10;

export async function backgroundKill(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const { session, count, signal } = options;
  const under = await session.running();
  const bundle = options.bundle ?? (await storeBundle());
  const failures: string[] = [];
  let runs = 0;
  let kills = 0;
  let closings = 0;
  let heard = 0;
  for (let batch = 0; runs < count && !signal.aborted; batch += 1) {
    const drafts = batchOf(Math.min(count - runs, NOTES * DEPTH));
    runs += drafts.length;
    const isClosing = batch % 2 === 1;
    let acknowledged: readonly string[] = [];
    const page = await openStorePage(under, bundle);
    const writing = write(page, drafts).catch(() => undefined);
    let isWriting = true;
    // Our own word for it: the driver of Firefox hears of it later.
    let isClosed = false;
    void writing.then(() => {
      isWriting = false;
    });
    const closesAt = Date.now() + randomBetween(20, 400);
    while (isWriting) {
      await wake(under);
      acknowledged = await acknowledgedIn(page);
      await under.killBackground().catch(() => undefined);
      kills += 1;
      if (isClosing && Date.now() > closesAt && isWriting) {
        closings += 1;
        isClosed = true;
        await page.close();
        break;
      }
      await pause(randomBetween(0, 40));
    }
    await writing;
    if (!isClosed) acknowledged = await acknowledgedIn(page);
    heard += acknowledged.length;
    const next = await openStorePage(under, bundle);
    failures.push(...missing(await written(next), acknowledged, batch));
    // Everything again, as a page does that never heard how it went.
    await write(next, drafts);
    failures.push(...doubled(await written(next), drafts, batch));
    await next.close();
    if (!isClosed) await page.close();
  }
  return {
    runs,
    failures,
    figures: {
      acknowledged: String(heard),
      'backgrounds killed': String(kills),
      'writing pages closed': String(closings),
    },
  };
}

/** Notes written `DEPTH` times each, round by round. */
function batchOf(size: number): readonly NoteDraft[] {
  let round = newDrafts(Math.min(NOTES, size));
  const drafts = [...round];
  while (drafts.length < size) {
    round = nextDrafts(round, 'Mer.').slice(0, size - drafts.length);
    drafts.push(...round);
  }
  return drafts;
}

/** One after the other for each note, the notes side by side; keeps each operation once it is done. */
function write(page: Page, drafts: readonly NoteDraft[]): Promise<void> {
  return page.evaluate(async (all: NoteDraft[]) => {
    const acknowledged: string[] = [];
    Object.assign(globalThis, { soakAcknowledged: acknowledged });
    const byNote = Map.groupBy(all, ({ note }) => note);
    const writeNote = async (mine: readonly NoteDraft[]): Promise<void> => {
      for (const draft of mine) {
        const outcome = await globalThis.soak.store.notes.save(draft);
        if (outcome.is === 'saved') acknowledged.push(draft.operation);
      }
    };
    await Promise.all([...byNote.values()].map(writeNote));
  }, drafts as NoteDraft[]);
}

function acknowledgedIn(page: Page): Promise<string[]> {
  return page.evaluate(
    () => (globalThis as unknown as { soakAcknowledged?: string[] }).soakAcknowledged ?? [],
  );
}

/** A message starts the background, whether or not it has an answer. */
async function wake(under: BrowserUnderTest): Promise<void> {
  await under.inExtension(() => {
    chrome.runtime.sendMessage({ saksspor: 'nothing', question: null }).catch(() => undefined);
  });
}

interface Written {
  readonly operations: readonly string[];
  readonly heads: readonly { readonly id: NoteId; readonly operation: string; readonly number: number }[];
  readonly states: readonly string[];
  readonly conflicts: number;
}

async function written(page: Page): Promise<Written> {
  const databases = await page.evaluate(readDatabases, NOTES_NAME);
  const tables = databases.find(({ name }) => name === NOTES_NAME)?.tables ?? {};
  const rows = <Row>(table: string): readonly Row[] => (tables[table] ?? []) as readonly Row[];
  const heads = rows<Written['heads'][number]>('notes');
  return {
    operations: rows<{ id: string }>('operations').map(({ id }) => id),
    heads,
    states: [...heads, ...rows<{ operation: string }>('revisions')].map(({ operation }) => operation),
    conflicts: rows('conflicts').length,
  };
}

function missing({ operations }: Written, acknowledged: readonly string[], batch: number): readonly string[] {
  const known = new Set(operations);
  return acknowledged
    .filter((one) => !known.has(one))
    .map((one) => `batch ${batch}: ${one} was acknowledged and is missing`);
}

function doubled(found: Written, drafts: readonly NoteDraft[], batch: number): readonly string[] {
  const failures: string[] = [];
  if (found.conflicts > 0) failures.push(`batch ${batch}: ${found.conflicts} conflicts with itself`);
  if (new Set(found.states).size < found.states.length)
    failures.push(`batch ${batch}: a state is kept twice`);
  for (const [note, mine] of Map.groupBy(drafts, (draft) => draft.note)) {
    const head = found.heads.find(({ id }) => id === note);
    if (head?.operation !== mine.at(-1)?.operation) failures.push(`batch ${batch}: ${note} ends elsewhere`);
    if (head?.number !== mine.length) {
      failures.push(`batch ${batch}: ${note} counts ${head?.number} changes of ${mine.length}`);
    }
  }
  return failures;
}
