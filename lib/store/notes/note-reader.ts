/**
 * Reads many notes: in slices, so that the page is drawn between them, and each state of a note once. To decrypt ten
 * thousand takes two seconds, to look them up again no time.
 */

import { inSlices, UNSTOPPED } from '../../model/in-slices.ts';
import type { Note, NoteId } from '../../model/note.ts';
import type { NoteCipher } from './cipher.ts';
import type { NoteRow } from './note-rows.ts';
import { readNote } from './note-states.ts';

export interface NoteReader {
  /** Those that can be read, in the order of the rows. */
  read(rows: readonly NoteRow[], cipher: NoteCipher): Promise<Note[]>;
}

interface Known {
  readonly by: NoteCipher;
  readonly notes: Map<NoteId, Note>;
}

export function createNoteReader(): NoteReader {
  let known: Known | null = null;
  return {
    read: (rows, cipher) => {
      // What one passphrase opened is not shown under another.
      if (known?.by !== cipher) known = { by: cipher, notes: new Map() };
      return inSlices(reading(rows, known), { signal: UNSTOPPED });
    },
  };
}

function* reading(rows: readonly NoteRow[], known: Known): Generator<undefined, Note[]> {
  const notes: Note[] = [];
  for (const row of rows) {
    const last = known.notes.get(row.id);
    // An operation names one state of one note, so nothing of it can be another.
    const isKnown = last !== undefined && last.operation === row.operation;
    const note = isKnown ? last : (readNote(row, known.by)?.value ?? null);
    if (note !== null) {
      known.notes.set(note.id, note);
      notes.push(note);
    }
    if (!isKnown) yield;
  }
  return notes;
}
