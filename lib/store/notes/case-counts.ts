/** How many notes each case has, from the keys of the index: bodies are not read. */
import { type CaseId, parseCaseId } from '../../model/case.ts';
import type { NoteCipher } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import { readNote } from './note-states.ts';

/** Those in the trash are not counted. */
export async function caseCounts(
  { notes }: NotesDatabase,
  cipher: NoteCipher,
): Promise<ReadonlyMap<CaseId, number>> {
  const places = new Map<string, number>();
  for (const place of await notes.orderBy('place').keys()) add(places, String(place), 1);
  for (const { place } of await notes.where('deletedAt').above('').toArray()) add(places, place, -1);
  const counts = new Map<CaseId, number>();
  for (const [place, count] of places) {
    if (count <= 0) continue;
    const id = parseCaseId(place) === null ? await caseOf(place) : (place as CaseId);
    if (id !== null) counts.set(id, count);
  }
  return counts;

  /** An encrypted place does not tell its case; the notes there do. */
  async function caseOf(place: string): Promise<CaseId | null> {
    for (const row of await notes.where('place').equals(place).toArray()) {
      const note = readNote(row, cipher);
      if (note !== null) return note.value.content.caseId;
    }
    return null;
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
