/**
 * The small figures of TRUST.md about notes that are never seen: campaigns of `npm run soak` with other counts, in both
 * browsers; and that a campaign sees a leak where there is one.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../scripts/browsers.ts';
import { type BrowserSession, openSession } from '../soak/browser/browser-session.ts';
import { openProbedSession } from '../soak/browser/probed-session.ts';
import { wipe } from '../soak/browser/wipe.ts';
import { hostilePages } from '../soak/campaigns/hostile-pages.ts';
import { type BrowserRow, SOAK_ROWS } from '../soak/rows.ts';
import { chosenEngines, promptEngines } from './harness/each-browser.ts';
import { builtExtension } from './harness/paths.ts';

const { signal } = new AbortController();
/** ms. On a machine of its own the longest takes 20 s. */
const TIME = 300_000;
/** They need the probe in the content script's world; the others run on the build as it is. */
const PROBED: readonly string[] = ['message-fuzz', 'content-world'];

const ROWS = SOAK_ROWS.filter((row): row is BrowserRow => row.where === 'browser' && row.never === 'seen');

// Alike in both browsers up to the router; Firefox takes two minutes more.
const ENGINES = chosenEngines().filter((engine) => promptEngines().includes(engine));

describe.each(ENGINES)('notes are never seen (%s)', (engine: Engine) => {
  describe.each(['as it is built', 'with a probe beside the content script'])('%s', (build) => {
    const isProbed = build !== 'as it is built';
    let open: BrowserSession | null = null;
    const session = (): BrowserSession => {
      if (open === null) throw new Error('the browser is not open yet');
      return open;
    };
    beforeAll(async () => {
      open = isProbed ? await openProbedSession(engine, builtExtension(engine)) : await openSession(engine);
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

    const rows = ROWS.filter(({ id }) => PROBED.includes(id) === isProbed);
    test.each(rows)('$bar', { timeout: TIME }, async ({ run, small }) => {
      const { runs, failures } = await run({ session: session(), count: small[engine], signal });
      expect(failures).toEqual([]);
      expect(runs).toBe(small[engine]);
    });

    test.runIf(engine === 'chromium' && !isProbed)(
      'a page that could see a word of a note is told of',
      { timeout: TIME },
      async () => {
        const { failures } = await hostilePages({
          session: session(),
          count: 1,
          signal,
          kinds: ({ words }) => [{ name: 'planted', attack: `see(${JSON.stringify(`xx${words[2]}xx`)});` }],
        });
        expect(failures).toHaveLength(1);
        expect(failures[0]).toContain('what the page took holds qz');
      },
    );
  });
});
