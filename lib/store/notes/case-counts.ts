/** How many notes each case has, from the keys of the index: bodies are not read. */
import { type CaseId, parseCaseId } from '../../model/case.ts';
import type { NoteCipher } from './cipher.ts';
import type { NotesDatabase } from './database.ts';
import { readNote } from './note-states.ts';

/** Those in the trash are not counted. */
export async function caseCounts(
  database: NotesDatabase,
  cipher: NoteCipher,
): Promise<ReadonlyMap<CaseId, number>> {
  const { notes } = database;
  // Each place once, and how many stand there: a step for each note would take as long as reading all of them.
  const places = await database.transaction('r', notes, async () => {
    const named = await notes.orderBy('place').uniqueKeys();
    const counts = await Promise.all(named.map((place) => notes.where('place').equals(place).count()));
    return new Map(named.map((place, at) => [String(place), counts[at] ?? 0]));
  });
  for (const { place } of await notes.where('deletedAt').above('').toArray()) {
    places.set(place, (places.get(place) ?? 0) - 1);
  }
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
