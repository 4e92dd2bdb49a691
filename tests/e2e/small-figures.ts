/**
 * The small figures of TRUST.md about notes that are never lost, in one browser: the campaigns of `npm run soak` with
 * other counts. One file for each browser, so that the two run side by side.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../scripts/browsers.ts';
import { type BrowserSession, openSession } from '../soak/browser/browser-session.ts';
import { storeBundle } from '../soak/browser/store-bundle.ts';
import { wipe } from '../soak/browser/wipe.ts';
import { type BrowserRow, SOAK_ROWS } from '../soak/rows.ts';
import { chosenEngines, promptEngines } from './harness/each-browser.ts';

const { signal } = new AbortController();

/** ms. A kill with two starts of Firefox takes 10 s alone on the machine. */
const TIME = 300_000;

/** What depends most on how a browser closes and keeps files; Firefox runs the others later. */
const PROMPT: readonly string[] = ['kill-while-typing', 'close-after-key', 'damage'];

function browserRows(engine: Engine): readonly BrowserRow[] {
  const isPrompt = promptEngines().includes(engine);
  return SOAK_ROWS.filter(
    (row): row is BrowserRow =>
      row.where === 'browser' && row.never === 'lost' && (isPrompt || PROMPT.includes(row.id)),
  );
}

export function smallFigures(engine: Engine): void {
  describe.runIf(chosenEngines().includes(engine))(`small figures of notes (${engine})`, () => {
    let open: BrowserSession | null = null;
    const session = (): BrowserSession => {
      if (open === null) throw new Error('the browser is not open yet');
      return open;
    };
    beforeAll(async () => {
      open = await openSession(engine);
    });
    afterAll(async () => {
      await open?.[Symbol.asyncDispose]();
    });

    // Each begins as a reader does who has written nothing.
    beforeEach(async () => {
      const under = await session().running();
      await under.closeTabs();
      await wipe(under);
    });

    test.each(browserRows(engine))('$bar', { timeout: TIME }, async ({ run, small, full }) => {
      const count = small[engine];
      const { runs, failures } = await run({ session: session(), count, signal });
      expect(failures).toEqual([]);
      expect(runs).toBe(Math.min(count, full[engine]));
    });

    // The cheap ones, of a few seconds; `npm run soak -- --check` does it for all.
    const guarded = browserRows(engine).filter(
      ({ id }) => engine === 'chromium' && ['background-kill', 'newer-database'].includes(id),
    );
    test.each(guarded)('$id fails without what it guards', { timeout: TIME }, async ({ run, protection }) => {
      const bundle = await storeBundle(protection.without);
      const { failures } = await run({ session: session(), count: protection.count, signal, bundle });
      expect(failures).not.toEqual([]);
    });
  });
}
