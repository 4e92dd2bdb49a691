/** Reads many notes, and each state of a note once: to decrypt ten thousand takes a second, to look them up no time. */
import type { Note, NoteId } from '../../model/note.ts';
import type { NoteCipher } from './cipher.ts';
import type { NoteRow } from './note-rows.ts';
import { readNote } from './note-states.ts';

export interface NoteReader {
  /** Those that can be read, in the order of the rows. */
  read(rows: readonly NoteRow[], cipher: NoteCipher): Note[];
}

export function createNoteReader(): NoteReader {
  let known = new Map<NoteId, Note>();
  let knownBy: NoteCipher | null = null;
  return {
    read: (rows, cipher) => {
      // What another passphrase opened is not shown without it.
      if (knownBy !== cipher) known = new Map();
      knownBy = cipher;
      const notes: Note[] = [];
      for (const row of rows) {
        const last = known.get(row.id);
        // An operation names one state of one note, so nothing of it can be another.
        const isKnown = last !== undefined && last.operation === row.operation;
        const note = isKnown ? last : (readNote(row, cipher)?.value ?? null);
        if (note === null) continue;
        known.set(note.id, note);
        notes.push(note);
      }
      return notes;
    },
  };
}
