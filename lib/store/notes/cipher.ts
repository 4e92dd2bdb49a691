/**
 * How the body of a note stands on the disk: plain, or encrypted with a key that the reader's passphrase opens. Both
 * ways are synchronous, so that a body is encrypted inside a transaction, and while a page is closing.
 */
import type { CaseId } from '../../model/case.ts';
import type { NoteContent } from '../../model/note.ts';
import type { NoteBody } from './note-rows.ts';

export interface NoteCipher {
  readonly encrypt: (content: NoteContent) => NoteBody;
  /** Null: encrypted with another key, or damaged. */
  readonly decrypt: (body: NoteBody) => NoteContent | null;
  /** By what the notes of a case are found: the same for the same case. An encrypted one does not tell the case. */
  readonly placeOf: (caseId: CaseId) => string;
}

export const PLAIN: NoteCipher = {
  encrypt: (content) => ({ is: 'plain', content }),
  decrypt: (body) => (body.is === 'plain' ? body.content : null),
  placeOf: (caseId) => caseId,
};
