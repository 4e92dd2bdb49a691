/**
 * How the body of a note stands on the disk: plain, or encrypted with a key that the reader's passphrase opens. Both
 * ways are synchronous, so that a body is encrypted inside a transaction, and while a page is closing.
 */
import type { CaseId } from '../../model/case.ts';
import type { NoteContent, NoteId, OperationId } from '../../model/note.ts';
import type { NoteBody } from './note-rows.ts';

/**
 * The state that a body belongs to. An encrypted one is bound to it: put into another row it is refused, so whoever
 * can write to the disk cannot pass an earlier text off as the newest. A new operation needs a body encrypted anew.
 */
export interface BodyPlace {
  readonly note: NoteId;
  readonly operation: OperationId;
}

export interface NoteCipher {
  readonly encrypt: (content: NoteContent, place: BodyPlace) => NoteBody;
  /** Null: encrypted with another key, for another place, or damaged. */
  readonly decrypt: (body: NoteBody, place: BodyPlace) => NoteContent | null;
  /** By what the notes of a case are found: the same for the same case. An encrypted one does not tell the case. */
  readonly placeOf: (caseId: CaseId) => string;
}

/**
 * Whether bodies can be read and written now. `locked`: a passphrase is set and was not given. `demanded`: the
 * organisation demands one, and none is set.
 */
export type CipherState =
  | { readonly is: 'open'; readonly cipher: NoteCipher }
  | { readonly is: 'locked' }
  | { readonly is: 'demanded' };

export const PLAIN: NoteCipher = {
  encrypt: (content) => ({ is: 'plain', content }),
  decrypt: (body) => (body.is === 'plain' ? body.content : null),
  placeOf: (caseId) => caseId,
};
