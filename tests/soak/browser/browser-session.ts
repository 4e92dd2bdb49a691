/**
 * One profile, and the browsers that are started with it one after the other: killed, closed, started again. What the
 * extension stores can be put aside and put back while no browser runs.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../scripts/browsers.ts';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { type CouncilServer, startCouncilServer } from '../../e2e/harness/council-server.ts';
import { launchBrowser } from '../../e2e/harness/launch.ts';
import { builtExtension } from '../../e2e/harness/paths.ts';

export interface SessionOptions {
  /** Default: the build of this browser in .output. */
  readonly extension?: string;
  readonly signal?: AbortSignal;
}

export interface BrowserSession extends AsyncDisposable {
  readonly engine: Engine;
  readonly profile: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Answers for every host. */
  readonly server: CouncilServer;
  /** The browser that runs, or a new one; the consent was given. */
  running(): Promise<BrowserUnderTest>;
  /** SIGKILL to every process of the browser. */
  kill(): Promise<void>;
  /** Ends the browser as a reader does. */
  stop(): Promise<void>;
  /** Where the extension's databases are, in a browser that does not run. Null before there are any. */
  databaseFolder(): string | null;
  /** Keeps what the extension stores, under a name. The browser is stopped for it. */
  keep(name: string): Promise<void>;
  /** Puts back what was kept. The browser is killed for it. */
  putBack(name: string, part?: 'everything' | 'databases'): Promise<void>;
}

/** Folders of a profile that hold `storage.local` and the databases. */
const STORED: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['Default/IndexedDB', 'Default/WebStorage', 'Default/Local Extension Settings'],
  firefox: ['storage'],
};

export async function openSession(engine: Engine, options: SessionOptions = {}): Promise<BrowserSession> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'soak-')));
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const server: CouncilServer = await startCouncilServer();
  let under: BrowserUnderTest | null = null;
  let isConsentGiven = false;

  async function running(): Promise<BrowserUnderTest> {
    under ??= await launchBrowser(engine, { ...options, server, profile });
    if (!isConsentGiven) await under.giveConsent();
    isConsentGiven = true;
    return under;
  }

  async function end(how: 'kill' | 'close'): Promise<void> {
    const last = under;
    under = null;
    await last?.[how]();
  }

  function databaseFolder(): string | null {
    const parent = join(profile, engine === 'chromium' ? 'Default/IndexedDB' : 'storage/default');
    const name = existsSync(parent)
      ? readdirSync(parent).find((one) =>
          engine === 'chromium'
            ? /^chrome-extension_.*\.leveldb$/.test(one)
            : /^moz-extension\+\+\+[\da-f-]+$/.test(one),
        )
      : undefined;
    if (name === undefined) return null;
    return engine === 'chromium' ? join(parent, name) : join(parent, name, 'idb');
  }

  return {
    engine,
    profile,
    extension: options.extension ?? builtExtension(engine),
    server,
    running,
    kill: () => end('kill'),
    stop: () => end('close'),
    databaseFolder,
    async keep(name) {
      await end('close');
      for (const part of STORED[engine]) {
        if (existsSync(join(profile, part)))
          cpSync(join(profile, part), join(folder, name, part), { recursive: true });
      }
    },
    async putBack(name, part = 'everything') {
      await end('kill');
      const databases = databaseFolder();
      const parts = part === 'everything' ? STORED[engine] : [(databases ?? '').slice(profile.length + 1)];
      for (const one of parts) {
        rmSync(join(profile, one), { recursive: true, force: true });
        if (existsSync(join(folder, name, one)))
          cpSync(join(folder, name, one), join(profile, one), { recursive: true });
      }
    },
    async [Symbol.asyncDispose]() {
      await end('kill').catch(() => undefined);
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
