/** Brings one part of the copy up to date, alone among all pages, from what both sides have at that moment. */
import type { CipherState } from '../cipher.ts';
import type { NotesDatabase } from '../database.ts';
import { summaryOf, withPart } from './canary.ts';
import { type CopiedRow, type Part, partOf, type RowName, readRow } from './copied-rows.ts';
import { readPart } from './copied-tables.ts';
import { loadCanary, loadNames, loadRows, storeRows, withCopyLock } from './copy-storage.ts';
import { countPart } from './count-notes.ts';
import { type Marker, type Reconciled, reconcile, type Values } from './reconcile.ts';

export interface CopyPartOptions {
  readonly database: NotesDatabase;
  readonly cipher: CipherState;
  readonly part: Part;
  /** Names that the copy may have and the database may not. */
  readonly names: readonly RowName[];
  /** As `Sides` says. */
  readonly written?: ReadonlySet<RowName>;
  readonly right?: ReadonlySet<RowName>;
  readonly isWriting?: boolean;
}

/** Rejects where the browser cannot read or write. What the copy alone has stays in it, and is in the answer. */
export function copyPart({ database, cipher, part, names, ...sides }: CopyPartOptions): Promise<Reconciled> {
  return withCopyLock(async () => {
    const canary = await loadCanary();
    const before = summaryOf(canary, part);
    const here = await readPart(database, part);
    let copy = await loadRows([...new Set([...here.keys(), ...names])]);
    // The copy has rows that nobody asked for by name: the database has lost some since it was compared.
    if (readable(copy) < before.count) {
      copy = await loadRows([...(await loadNames()).filter((name) => partOf(name) === part), ...names]);
    }
    const result = reconcile({ database: here, copy, before, ...sides });
    const now = new Date().toISOString();
    // What is lost is counted on, until the reader has been told and has chosen.
    const summary = result.lost > 0 ? before : result.summary;
    await storeRows(result.put, result.remove, withPart(canary, part, summary, now));
    await countPart(part, result.present, cipher);
    return result;
  });
}

/** The database is right as it is: a damaged row of it is given up, and the copy has nothing else than the database. */
export function makePartAnew({
  database,
  cipher,
  part,
  names,
}: Omit<CopyPartOptions, 'written' | 'right' | 'isWriting'>): Promise<void> {
  return withCopyLock(async () => {
    const canary = await loadCanary();
    const here = await readPart(database, part);
    const rows = new Map<RowName, CopiedRow | Marker>();
    for (const [name, value] of here) rows.set(name, readRow(name, value) ?? 'given-up');
    const gone = names.filter((name) => partOf(name) === part && !here.has(name));
    const { present, summary } = reconcile({ database: here, copy: new Map() });
    await storeRows(rows, gone, withPart(canary, part, summary, new Date().toISOString()));
    await countPart(part, present, cipher);
  });
}

function readable(values: Values): number {
  return [...values].filter(([name, value]) => readRow(name, value) !== null).length;
}
