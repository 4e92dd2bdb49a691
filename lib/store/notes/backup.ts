/** What is the reader's, out into a file and back: first a dry run, then one transaction, which can be undone. */
import type { Settings } from '../../model/settings.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { type Backup, writeBackup } from './backup-file.ts';
import { compareGlossary, namesReplaced, readGlossary, writeGlossary } from './import-glossary.ts';
import { compareJudgements, type ImportCount, readJudgements } from './import-judgements.ts';
import { compareNotes, type NoteImportCount, rowsReplaced, writeNotes } from './import-notes.ts';
import type { ImportRow } from './import-row.ts';
import { readKeptNotes } from './kept-rows.ts';
import { createKeyRing, type KeyRing } from './lock/key-ring.ts';
import { sealFile } from './lock/sealed-file.ts';
import { lockRowSchema } from './lock/wrap-key.ts';
import { createNotesKeeper, type NotesKeeper, type NotesTable } from './notes-keeper.ts';
import { NotesUnavailable } from './open-notes.ts';
import { lastImport, rowsUndone, type UndoOutcome, undoImport } from './undo-import.ts';

/** What an import does, or did. */
export interface ImportPlan {
  readonly judgements: ImportCount;
  readonly notes: NoteImportCount;
  /** Words of the reader's glossary. */
  readonly glossary: ImportCount;
  /** Whether the settings of the file are others than those here; taken over only where the reader says so. */
  readonly hasOtherSettings: boolean;
}

export interface LastImport {
  /** ISO time. */
  readonly importedAt: string;
  /** That it changed. */
  readonly judgements: number;
  readonly notes: number;
  readonly glossary: number;
  readonly hasSettings: boolean;
}

export interface SavedBackup {
  readonly savedAt: string;
  readonly text: string;
  readonly notes: number;
  readonly judgements: number;
  /** Words that the reader has decided on, without those taken back. */
  readonly glossary: number;
  /** Earlier states that found no room in a file that can be read back. */
  readonly revisionsLeftOut: number;
  /** Notes that are damaged, so they are not in it. */
  readonly unreadable: number;
  /** Under the reader's passphrase. */
  readonly isSealed: boolean;
}

/**
 * Each rejects with `NotesUnavailable` where there is no database to be had, or notes are locked; what takes in a
 * backup with `BackupContradicts` where no machine of ours can have written it.
 */
export interface BackupKeeper {
  /** Everything that is the reader's, as it is now. */
  save(): Promise<Backup>;
  /** The same as a file's text, encrypted where a passphrase is set. */
  file(): Promise<SavedBackup>;
  /** What `restore` would do. Changes nothing. */
  plan(backup: Backup): Promise<ImportPlan>;
  /** Takes in a backup: all of it, or nothing. */
  restore(backup: Backup, options: { readonly takesSettings: boolean }): Promise<ImportPlan>;
  /** The import that can be undone; null where there is none. */
  last(): Promise<LastImport | null>;
  /** Takes the last import back, but for what was changed since. */
  undo(): Promise<UndoOutcome>;
}

/** Where settings stand, which is not the database. */
export interface SettingsPlace {
  readonly read: () => Promise<Settings>;
  readonly write: (change: Partial<Settings>) => Promise<unknown>;
}

const SETTINGS: SettingsPlace = { read: readSettings, write: writeSettings };
const TABLES: readonly NotesTable[] = [
  'linkJudgements',
  'imports',
  'notes',
  'revisions',
  'conflicts',
  'drafts',
  'glossary',
  'glossaryRevisions',
];

