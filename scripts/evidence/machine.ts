/** What a figure was measured on, in words. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, release, totalmem, type } from 'node:os';
import { type Engine, findBrowser } from '../browsers.ts';

/** "2 cores, 23 GB, Debian GNU/Linux 12 (bookworm)". */
export function machine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} cores, ${memory} GB, ${systemName()}`;
}

function systemName(): string {
  try {
    const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name !== undefined) return name;
  } catch {
    // Not Linux.
  }
  return `${type()} ${release()}`;
}

/** "Chromium 156.0.1.2". */
export function browserVersion(engine: Engine): string {
  const path = findBrowser(engine)?.path;
  if (path === undefined) return engine;
  const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /[A-Za-z ]*[\d.]+[a-z]*/.exec(said.replace(/Mozilla /, ''))?.[0].trim() ?? engine;
}
