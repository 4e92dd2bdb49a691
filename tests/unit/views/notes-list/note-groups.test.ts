/** What a list of notes says of their cases, and in which order and groups it stands. */
import { describe, expect, test } from 'vitest';
import { CASES } from '../../../../lib/data/cases.ts';
import type { CaseId } from '../../../../lib/model/case.ts';
import { filterNotes, NO_NOTE_FILTERS, prepareNotes } from '../../../../lib/notes/filter-notes.ts';
import { momentOf } from '../../../../lib/views/notes/moment-of.ts';
import { noteGroups } from '../../../../lib/views/notes/note-groups.ts';
import { notedCases } from '../../../../lib/views/notes/noted-cases.ts';
import { note } from '../../notes/make-note.ts';

const cases = new Map(CASES.map((fact) => [fact.id, fact]));
const caseOf = notedCases(cases, [], (year) => `${year}, møtedato ukjent`);
const listed = prepareNotes(
  [
    note(1, { caseId: 'NUFA-999-2025' }),
    note(2, { caseId: 'NUFA-26-2025' }),
    note(3, { caseId: 'NEHR-35-2022' }),
    note(4, { caseId: 'NUFA-24-2025' }),
    note(5, { caseId: 'NUFA-26-2025' }),
  ],
  caseOf,
);
const shown = (order: 'newest' | 'meeting', limit = 100) =>
  noteGroups(listed, order, limit).map(({ name, notes }) => [name, notes.map(({ of }) => of.label)]);

describe('a case beside its notes', () => {
  test('is told as the index knows it', () => {
    expect(caseOf('NUFA-26-2025' as CaseId)).toMatchObject({
      label: 'NUFA 26/25',
      title: cases.get('NUFA-26-2025' as CaseId)?.title,
      meeting: 'NUFA 29.–30. oktober 2025',
    });
    expect(caseOf('NEHR-18-2021' as CaseId).label).toBe('NEHS 18/21');
  });
  test('is told where no paper knows it', () => {
    expect(caseOf('NUFA-999-2025' as CaseId)).toMatchObject({
      label: 'NUFA 999/25',
      title: null,
      meeting: 'NUFA 2025, møtedato ukjent',
      meetingDay: null,
    });
  });
  test('is found by either name of the council that was renamed', () => {
    for (const query of ['nehs', 'NEHR', '35/22', 'nehr 35/2022'])
      expect(filterNotes(listed, query, NO_NOTE_FILTERS).map(({ of }) => of.label)).toEqual(['NEHR 35/22']);
  });
});

describe('a list of notes', () => {
  test('stands as it came, undivided', () => {
    expect(shown('newest')).toEqual([
      [null, ['NUFA 999/25', 'NUFA 26/25', 'NEHR 35/22', 'NUFA 24/25', 'NUFA 26/25']],
    ]);
  });
  test('knows where the meeting of a heading is shown, where its days are known', () => {
    expect(noteGroups(listed, 'newest', 1)).toMatchObject([{ meeting: null }]);
    expect(noteGroups(listed, 'meeting', 100).map(({ meeting }) => meeting)).toEqual([
      { council: 'NUFA', firstDay: '2025-10-29' },
      null,
      { council: 'NEHR', firstDay: caseOf('NEHR-35-2022' as CaseId).meetingDay },
    ]);
  });
  test('stands by meeting, the newest first, and by case within; what has no date comes last in its year', () => {
    expect(shown('meeting')).toEqual([
      ['NUFA 29.–30. oktober 2025', ['NUFA 24/25', 'NUFA 26/25', 'NUFA 26/25']],
      ['NUFA 2025, møtedato ukjent', ['NUFA 999/25']],
      [caseOf('NEHR-35-2022' as CaseId).meeting, ['NEHR 35/22']],
    ]);
  });
  test('is cut', () => {
    expect(shown('newest', 2)).toEqual([[null, ['NUFA 999/25', 'NUFA 26/25']]]);
    expect(shown('meeting', 1)).toEqual([['NUFA 29.–30. oktober 2025', ['NUFA 24/25']]]);
    expect(noteGroups([], 'newest', 5)).toEqual([]);
  });
});

test('a moment is told to the minute', () => {
  const at = new Date(2026, 10, 2, 9, 5).toISOString();
  expect(momentOf(at, 'nb')).toBe('2.11.2026 kl. 09.05');
  expect(momentOf(at, 'en')).toBe('2.11.2026 09:05');
});
