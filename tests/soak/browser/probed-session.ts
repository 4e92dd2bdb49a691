/** A browser with the probe in the content script's world; see probed-extension.ts. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserSession, openSession, type SessionOptions } from './browser-session.ts';
import { probedExtension } from './probed-extension.ts';

/** With the probe in the build that `extension` names. Started when it is first needed. */
export async function openProbedSession(
  engine: BrowserSession['engine'],
  extension: string,
  options: Pick<SessionOptions, 'signal'> = {},
): Promise<BrowserSession> {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  const session = await openSession(engine, {
    ...options,
    extension: probedExtension(extension, join(folder, 'extension')),
  });
  return {
    ...session,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs it in this session where it has the probe, otherwise in one of its own. */
export async function withProbe<Result>(
  session: BrowserSession,
  signal: AbortSignal,
  run: (probed: BrowserSession) => Promise<Result>,
): Promise<Result> {
  if (existsSync(join(session.extension, 'probe.js'))) return run(session);
  await using probed = await openProbedSession(session.engine, session.extension, { signal });
  return await run(probed);
}
