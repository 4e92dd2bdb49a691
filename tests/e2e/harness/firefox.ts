/** Firefox with the extension installed: WebDriver BiDi, and the browser's own scope for the event page. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, installAdvice } from '../../../scripts/browsers.ts';
import type { BrowserUnderTest, ExtensionPageOptions, LaunchOptions } from './browser-under-test.ts';
import { bringOver, inEitherBrowser } from './extension-page.ts';
import { bidiConnection, inBrowserScope, unwrap } from './firefox-scope.ts';
import { killBrowser } from './kill-process.ts';
import { builtExtension, makeRunFolder } from './paths.ts';

/** The extension's host in a profile that is used again. */
const LASTING_UUID = '5a15b0e2-7c1f-4f0e-9d55-0b6c1f3a2d4e';

/** Fixed in wxt.config.ts. */
export const GECKO_ID = 'saksspor@saksspor.example';

export async function launchFirefox(options: LaunchOptions = {}): Promise<BrowserUnderTest> {
  const found = findBrowser('firefox');
  if (found === null) throw new Error(installAdvice(['firefox']));
  const folder = makeRunFolder();
  const uuid = options.profile === undefined ? randomUUID() : LASTING_UUID;
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const language = options.language ?? 'nb';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width, height },
    userDataDir: options.profile ?? join(folder, 'profile'),
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height + 90}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      // A temporary add-on counts as removed when the browser ends.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.originControls.grantByDefault': options.hostsGranted ?? true,
      'intl.accept_languages': language,
      'browser.shell.checkDefaultBrowser': false,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      // Processes that wait for pages to come cost a fifth of a run's processor time.
      'dom.ipc.processPrelaunch.enabled': false,
      'browser.newtab.preload': false,
      // A tab behind another one is looked at by tests, and would wait a second for each timer and frame.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'layout.throttled_frame_rate': 30,
      ...(options.server === undefined
        ? {}
        : {
            'network.dns.forceResolve': '127.0.0.1',
            'network.socket.forcePort': `443=${options.server.port}`,
          }),
    },
    env: { ...process.env, TMPDIR: folder, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  await browser
    .installExtension(resolve(options.extension ?? builtExtension('firefox')))
    .catch(async (error: unknown) => {
      await browser.close();
      throw error;
    });
  const bidi = bidiConnection(browser);
  const extensionUrl = (path: string) => `moz-extension://${uuid}/${path}`;

  async function openExtensionPage(path: string, options: ExtensionPageOptions = {}): Promise<Page> {
    const behind = options.background === true || options.over !== undefined;
    const page = await browser.newPage(behind ? { background: true } : {});
    // Firefox reports no load events for extension pages.
    await page.goto(extensionUrl(path), { waitUntil: [] });
    await page.waitForFunction(
      (url) => location.href === url && document.readyState === 'complete',
      { polling: 30, timeout: 60_000 },
      extensionUrl(path),
    );
    if (options.over !== undefined) await bringOver(page, options.over);
    return page;
  }

  const under: BrowserUnderTest = {
    engine: 'firefox',
    ...inEitherBrowser(browser, extensionUrl, openExtensionPage),
    async openPopup(page) {
      await page.bringToFront();
      return openExtensionPage('popup.html', { background: true });
    },
    async inShadowRoot(page, selector, run, ...args) {
      const context = contextOf(page);
      const { result } = (await bidi.send('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target: { context },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      })) as { result: { value?: { shadowRoot?: { sharedId?: string } | null } } };
      const sharedId = result.value?.shadowRoot?.sharedId;
      if (sharedId === undefined) return null;
      const json = await bidi.send('script.callFunction', {
        functionDeclaration: `async (root, args) => JSON.stringify(await (${run})(root, ...JSON.parse(args)))`,
        arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      });
      const text = unwrap(json);
      return text === undefined ? (undefined as never) : JSON.parse(String(text));
    },
    async killBackground() {
      await inBrowserScope(
        browser,
        `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground({` +
          'ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => true)',
      );
    },
    async watchErrors(page) {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warn') {
          errors.push(`console.${message.type()}: ${message.text()}`);
        }
      });
      await inBrowserScope(browser, 'Services.console.reset()');
      return {
        // Errors of content scripts reach only the browser's own console.
        read: async () => [
          ...errors,
          ...(JSON.parse(String(await inBrowserScope(browser, CONSOLE_OF_EXTENSION))) as string[]),
        ],
      };
    },
    async kill() {
      await killBrowser(browser);
      await under.close();
    },
    async close() {
      await browser.close().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
    [Symbol.asyncDispose]: () => under.close(),
  };
  return under;
}

/** What the extension's own files reported since the log was reset, as JSON. */
const CONSOLE_OF_EXTENSION = `(() => {
  const scripts = Services.console.getMessageArray().filter((message) =>
    message instanceof Ci.nsIScriptError && String(message.sourceName).startsWith('moz-extension://'));
  const calls = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter((event) => String(event.filename).startsWith('moz-extension://')
      && ['error', 'warn', 'assert'].includes(event.level));
  return JSON.stringify([
    ...scripts.map((message) => message.errorMessage),
    ...calls.map((event) => 'console.' + event.level + ': ' + event.arguments.join(' ')),
  ]);
})()`;

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
