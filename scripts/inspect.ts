/**
 * Looks at files and cases with Saksspor's own modules: `npm run -s inspect -- mentions FILE [--url URL]`,
 * `papers FILE [--url URL]`, `definitions FILE` and `related CASEID [--papers FILE ...]` print JSON (DESIGN.md,
 * contract of names). Exit code 2 and one line on standard error for anything that cannot be done.
 */
import { parseArgs } from 'node:util';
import { builtInRecogniser } from './inspect/built-in-recogniser.ts';
import { inspectDefinitions } from './inspect/inspect-definitions.ts';
import { inspectMentions } from './inspect/inspect-mentions.ts';
import { inspectPapers } from './inspect/inspect-papers.ts';
import { inspectRelated } from './inspect/inspect-related.ts';
import { readAnySource } from './inspect/read-file.ts';
import { UserError } from './inspect/user-error.ts';

const USAGE =
  'Bruk: npm run -s inspect -- mentions FIL [--url ADRESSE] | papers FIL [--url ADRESSE] | definitions FIL | related SAK [--papers FIL ...]';

interface Command {
  readonly positionals: readonly string[];
  readonly url: string | null;
  /** Null where the option is not given. */
  readonly papers: readonly string[] | null;
}

async function run(words: readonly string[]): Promise<void> {
  const command = readCommand(words);
  process.stdout.write(`${JSON.stringify(await inspect(command), null, 1)}\n`);
}

async function inspect(command: Command): Promise<unknown> {
  const [name] = command.positionals;
  if (name === undefined) throw new UserError(USAGE);
  if (name === 'related') return related(command);
  if (!isOfFile(name)) throw new UserError(`Ukjent kommando: ${name}. ${USAGE}`);
  if (command.papers !== null) throw new UserError(`--papers hører til related. ${USAGE}`);
  return ofFile(name, command);
}

type OfFile = 'mentions' | 'papers' | 'definitions';

function isOfFile(name: string): name is OfFile {
  return name === 'mentions' || name === 'papers' || name === 'definitions';
}

async function ofFile(name: OfFile, { positionals: [, path, ...rest], url }: Command): Promise<unknown> {
  if (path === undefined) throw new UserError(`Mangler fil. ${USAGE}`);
  if (rest.length > 0) throw new UserError(`Bare én fil om gangen. ${USAGE}`);
  if (url !== null && !URL.canParse(url)) throw new UserError(`Ugyldig adresse: ${url}`);
  const file = await readAnySource(path, url);
  if (name === 'definitions') return inspectDefinitions(file);
  return name === 'papers' ? inspectPapers(file) : inspectMentions(file, url, builtInRecogniser());
}

/** The files after the first one given with --papers stand alone. */
async function related({ positionals: [, id, ...rest], url, papers }: Command): Promise<unknown> {
  if (id === undefined) throw new UserError(`Mangler sak. ${USAGE}`);
  if (url !== null) throw new UserError(`--url hører til mentions og papers. ${USAGE}`);
  if (papers === null && rest.length > 0) throw new UserError(`Bare én sak om gangen. ${USAGE}`);
  const files = await Promise.all([...(papers ?? []), ...rest].map((path) => readAnySource(path)));
  return inspectRelated(id, files);
}

function readCommand(words: readonly string[]): Command {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: { url: { type: 'string' }, papers: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    return { positionals, url: values.url ?? null, papers: values.papers ?? null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new UserError(`${isUnknown ? 'Ukjent valg' : 'Mangler verdi etter et valg'}. ${USAGE}`);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
