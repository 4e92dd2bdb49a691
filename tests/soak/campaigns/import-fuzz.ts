/**
 * Files that are no backups, and backups that were bent, cut and forged, taken in by the product's own import over a
 * database in memory: a rejected file changes nothing, an accepted one is taken in as the dry run said and is undone to
 * what there was. Runs in Node; the caller brings IndexedDB (fake-indexeddb/auto).
 */
import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings.ts';
import { type BackupKeeper, openBackup } from '../../../lib/store/notes/backup.ts';
import { type BackupReading, readBackup } from '../../../lib/store/notes/backup-file.ts';
import { BackupContradicts } from '../../../lib/store/notes/import-notes.ts';
import { createKeyRing } from '../../../lib/store/notes/lock/key-ring.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../lib/store/notes/notes-keeper.ts';
import { bentFile, HERE } from './bent-files.ts';

export interface ImportFuzz {
  readonly runs: number;
  /** One line each, with the file. */
  readonly failures: readonly string[];
  /** How many of the files were taken in: a fuzz whose files are all rejected shows little. */
  readonly taken: number;
}

const TABLES = [
  'notes',
  'revisions',
  'conflicts',
  'linkJudgements',
  'imports',
  'drafts',
  'lock',
  'glossary',
  'glossaryRevisions',
] as const;
const SHOWN = 300;

/** Files that are in memory at a time. */
const BATCH = 500;

/**
 * @param count files
 * @param broken for the test of this test: takes a protection out of the import
 */
export async function fuzzImports(
  count: number,
  broken: (backup: BackupKeeper) => BackupKeeper = (backup) => backup,
): Promise<ImportFuzz> {
  const under = await openUnder(`import-fuzz-${Math.random()}`, broken);
  const failures: string[] = [];
  let runs = 0;
  let taken = 0;
  while (runs < count && failures.length === 0) {
    for (const file of fc.sample(bentFile, Math.min(BATCH, count - runs))) {
      const found = await under.take(file).catch((error: unknown) => `broke off: ${String(error)}`);
      runs += 1;
      if (found === 'taken') taken += 1;
      if (found === 'taken' || found === 'rejected') continue;
      // What follows would fail because of it.
      failures.push(`file ${runs}: ${found}\n${file.slice(0, SHOWN)}`);
      break;
    }
  }
  await under.close();
  return { runs, failures, taken };
}

async function openUnder(name: string, broken: (backup: BackupKeeper) => BackupKeeper) {
  const keeper = createNotesKeeper(name);
  let settings: Settings = DEFAULT_SETTINGS;
  const backup = openBackup(keeper, createKeyRing(), {
    read: async () => settings,
    write: async (change) => {
      settings = { ...settings, ...change };
    },
  });
  const here = readBackup(HERE);
  if (here.is !== 'backup') throw new Error('the first file is not a backup');
  await backup.restore(here.backup, { takesSettings: true });
  await keeper.write(['imports'], ({ imports }) => imports.clear());
  const first = await everything(keeper, settings);
  return {
    take: (file: string) => takeOne(broken(backup), file, first, () => everything(keeper, settings)),
    close: () => keeper.close(),
  };
}

/** 'rejected', 'taken', or what went wrong. */
async function takeOne(
  backup: BackupKeeper,
  file: string,
  before: string,
  now: () => Promise<string>,
): Promise<string> {
  let reading: BackupReading;
  try {
    reading = readBackup(file);
  } catch (error) {
    return `the reading broke: ${String(error)}`;
  }
  if (reading.is !== 'backup')
    return (await now()) === before ? 'rejected' : 'a rejected file changed something';
  try {
    const plan = await backup.plan(reading.backup);
    if ((await now()) !== before) return 'the dry run changed something';
    const done = await backup.restore(reading.backup, { takesSettings: true });
    if (JSON.stringify(done) !== JSON.stringify(plan)) return 'what was done is not what was counted';
  } catch (error) {
    if (!(error instanceof BackupContradicts)) return `the import broke: ${String(error)}`;
    return (await now()) === before ? 'rejected' : 'a contradicting file changed something';
  }
  const isUnreadable = (await backup.file()).unreadable > 0;
  if (isUnreadable) return 'the import left a row that cannot be read';
  if ((await backup.last()) !== null) {
    const stayed = await backup.undo();
    if (stayed.notes + stayed.judgements + stayed.glossary > 0) return 'the undoing left something';
  }
  return (await now()) === before ? 'taken' : 'the undoing did not bring back what there was';
}

/** All rows of all tables, and the settings. */
async function everything(keeper: NotesKeeper, settings: Settings): Promise<string> {
  return keeper.read(async (database) => {
    const rows = await Promise.all(TABLES.map((table) => database.table(table).toArray()));
    return JSON.stringify([rows, settings]);
  });
}
