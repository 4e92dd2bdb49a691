/**
 * Version 3: the reader's own words on the glossary, one row for each name, and what each was before. Plain also where
 * notes are encrypted: their forms are marked in pages. One that was taken back stays, with `choice: null`, so that
 * another machine's backup does not bring it back.
 *
 *   glossary           { name: 'HDAB', operation, number: 2, savedAt: '2026-11-22T10:00:00.000Z',
 *                        choice: { is: 'written', term: {…} } }
 *   glossaryRevisions  earlier states, the last fifty of each name, in the same shape
 */
import type Dexie from 'dexie';

export function addGlossary(database: Dexie): void {
  database.version(3).stores({ glossary: 'name', glossaryRevisions: 'operation, name' });
}
