/** Runs a command of this repository's node_modules with its output streamed. */
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** True when the command ended with 0. Never rejects: a command that cannot be started failed. */
export function runTool(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      signal,
      // Nobody is there to answer a question.
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...environment, PATH: [join(ROOT, 'node_modules/.bin'), environment.PATH].join(delimiter) },
      // Windows runs the commands of node_modules/.bin through its shell only.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    child.once('error', (error) => {
      console.log(error.message);
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
}
