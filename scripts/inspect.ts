/**
 * Looks at a file with Saksspor's own modules: `npm run -s inspect -- mentions FILE [--url URL]` and
 * `npm run -s inspect -- papers FILE` print JSON (DESIGN.md, contract of names). Exit code 2 and one line on standard error for anything that cannot be done.
 */
import { parseArgs } from 'node:util';
import { builtInRecogniser } from './inspect/built-in-recogniser.ts';
import { inspectMentions } from './inspect/inspect-mentions.ts';
import { inspectPapers } from './inspect/inspect-papers.ts';
import { readSource } from './inspect/read-file.ts';
import { UserError } from './inspect/user-error.ts';

const USAGE = 'Bruk: npm run -s inspect -- mentions FIL [--url ADRESSE] | papers FIL [--url ADRESSE]';

function run(words: readonly string[]): void {
  const { positionals, url } = readCommand(words);
  const [command, path, ...rest] = positionals;
  if (command === undefined) throw new UserError(USAGE);
  if (command !== 'mentions' && command !== 'papers')
    throw new UserError(`Ukjent kommando: ${command}. ${USAGE}`);
  if (path === undefined) throw new UserError(`Mangler fil. ${USAGE}`);
  if (rest.length > 0) throw new UserError(`Bare én fil om gangen. ${USAGE}`);
  if (url !== null && !URL.canParse(url)) throw new UserError(`Ugyldig adresse: ${url}`);
  const file = readSource(path, url);
  const inspection =
    command === 'papers' ? inspectPapers(file) : inspectMentions(file, url, builtInRecogniser());
  process.stdout.write(`${JSON.stringify(inspection, null, 1)}\n`);
}

function readCommand(words: readonly string[]): { positionals: readonly string[]; url: string | null } {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    return { positionals, url: values.url ?? null };
  } catch {
    throw new UserError(`Ukjent valg. ${USAGE}`);
  }
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
