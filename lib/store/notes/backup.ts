/** What is the reader's, out into a file and back: first a dry run, then one transaction, which can be undone. */
import type { LinkJudgement } from '../../model/link.ts';
import type { Backup } from './backup-file.ts';
import type { NotesDatabase } from './database.ts';
import { openJudgements } from './judgements.ts';
import { laterJudgement, pairName } from './merge-judgements.ts';
import { createNotesKeeper, type NotesKeeper } from './notes-keeper.ts';
import { type ImportRow, importRowSchema, type JudgementChange, linkJudgementSchema } from './schema.ts';

/** What an import does, or did, in numbers of judgements. */
export interface ImportCount {
  /** On pairs without a judgement here. */
  readonly fresh: number;
  /** The same word on the pair here and there. */
  readonly same: number;
  /** Another word here, which is older and gives way. */
  readonly replacing: number;
  /** Another word here, which is newer and stays. */
  readonly staying: number;
}

export interface LastImport {
  /** ISO time. */
  readonly importedAt: string;
  /** Judgements that it changed. */
  readonly changes: number;
}

/** Each rejects with `NotesUnavailable` where there is no database. */
export interface BackupKeeper {
  /** Everything that is the reader's, as it is now. */
  save(): Promise<Backup>;
  /** What `restore` would do. Changes nothing. */
  plan(backup: Backup): Promise<ImportCount>;
  /** Takes in a backup: all of it, or nothing. */
  restore(backup: Backup): Promise<ImportCount>;
  /** The import that can be undone; null where there is none. */
  last(): Promise<LastImport | null>;
  /** Takes the last import back, but for pairs that were judged anew since. Resolves to how many stayed so. */
  undo(): Promise<number>;
}

export function openBackup(keeper: NotesKeeper = createNotesKeeper()): BackupKeeper {
  const judgements = openJudgements(keeper);
  return {
    save: async () => ({ savedAt: new Date().toISOString(), judgements: await judgements.all() }),
    plan: async (backup) => (await keeper.read((database) => compare(database, backup))).count,
    restore: (backup) =>
      keeper.write(['linkJudgements', 'imports'], async (database) => {
        const { count, changes } = await compare(database, backup);
        const row: ImportRow = { id: 'last', importedAt: new Date().toISOString(), changes };
        await database.linkJudgements.bulkPut(changes.map(({ after }) => after));
        if (changes.length > 0) await database.imports.put(row);
        return count;
      }),
    last: async () => {
      const row = await keeper.read(lastImport);
      return row && { importedAt: row.importedAt, changes: row.changes.length };
    },
    undo: () => keeper.write(['linkJudgements', 'imports'], undoLast),
  };
}

async function compare(
  { linkJudgements }: NotesDatabase,
  { judgements }: Backup,
): Promise<{ readonly count: ImportCount; readonly changes: readonly JudgementChange[] }> {
  const here = new Map<string, LinkJudgement>();
  for (const row of await linkJudgements.toArray()) {
    const parsed = linkJudgementSchema.safeParse(row);
    if (parsed.success) here.set(pairName(parsed.data), parsed.data);
  }
  const count = { fresh: 0, same: 0, replacing: 0, staying: 0 };
  const changes: JudgementChange[] = [];
  for (const judgement of judgements) {
    const before = here.get(pairName(judgement)) ?? null;
    const after = before === null ? judgement : laterJudgement(before, judgement);
    // The same word at another time: no news for the reader, but the later time is kept, so that merging is fair.
    if (before === null) count.fresh += 1;
    else if (before.verdict === judgement.verdict) count.same += 1;
    else if (after === judgement) count.replacing += 1;
    else count.staying += 1;
    if (after !== before) changes.push({ before, after });
  }
  return { count, changes };
}

async function lastImport({ imports }: NotesDatabase): Promise<ImportRow | null> {
  const parsed = importRowSchema.safeParse(await imports.get('last'));
  return parsed.success ? parsed.data : null;
}

async function undoLast(database: NotesDatabase): Promise<number> {
  const row = await lastImport(database);
  let judgedSince = 0;
  for (const { before, after } of row?.changes ?? []) {
    const key: [...LinkJudgement['cases']] = [...after.cases];
    const now = linkJudgementSchema.safeParse(await database.linkJudgements.get(key));
    const isUntouched =
      now.success && now.data.judgedAt === after.judgedAt && now.data.verdict === after.verdict;
    if (!isUntouched) judgedSince += 1;
    else if (before === null) await database.linkJudgements.delete(key);
    else await database.linkJudgements.put(before);
  }
  await database.imports.delete('last');
  return judgedSince;
}
