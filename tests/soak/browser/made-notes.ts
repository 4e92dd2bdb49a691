/** Notes as rows of the database, made rather than written: for campaigns that need many of them. */
import { randomUUID } from 'node:crypto';
import type { CaseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { EditingId, NoteId, OperationId } from '../../../lib/model/note.ts';
import type { NoteRow } from '../../../lib/store/notes/note-rows.ts';

const WORDS =
  'Husk å spørre om finansieringen før saken kommer tilbake; ærlig svar fra Øst var «ja, men».'.split(' ');

/** @param length of the text, UTF-16 units, about */
export function madeNotes(count: number, length = 400): NoteRow[] {
  return Array.from({ length: count }, (_, index) => {
    const caseId = `NUFA-${(index % 60) + 1}-${2000 + (Math.floor(index / 60) % 26)}` as CaseId;
    const time = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    const words: string[] = [`Notat ${index}.`];
    for (let size = 0; size < length; size += 8) {
      words.push(WORDS[Math.floor(Math.random() * WORDS.length)] ?? '');
    }
    return {
      id: randomUUID() as string as NoteId,
      place: caseId,
      operation: randomUUID() as string as OperationId,
      number: 1,
      editing: randomUUID() as string as EditingId,
      begunAt: time,
      savedAt: time,
      deletedAt: index % 25 === 24 ? time : null,
      body: {
        is: 'plain',
        content: {
          caseId,
          day: time.slice(0, 10) as IsoDate,
          heading: index % 3 === 0 ? `Overskrift ${index}` : '',
          text: words.join(' '),
          tags: index % 4 === 0 ? ['følges', 'økonomi'] : [],
          followUp: index % 5 === 0,
        },
      },
    };
  });
}
