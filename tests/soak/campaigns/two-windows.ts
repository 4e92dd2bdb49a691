/**
 * Two real windows write one note at the same time: every word that was typed in either is in the note, in one of its
 * earlier states or in a conflict that the reader is shown. A run is one turn: a word in each window.
 */
import { NOTES_NAME } from '../../../lib/store/notes/database.ts';
import { atEnd, type NotePage, openInWindow, openNote, TEXTBOX } from '../browser/note-page.ts';
import {
  type BrowserCampaignOptions,
  type CampaignResult,
  eachRun,
  pause,
  randomBetween,
} from '../campaign.ts';
import { readDatabases } from '../in-page/raw-database.ts';

/** ms between a key in one window and one in the other: from the same moment to well after a save. */
const LONGEST_GAP = 900;
/** Turns after which both windows are opened anew: a conflict lasts until the reader settles it. */
const TURNS_EACH = 5;
/** ms until the last of both windows is on the disk: a pause and a write. */
const SETTLED_AFTER = 1_500;

export async function twoWindows(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const under = await options.session.running();
  let open: readonly [NotePage, NotePage] | null = null;
  let conflicts = 0;
  const words: string[] = [];
  const result = await eachRun(options, async (turn) => {
    open ??= [await openNote(under), await openInWindow(under)];
    const [one, other] = Math.random() < 0.5 ? open : ([open[1], open[0]] as const);
    const first = ` a${turn}${Math.random().toString(36).slice(2, 7)}`;
    const second = ` b${turn}${Math.random().toString(36).slice(2, 7)}`;
    await typeIn(one, first);
    await pause(Math.random() < 0.5 ? 0 : randomBetween(0, LONGEST_GAP));
    await typeIn(other, second);
    words.push(first.trim(), second.trim());
    const isLast = turn % TURNS_EACH === TURNS_EACH - 1 || turn === options.count - 1;
    if (!isLast) return [];
    await pause(SETTLED_AFTER);
    const helper = await under.openExtensionPage('welcome.html');
    const databases = await helper.evaluate(readDatabases, NOTES_NAME);
    await helper.close();
    const tables = databases[0]?.tables ?? {};
    const kept = JSON.stringify([tables.notes, tables.revisions, tables.conflicts, tables.drafts]);
    conflicts += (tables.conflicts ?? []).length;
    for (const { page } of open) await page.close();
    open = null;
    const lost = words.filter((word) => !kept.includes(word));
    return words.splice(0) && lost.map((word) => `"${word}" is nowhere`);
  });
  return { ...result, figures: { 'conflicts kept for the reader': String(conflicts) } };
}

/** By keys, at the end of the text as the window has it. */
async function typeIn(note: NotePage, word: string): Promise<void> {
  // Each window may have begun a note of its own: what the other has written then stands in a second box.
  const read = (): Promise<readonly string[]> =>
    note.page.$$eval(TEXTBOX, (boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { page } = await atEnd(note.page);
    const before = await read();
    await page.evaluate(countKeys);
    await page.keyboard.type(word);
    const after = await read();
    if (after.some((text) => text.includes(word.trim()))) return;
    // Keys that went to another window wrote nothing that could be lost; keys that came and went again did.
    const came = await page.evaluate(() => (globalThis as { keysThatCame?: number }).keysThatCame ?? 0);
    if (came > 0) throw new Error(`"${word}" was typed and is gone: ${came} keys, "${before}" → "${after}"`);
  }
  throw new Error('the keys do not arrive in the window');
}

/** Runs in the page. */
function countKeys(): void {
  const counter = globalThis as { keysThatCame?: number };
  const isNew = counter.keysThatCame === undefined;
  counter.keysThatCame = 0;
  if (isNew) addEventListener('input', () => (counter.keysThatCame = (counter.keysThatCame ?? 0) + 1), true);
}
