/**
 * Runs a suite in Chromium and in Firefox: starts the council server, launches, closes, and keeps pictures of
 * the open pages when a test fails (.output/failures).
 *
 *   eachBrowser('the card', { consent: true }, (run) => {
 *     test('closes on Esc', async () => {
 *       const page = await run.under.newPage(PAGES.ehelseNufa);
 *       …
 *     });
 *   });
 *
 * `run.under` and `run.server` exist inside tests and hooks only. Tabs are closed after each test.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import type { BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { type CouncilServer, startCouncilServer } from './council-server.ts';
import { within } from './extension-page.ts';
import { launchBrowser } from './launch.ts';
import { FAILURES } from './paths.ts';

export interface BrowserRun {
  readonly engine: Engine;
  readonly under: BrowserUnderTest;
  readonly server: CouncilServer;
}

export interface BrowserRunOptions extends Omit<LaunchOptions, 'server' | 'signal'> {
  /** Turns Saksspor on before the first test. */
  readonly consent?: boolean;
  /** Default: both. */
  readonly engines?: readonly Engine[];
}

export function chosenEngines(): readonly Engine[] {
  const chosen = process.env.SAKSSPOR_BROWSERS;
  const engines: readonly Engine[] = ['chromium', 'firefox'];
  return chosen === undefined ? engines : engines.filter((engine) => chosen.split(',').includes(engine));
}

export function eachBrowser(
  title: string,
  options: BrowserRunOptions,
  suite: (run: BrowserRun) => void,
): void {
  const engines = (options.engines ?? ['chromium', 'firefox']).filter((engine) =>
    chosenEngines().includes(engine),
  );
  describe.each(engines)(`${title} (%s)`, (engine) => {
    let server: CouncilServer | null = null;
    let under: BrowserUnderTest | null = null;
    beforeAll(async () => {
      server = await startCouncilServer();
      under = await launchBrowser(engine, { ...options, server });
      if (options.consent === true) await under.giveConsent();
    });
    afterEach(async (context) => {
      if (under === null) return;
      if (context.task.result?.state === 'fail') await keepPictures(under, `${engine} ${context.task.name}`);
      await under.closeTabs();
    });
    afterAll(async () => {
      await under?.close();
      await server?.close();
    });
    suite({
      engine,
      get under() {
        if (under === null) throw new Error('the browser is not launched yet');
        return under;
      },
      get server() {
        if (server === null) throw new Error('the server is not started yet');
        return server;
      },
    });
  });
}

async function keepPictures(under: BrowserUnderTest, name: string): Promise<void> {
  mkdirSync(FAILURES, { recursive: true });
  const pages = await under.browser.pages();
  for (const [index, page] of pages.entries()) {
    if (page.url() === 'about:blank') continue;
    const file = `${name.replace(/[^\wæøåÆØÅ-]+/g, '-')}-${index}.png`;
    // A tab behind another one may never be drawn.
    await within(3_000, page.bringToFront());
    await within(5_000, page.screenshot({ path: join(FAILURES, file) as `${string}.png` }));
  }
}
