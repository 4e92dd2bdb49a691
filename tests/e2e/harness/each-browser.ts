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
  /** Of code that is alike in both browsers, or long: in Firefox by `npm run e2e` only, since `npm test` has 15 minutes. */
  readonly firefoxLater?: boolean;
  /** Where something is measured: no other browser starts meanwhile. */
  readonly alone?: boolean;
  /** Default: both. */
  readonly engines?: readonly Engine[];
}

export function chosenEngines(): readonly Engine[] {
  const chosen = process.env.SAKSSPOR_BROWSERS;
  const engines: readonly Engine[] = ['chromium', 'firefox'];
  return chosen === undefined ? engines : engines.filter((engine) => chosen.split(',').includes(engine));
}

/** For tests that Firefox runs later: see `firefoxLater`. */
export function promptEngines(): readonly Engine[] {
  return process.env.SAKSSPOR_SHORT === '1' ? ['chromium'] : ['chromium', 'firefox'];
}

/** For single tests of that kind: `test.skipIf(runsLater(run.engine))`. */
export function runsLater(engine: Engine): boolean {
  return !promptEngines().includes(engine);
}

export function eachBrowser(
  title: string,
  options: BrowserRunOptions,
  suite: (run: BrowserRun) => void,
): void {
  const all = options.engines ?? (options.firefoxLater === true ? promptEngines() : ['chromium', 'firefox']);
  const engines = all.filter((engine) => chosenEngines().includes(engine));
  const launches = new Map<Engine, Promise<Launched>>();
  const launch = (engine: Engine): Promise<Launched> => {
    const launching = launches.get(engine) ?? start(engine, options);
    launches.set(engine, launching);
    return launching;
  };
  // Reached also by an engine that was launched ahead and then had no test to run.
  afterAll(async () => {
    for (const launching of launches.values()) {
      const launched = await launching.catch(() => null);
      await launched?.under.close();
      await launched?.server.close();
    }
  });
  describe.each(engines)(`${title} (%s)`, (engine) => {
    let server: CouncilServer | null = null;
    let under: BrowserUnderTest | null = null;
    beforeAll(async () => {
      ({ server, under } = await launch(engine));
      // Firefox takes five seconds to start, in which the tests of the first browser mostly wait.
      const next = engines[engines.indexOf(engine) + 1];
      if (next !== undefined && options.alone !== true) launch(next).catch(() => undefined);
    });
    afterEach(async (context) => {
      if (under === null) return;
      if (context.task.result?.state === 'fail') await keepPictures(under, `${engine} ${context.task.name}`);
      await under.closeTabs();
    });
    afterAll(async () => {
      launches.delete(engine);
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

interface Launched {
  readonly server: CouncilServer;
  readonly under: BrowserUnderTest;
}

async function start(engine: Engine, options: BrowserRunOptions): Promise<Launched> {
  const server = await startCouncilServer();
  try {
    const under = await launchBrowser(engine, { ...options, server });
    if (options.consent === true) await under.giveConsent();
    return { server, under };
  } catch (error) {
    await server.close();
    throw error;
  }
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
