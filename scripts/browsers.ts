/**
 * Finds the browsers of this machine: Chrome, Chromium, Edge and Firefox on Linux, macOS and Windows.
 * `SAKSSPOR_CHROMIUM` and `SAKSSPOR_FIREFOX` name an executable outright.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly engine: Engine;
  /** For people: "Chromium". */
  readonly name: string;
  readonly path: string;
}

const OVERRIDES: Record<Engine, string> = { chromium: 'SAKSSPOR_CHROMIUM', firefox: 'SAKSSPOR_FIREFOX' };

/** Names on the PATH (Linux), bundles (macOS) and places under Program Files (Windows), best first. */
const PLACES: Record<Engine, readonly { name: string; linux: string[]; mac: string; windows: string }[]> = {
  chromium: [
    {
      name: 'Chromium',
      linux: ['chromium', 'chromium-browser'],
      mac: 'Chromium.app/Contents/MacOS/Chromium',
      windows: 'Chromium\\Application\\chrome.exe',
    },
    {
      name: 'Chrome',
      linux: ['google-chrome-stable', 'google-chrome'],
      mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
      windows: 'Google\\Chrome\\Application\\chrome.exe',
    },
    {
      name: 'Edge',
      linux: ['microsoft-edge-stable', 'microsoft-edge'],
      mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      windows: 'Microsoft\\Edge\\Application\\msedge.exe',
    },
  ],
  firefox: [
    {
      name: 'Firefox ESR',
      linux: ['firefox-esr'],
      mac: 'Firefox ESR.app/Contents/MacOS/firefox',
      windows: 'Mozilla Firefox ESR\\firefox.exe',
    },
    {
      name: 'Firefox',
      linux: ['firefox'],
      mac: 'Firefox.app/Contents/MacOS/firefox',
      windows: 'Mozilla Firefox\\firefox.exe',
    },
  ],
};

/** The best browser of an engine on this machine, or null. */
export function findBrowser(engine: Engine): FoundBrowser | null {
  const override = process.env[OVERRIDES[engine]];
  if (override !== undefined && override !== '') {
    return { engine, name: `${OVERRIDES[engine]}=${override}`, path: override };
  }
  for (const place of PLACES[engine]) {
    const path = candidates(place).find(isExecutable);
    if (path !== undefined) return { engine, name: place.name, path };
  }
  return null;
}

function candidates(place: { linux: string[]; mac: string; windows: string }): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((root) =>
      join(root, place.mac),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.filter((root) => root !== undefined).map((root) => join(root, place.windows));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return place.linux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const DEBIAN_PACKAGES: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs Debian's browsers where that may be done without asking: root, or sudo without a password, on a
 * machine with apt-get. Says so first. Returns false where it may not be done or did not work.
 */
export function installDebianBrowsers(engines: readonly Engine[], say: (line: string) => void): boolean {
  if (process.platform !== 'linux' || !worksQuietly('apt-get', ['--version'])) return false;
  const root = process.getuid?.() === 0;
  if (!root && !worksQuietly('sudo', ['-n', 'true'])) return false;
  const packages = engines.map((engine) => DEBIAN_PACKAGES[engine]);
  say(`Installing ${packages.join(' and ')} with apt-get, since no such browser was found here.`);
  const [command, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const run = (...rest: string[]) =>
    spawnSync(command ?? 'apt-get', [...before, ...rest], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function worksQuietly(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** One clear line for the reader of a terminal on a machine where a browser has to be installed by hand. */
export function installAdvice(engines: readonly Engine[]): string {
  const names = engines.map((engine) =>
    engine === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox (146 or newer)',
  );
  const variables = engines.map((engine) => `${OVERRIDES[engine]}=/path/to/it`);
  return `Install ${names.join(' and ')}, or name one with ${variables.join(' ')}, and run this again.`;
}
