/** Notes for the tests of lists. */
import type { CaseId } from '../../../lib/model/case.ts';
import { parseCaseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { EditingId, Note, NoteContent, NoteId, OperationId } from '../../../lib/model/note.ts';
import type { NotedCase } from '../../../lib/notes/filter-notes.ts';

/** "00000000-0000-4000-8000-000000000007". */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function content(given: Partial<Omit<NoteContent, 'caseId'>> & { caseId?: string } = {}): NoteContent {
  return {
    day: '2025-10-29' as IsoDate,
    heading: '',
    text: '',
    tags: [],
    followUp: false,
    ...given,
    caseId: (given.caseId ?? 'NUFA-26-2025') as CaseId,
  };
}

export function note(number: number, given: Parameters<typeof content>[0] = {}): Note {
  return {
    id: uuid(number) as NoteId,
    operation: uuid(number + 1_000_000) as OperationId,
    number: 1,
    editing: uuid(number + 2_000_000) as EditingId,
    savedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    deletedAt: null,
    content: content(given),
  };
}

const made = new Map<CaseId, NotedCase>();

/** The same object for the same case, as a list gives them. */
export function notedCase(id: CaseId): NotedCase {
  const known = made.get(id);
  if (known !== undefined) return known;
  const key = parseCaseId(id);
  if (key === null) throw new Error(`${id} is no case`);
  const { council, number, year } = key;
  const label = `${council} ${number}/${year % 100}`;
  const title = id === 'NUFA-26-2025' ? 'Nasjonal standard for legemiddelopplysninger' : null;
  const words = `${label} ${number}/${year} ${year} ${title ?? ''}`;
  const one = { id, council, year, label, title, words, meeting: `${council} ${year}`, meetingDay: null };
  made.set(id, one);
  return one;
}
