/** Chromium, Chrome or Edge with the extension installed: DevTools protocol over a pipe. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser, installAdvice } from '../../../scripts/browsers.ts';
import type {
  BrowserUnderTest,
  ErrorLog,
  ExtensionPageOptions,
  LaunchOptions,
} from './browser-under-test.ts';
import { bringOver, inEitherBrowser } from './extension-page.ts';
import { killBrowser } from './kill-process.ts';
import { builtExtension, makeRunFolder } from './paths.ts';

/** Chromium refuses its sandbox to root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const found = findBrowser('chromium');
  if (found === null) throw new Error(installAdvice(['chromium']));
  const folder = makeRunFolder();
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const language = options.language ?? 'nb';
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width, height },
    userDataDir: options.profile ?? join(folder, 'profile'),
    args: [
      ...SANDBOX,
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--window-size=${width},${height}`,
      '--disable-features=Translate,MediaRouter,OptimizationHints',
      ...(options.server === undefined
        ? []
        : [`--host-resolver-rules=MAP * 127.0.0.1:${options.server.port}, EXCLUDE localhost`]),
    ],
    env: { ...process.env, TMPDIR: folder, LANGUAGE: language },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const id = await browser
    .installExtension(resolve(options.extension ?? builtExtension('chromium')))
    .catch(async (error: unknown) => {
      await browser.close();
      throw error;
    });
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`the extension ${id} did not install`);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;

  async function openExtensionPage(path: string, options: ExtensionPageOptions = {}): Promise<Page> {
    const behind = options.background === true || options.over !== undefined;
    const page = await browser.newPage(behind ? { background: true } : {});
    await page.goto(extensionUrl(path), { waitUntil: 'load' });
    if (options.over !== undefined) await bringOver(page, options.over);
    return page;
  }

  const under: BrowserUnderTest = {
    engine: 'chromium',
    ...inEitherBrowser(browser, extensionUrl, openExtensionPage),
    async openPopup(page) {
      await page.bringToFront();
      const before = new Set(await extension.pages());
      await page.triggerExtensionAction(extension);
      for (let attempt = 0; attempt < 100; attempt++) {
        const popup = (await extension.pages()).find(
          (candidate) => !before.has(candidate) && candidate.url().includes('/popup.html'),
        );
        if (popup !== undefined) return popup;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      throw new Error('the popup did not open');
    },
    async inShadowRoot(page, selector, run, ...args) {
      const session = await page.createCDPSession();
      try {
        const root = await shadowRootOf(session, selector);
        if (root === null) return null;
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          objectId: root,
          functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails !== undefined)
          throw new Error(exceptionDetails.exception?.description ?? 'failed');
        return result.value as Awaited<ReturnType<typeof run>>;
      } finally {
        await session.detach();
      }
    },
    async killBackground() {
      try {
        for (const worker of await extension.workers()) await worker.close();
      } catch (error) {
        // It stopped by itself in between: an idle worker does.
        if (!String(error).includes('Target closed')) throw error;
      }
    },
    watchErrors,
    async kill() {
      await killBrowser(browser);
      await under.close();
    },
    async close() {
      await browser.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
    [Symbol.asyncDispose]: () => under.close(),
  };
  return under;
}

/** Object id of the shadow root, open or closed, of the first element that matches. */
async function shadowRootOf(session: CDPSession, selector: string): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (shadow === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? null;
}

/** All worlds of the page, the content script's too: puppeteer's own events leave that one out. */
async function watchErrors(page: Page): Promise<ErrorLog> {
  const session = await page.createCDPSession();
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(`${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'warning' && type !== 'assert') return;
    errors.push(`console.${type}: ${args.map((arg) => arg.value ?? arg.description ?? '').join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning') errors.push(`${entry.source}: ${entry.text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return { read: async () => [...errors] };
}
