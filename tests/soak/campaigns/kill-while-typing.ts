/**
 * SIGKILL to the whole browser while a note is typed: the text of which the page had said "Lagret" is there when the
 * browser is started again, and what stands there was typed. A run is one kill.
 */

import type { Page } from 'puppeteer-core';
import { openNote, SAVED, TEXTBOX, textIn } from '../browser/note-page.ts';
import {
  type BrowserCampaignOptions,
  type CampaignResult,
  eachRun,
  pause,
  randomBetween,
} from '../campaign.ts';

/** ms until the page must have said of some text of this run that it is saved. */
const FIRST_SAVED_WITHIN = 15_000;
/** ms from then to the kill: a pause, a write, and then some. */
const LONGEST = 1_500;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå ';

export async function killWhileTyping(options: BrowserCampaignOptions): Promise<CampaignResult> {
  const { session } = options;
  let acknowledgements = 0;
  let kept = 0;
  let typed = 0;
  const result = await eachRun(options, async (turn) => {
    const note = await openNote(await session.running());
    const before = await textIn(note);
    const told = await hearAcknowledged(note.page);
    let written = before;
    let isKilled = false;
    const typing = (async () => {
      await note.page.keyboard.type(`${turn}:`);
      written += `${turn}:`;
      while (!isKilled) {
        const letter = LETTERS[Math.floor(Math.random() * LETTERS.length)] ?? ' ';
        // What is on its way when the kill comes may have arrived or not.
        written += letter;
        await note.page.keyboard.type(letter);
        // A hand that writes, and now and then thinks.
        await pause(Math.random() < 0.15 ? randomBetween(250, 600) : randomBetween(5, 90));
      }
    })().catch(() => undefined);
    const end = Date.now() + FIRST_SAVED_WITHIN;
    while (told.texts.length === 0 && Date.now() < end) await pause(10);
    await pause(randomBetween(0, LONGEST));
    const acknowledged = told.texts.at(-1) ?? before;
    told.stop();
    await session.kill();
    isKilled = true;
    await typing;

    const again = await openNote(await session.running());
    const after = await textIn(again);
    await again.page.close();
    acknowledgements += told.texts.length;
    kept += after.length - before.length;
    typed += written.length - before.length;
    const failures: string[] = [];
    if (told.texts.length === 0) failures.push('nothing was ever acknowledged');
    if (!after.startsWith(acknowledged))
      failures.push(`"${tail(acknowledged)}" was saved, "${tail(after)}" is there`);
    if (!written.startsWith(after))
      failures.push(`"${tail(after)}" was never typed (typed "${tail(written)}")`);
    return failures;
  });
  const share = typed === 0 ? 0 : (100 * kept) / typed;
  return {
    ...result,
    figures: { acknowledgements: String(acknowledgements), 'of all keys kept': `${share.toFixed(1)} %` },
  };
}

interface Told {
  readonly texts: readonly string[];
  stop(): void;
}

/**
 * The texts of which the page has said that they are saved, heard while it says so: what comes too late for the kill was
 * not heard by anybody.
 */
async function hearAcknowledged(page: Page): Promise<Told> {
  await page.evaluate(
    (selector, saved) => {
      const told: string[] = [];
      const statusOf = (box: Element): Element | null | undefined =>
        box.closest('.note-editor')?.querySelector('[role="status"]');
      // A view is drawn anew in the task of the key, so each task sees words and text that belong together.
      setInterval(() => {
        const box = document.querySelector<HTMLTextAreaElement>(selector);
        if (box === null || statusOf(box)?.textContent?.trim().startsWith(saved) !== true) return;
        if (told.at(-1) !== box.value) told.push(box.value);
      }, 15);
      Object.assign(globalThis, { soakTold: told });
    },
    TEXTBOX,
    SAVED,
  );
  const texts: string[] = [];
  let isStopped = false;
  const listen = async (): Promise<void> => {
    while (!isStopped) {
      const told = await page.evaluate(() => (globalThis as unknown as { soakTold: string[] }).soakTold);
      texts.splice(0, texts.length, ...told);
      await pause(20);
    }
  };
  void listen().catch(() => undefined);
  return {
    texts,
    stop: () => {
      isStopped = true;
    },
  };
}

function tail(text: string): string {
  return text.slice(-60);
}
