import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import { applyDrafts } from '../../../../lib/store/notes/apply-drafts.ts';
import { NOTES_VERSION } from '../../../../lib/store/notes/database.ts';
import { openGlossary } from '../../../../lib/store/notes/glossary.ts';
import { openJudgements } from '../../../../lib/store/notes/judgements.ts';
import { openNoteRepository } from '../../../../lib/store/notes/notes.ts';
import { createNotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { draft, editing, noteId, operation } from './note-drafts.ts';
import { readFixture, readRaw, writeRaw } from './raw-database.ts';

/** As a newer Saksspor may have left it: other tables, other shapes of rows, and Dexie's mending in between. */
const NEWER = [
  { step: 10, table: 'notes' },
  { step: 20, table: 'threads' },
  { step: 30, table: 'revisions' },
  { step: 40, table: 'glossary' },
  { step: 41, table: 'attachments' },
  { step: 990, table: 'drafts' },
];

test.each(NEWER)('old code writes nothing to a database that is newer by $step', async ({ step, table }) => {
  const name = `newer-${step}`;
  const fixture = readFixture(NOTES_VERSION);
  const tables = [
    ...fixture.tables.filter((one) => one.name !== table),
    { name: table, keyPath: 'key', indexes: [] },
  ];
  const rows = { ...fixture.rows, [table]: [{ key: 1, body: { is: 'of a new kind' } }] };
  await writeRaw(name, { browserVersion: NOTES_VERSION * 10 + step, tables, rows });
  const before = await readRaw(name);
  const keeper = createNotesKeeper(name);
  const notes = openNoteRepository(keeper);
  const id = noteId('n');
  const tries = [
    notes.save(draft('a1', 'skrevet av gammel kode')),
    notes.setDeleted(id, true, operation('d')),
    notes.settle(id, editing('a'), null),
    notes.deleteForever([id]),
    notes.all(),
    applyDrafts(keeper),
    openJudgements(keeper).set(['NUFA-26-2025' as CaseId, 'NUIT-8-2023' as CaseId], 'hidden'),
    openGlossary(keeper).save('KORO', { is: 'ignored' }, null),
    openGlossary(keeper).undoTakeIn(),
    keeper.repair(['notes'], async () => undefined),
    keeper.refresh(),
  ];
  const refused = await Promise.allSettled(tries);
  for (const one of refused) {
    expect(one).toMatchObject({ status: 'rejected', reason: { name: 'NotesUnavailable', reason: 'newer' } });
  }
  expect(notes.leave(draft('a1', 'skrevet av gammel kode'))).toBe(false);
  await keeper.close();
  expect(await readRaw(name)).toEqual(before);
});

test('a page that is open when a newer one raises the database gives way, and leaves nothing in it', async () => {
  const name = 'raised';
  const keeper = createNotesKeeper(name);
  const notes = openNoteRepository(keeper);
  await notes.save(draft('a1', 'en'));
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name, (NOTES_VERSION + 1) * 10);
    opening.onsuccess = () => resolve(opening.result);
  });
  newer.close();
  const before = await readRaw(name);
  expect(notes.leave(draft('a2 after a1', 'en to'))).toBe(false);
  await expect(notes.save(draft('a2 after a1', 'en to'))).rejects.toMatchObject({ reason: 'newer' });
  expect(await readRaw(name)).toEqual(before);
});
