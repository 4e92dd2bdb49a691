/**
 * The copy as the text of a file: everything is to be had out of the browser before anything is put back. A backup like
 * any other, under the passphrase where one is set; the rows as they lie there where their notes cannot be read.
 */
import { writeBackup } from '../backup-file.ts';
import type { NoteCipher } from '../cipher.ts';
import { bundleOf } from '../kept-rows.ts';
import type { CopiedRow, RowName } from './copied-rows.ts';
import { readRow } from './copied-rows.ts';
import { loadCanary, loadNames, loadRows } from './copy-storage.ts';

export interface CopyFileOptions {
  /** What opens bodies under a row of the passphrase; null where they are locked. */
  readonly cipherOf: (lock: unknown) => NoteCipher | null;
  /** The text under the passphrase whose row this is; null where its key is not known. */
  readonly seal: (text: string, lock: unknown) => Promise<string | null>;
}

const LOCK = 'lock/lock' as RowName;

export async function copyFile({ cipherOf, seal }: CopyFileOptions): Promise<string> {
  const values = await loadRows(await loadNames());
  const copiedAt = (await loadCanary())?.copiedAt ?? null;
  const rows = [...values].flatMap(([name, value]) => readRow(name, value) ?? []);
  const raw = { format: 'saksspor-copy', version: 1, copiedAt, rows: Object.fromEntries(values) };
  const lock = values.get(LOCK);
  const cipher = cipherOf(lock);
  const backup = cipher && backupOf(rows, cipher, copiedAt ?? new Date().toISOString());
  const safe = backup === null || lock === undefined ? backup : await seal(backup, lock);
  return safe ?? `${JSON.stringify(raw, null, 1)}\n`;
}

/** Null where there are notes and none of them can be read. Damaged rows are not in it: nothing could read them in. */
function backupOf(rows: readonly CopiedRow[], cipher: NoteCipher, savedAt: string): string | null {
  const heads = rows.flatMap((copied) => (copied.table === 'notes' ? [copied.row] : []));
  const texts = rows.flatMap((copied) => (copied.table === 'conflicts' ? [copied.row] : []));
  const judgements = rows.flatMap((copied) => (copied.table === 'linkJudgements' ? [copied.row] : []));
  const notes = heads.flatMap((note) => bundleOf({ note, revisions: [], conflicts: [] }, cipher).note ?? []);
  const glossary = rows.flatMap((copied) =>
    copied.table === 'glossary' ? [{ ...copied.row, revisions: [] }] : [],
  );
  const { conflicts } = bundleOf({ note: undefined, revisions: [], conflicts: texts }, cipher);
  if (heads.length > 0 && notes.length === 0) return null;
  return writeBackup({ savedAt, judgements, notes, conflicts, glossary, settings: null }).text;
}
