/**
 * How many notes each case has, without opening one. From the rows at once: a cursor over the keys of the index, or a
 * count for each place, took two to five times as long in Chromium with ten thousand notes.
 */
import { type CaseId, parseCaseId } from '../../model/case.ts';
import type { NoteCipher } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import type { NoteRow } from './note-rows.ts';
import { readNote } from './note-states.ts';

/** Those in the trash are not counted. */
export async function caseCounts(
  { notes }: NotesDatabase,
  cipher: NoteCipher,
): Promise<ReadonlyMap<CaseId, number>> {
  const places = new Map<string, NoteRow[]>();
  for (const row of await notes.toArray()) {
    if (row.deletedAt !== null) continue;
    const known = places.get(row.place);
    if (known === undefined) places.set(row.place, [row]);
    else known.push(row);
  }
  const counts = new Map<CaseId, number>();
  for (const [place, rows] of places) {
    const id = caseOf(place, rows, cipher);
    if (id !== null) counts.set(id, rows.length);
  }
  return counts;
}

/** An encrypted place does not tell its case; the notes there do. */
function caseOf(place: unknown, rows: readonly NoteRow[], cipher: NoteCipher): CaseId | null {
  if (typeof place !== 'string') return null;
  if (parseCaseId(place) !== null) return place as CaseId;
  for (const row of rows) {
    const note = readNote(row, cipher);
    if (note !== null) return note.value.content.caseId;
  }
  return null;
}