export function openBackup(
  keeper: NotesKeeper = createNotesKeeper(),
  keys: KeyRing = createKeyRing(),
  settings: SettingsPlace = SETTINGS,
): BackupKeeper {
  async function save() {
    const now = await settings.read();
    return keeper.readNotes(async (database, cipher) => {
      const { notes, conflicts, unreadable } = await readKeptNotes(database, cipher);
      const judgements = await readJudgements(database);
      const glossary = await readGlossary(database);
      const savedAt = new Date().toISOString();
      return { backup: { savedAt, judgements, notes, conflicts, glossary, settings: now }, unreadable };
    });
  }

  /** Null where no passphrase is set. */
  async function sealed(text: string): Promise<string | null> {
    const row: unknown = await keeper.read(({ lock }) => lock.get('lock'));
    if (row === undefined) return null;
    await keys.refresh();
    const lock = lockRowSchema.safeParse(row);
    const key = lock.success ? keys.dataKey(lock.data) : null;
    if (!lock.success || key === null) throw new NotesUnavailable('locked');
    return JSON.stringify(await sealFile(text, key, lock.data));
  }

  async function settingsChange(backup: Backup): Promise<ImportRow['settings']> {
    const now = await settings.read();
    if (backup.settings === null) return null;
    const after = { ...now, ...backup.settings };
    return isSameSettings(now, after) ? null : { before: now, after };
  }

  return {
    save: async () => (await save()).backup,
    file: async () => {
      const { backup, unreadable } = await save();
      const { text, revisionsLeftOut } = writeBackup(backup);
      const safe = await sealed(text);
      return {
        savedAt: backup.savedAt,
        text: safe ?? text,
        notes: backup.notes.length,
        judgements: backup.judgements.length,
        glossary: backup.glossary.filter(({ choice }) => choice !== null).length,
        revisionsLeftOut,
        unreadable,
        isSealed: safe !== null,
      };
    },
    plan: async (backup) => {
      const hasOtherSettings = (await settingsChange(backup)) !== null;
      return keeper.readNotes(async (database, cipher) => ({
        judgements: (await compareJudgements(database, backup)).count,
        notes: (await compareNotes(database, cipher, backup)).count,
        glossary: (await compareGlossary(database, backup)).count,
        hasOtherSettings,
      }));
    },
    restore: async (backup, { takesSettings }) => {
      const other = await settingsChange(backup);
      const taken = takesSettings ? other : null;
      // A copy that still had what is written over would be taken for ahead, and offer to bring it back.
      const { notes: replaced, ...others } = await keeper.readNotes(async (database, cipher) => ({
        ...rowsReplaced(await compareNotes(database, cipher, backup)),
        glossary: namesReplaced(await compareGlossary(database, backup)),
      }));
      if (replaced.length + others.glossary.length > 0) {
        await keeper.forget(replaced, new Map(Object.entries(others)));
      }
      const plan = await keeper.writeNotes(TABLES, async (database, cipher) => {
        const judgements = await compareJudgements(database, backup);
        const compared = await compareNotes(database, cipher, backup);
        const words = await compareGlossary(database, backup);
        const { changes } = judgements;
        await database.linkJudgements.bulkPut(changes.map(({ after }) => after));
        const notes = await writeNotes(database, cipher, compared);
        const glossary = await writeGlossary(database, words);
        if (changes.length + notes.length + glossary.length > 0 || taken !== null) {
          const importedAt = new Date().toISOString();
          await database.imports.put({ id: 'last', importedAt, changes, notes, glossary, settings: taken });
        }
        return { judgements: judgements.count, notes: compared.count, glossary: words.count };
      });
      // What undoes it is on the disk before.
      if (taken !== null) await settings.write(taken.after);
      return { ...plan, hasOtherSettings: other !== null };
    },
    last: async () => {
      const row = await keeper.read(lastImport);
      if (row === null) return null;
      const { importedAt, changes, notes, glossary } = row;
      return {
        importedAt,
        judgements: changes.length,
        notes: notes.length,
        glossary: glossary.length,
        hasSettings: row.settings !== null,
      };
    },
    undo: async () => {
      const row = await keeper.read(lastImport);
      if (row === null) return { judgements: 0, notes: 0, glossary: 0 };
      const { notes, ...others } = await keeper.read((database) => rowsUndone(database, row));
      await keeper.forget(notes, new Map(Object.entries(others)));
      const outcome = await keeper.writeNotes(TABLES, (database, cipher) =>
        undoImport(database, cipher, row),
      );
      if (row.settings !== null && isSameSettings(await settings.read(), row.settings.after)) {
        await settings.write(row.settings.before);
      }
      return outcome;
    },
  };
}

function isSameSettings(one: Partial<Settings>, other: Partial<Settings>): boolean {
  const named = (settings: Partial<Settings>) => JSON.stringify(Object.entries(settings).sort());
  return named(one) === named(other);
}
