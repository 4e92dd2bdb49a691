/**
 * Version 2: private notes. A body is plain, or encrypted with the reader's passphrase; `place` is the id of the case, or
 * a keyed digest of it where bodies are encrypted.
 *
 *   notes       { id, place: 'NUFA-26-2025', operation, number: 3, editing, begunAt, savedAt, deletedAt: null,
 *                 body: { is: 'plain', content: {…} } }
 *   revisions   earlier states, the last fifty of each note: { note, operation, number: 2, …, body }
 *   operations  what was done already: { id, note, doneAt }
 *   conflicts   texts that met a newer one, one for each editor: { note, editing, operation, place, savedAt, body }
 *   drafts      left by a page that was closing, one for each editor: { note, editing, operation, basedOn, place, leftAt, body }
 *   lock        { id: 'lock', … }: how the reader's passphrase opens the bodies; no row where there is none
 */
import type Dexie from 'dexie';

export function addNotes(database: Dexie): void {
  database.version(2).stores({
    // Null is no key: the index of `deletedAt` holds the trash only.
    notes: 'id, place, deletedAt',
    revisions: 'operation, note',
    operations: 'id, doneAt',
    conflicts: '[note+editing], note',
    drafts: '[note+editing]',
    lock: 'id',
  });
}
