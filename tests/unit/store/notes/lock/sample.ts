/** What the tests of the lock encrypt. */
import type { CaseId } from '../../../../../lib/model/case.ts';
import type { IsoDate } from '../../../../../lib/model/date.ts';
import type { NoteContent } from '../../../../../lib/model/note.ts';
import type { BodyPlace } from '../../../../../lib/store/notes/cipher.ts';

export const CASE = 'NUFA-26-2025' as CaseId;

export function sampleContent(text: string, more: Partial<NoteContent> = {}): NoteContent {
  return {
    caseId: CASE,
    day: '2026-11-22' as IsoDate,
    heading: '',
    text,
    tags: [],
    followUp: false,
    ...more,
  };
}

export function somePlace(): BodyPlace {
  return {
    note: crypto.randomUUID() as BodyPlace['note'],
    operation: crypto.randomUUID() as BodyPlace['operation'],
  };
}
