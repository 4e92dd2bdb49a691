import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/papers/read-document.ts';
import { statementsInSteps, statementsOf } from '../../../lib/papers/statements.ts';
import { fixture, stated, textDocument } from './documents.ts';
import { NOTE_CELLS, REFERAT_PDF } from './sources.ts';

describe('statements of a document', () => {
  test('a note states its case, quotes earlier ones and points to them', () => {
    const { statements, references, papers } = stated(textDocument(NOTE_CELLS));
    expect(papers).toMatchObject([{ id: 'doc:0', kind: 'toppnotat', council: 'NUIT' }]);
    expect(statements.map(({ caseId, role }) => `${caseId} ${role}`)).toEqual([
      'NUIT-7-2024 toppnotat',
      'NEHR-4-2021 quoted',
      'NUIT-12-2022 quoted',
    ]);
    expect(statements[1]).toMatchObject({ outcomeClass: 'endorsed', meetingDates: ['2021-06-10'] });
    expect(
      references.map(({ subtype, council, number }) => `${subtype} ${council} ${number?.number}`),
    ).toEqual(['earlier-treatment NEHR 4', 'earlier-treatment NUIT 12']);
  });

  test('the same text gives the same ids, whenever it is read', () => {
    const one = stated(textDocument(NOTE_CELLS));
    const later = stated({ ...textDocument(NOTE_CELLS), lastSeen: '2027-01-01T00:00:00Z' });
    expect(later.statements.map(({ id }) => id)).toEqual(one.statements.map(({ id }) => id));
    expect(new Set(one.statements.map(({ id }) => id)).size).toBe(one.statements.length);
  });

  test('the same paper twice in one file is said once', () => {
    const twice = stated(textDocument(`${REFERAT_PDF}\n\n${REFERAT_PDF}`));
    expect(twice.papers).toHaveLength(2);
    expect(twice.statements).toHaveLength(stated(textDocument(REFERAT_PDF)).statements.length);
  });

  test('a row without a council is a reference and no statement', () => {
    const { statements, references } = stated(textDocument(fixture('papers/shapes/toppnotat-nynorsk.txt')));
    expect(statements.filter(({ role }) => role === 'quoted')).toHaveLength(2);
    expect(references.find(({ number }) => number?.number === 3)).toMatchObject({ council: null });
  });

  test('a paper without a council states nothing, and that is said', () => {
    const text =
      'Møte om plan\n\nForslag til vedtak\n\nSaken tas til orientering.\n\nHensikt med saken\n\nX.\n\nSaksnummer 5/24\n';
    const { papers, statements, unread } = stated(textDocument(text));
    expect(papers.map(({ council }) => council)).toEqual([null]);
    expect(statements).toEqual([]);
    expect(unread.map(({ what }) => what)).toContain('council');
  });

  test('no name of a person becomes a word of the case', () => {
    const words = stated(textDocument(REFERAT_PDF)).statements.flatMap(({ bodyWords }) => bodyWords);
    expect(words).not.toContain('nordmann');
    expect(words).toContain('kodeverk');
  });
});

const HEAD = (days: string, label: string) =>
  `Referat fra møte i NUIT ${days}\nDato ${label}\nSted Oslo\n\nSak Tema\n`;

describe('bad input', () => {
  test('title and label with different days: the date is not known, and that is said', () => {
    const { papers, unread } = stated(textDocument(`${HEAD('25. mai 2023', '16. februar 2023')}4/23 Plan\n`));
    expect(papers[0]?.meetingDates).toEqual([]);
    expect(unread.map(({ what }) => what)).toEqual(['meeting-date']);
  });

  test('a date of another year than the case numbers', () => {
    const { papers, unread } = stated(textDocument(`${HEAD('', '25. mai 2022')}4/23 Plan\n5/23 Drift\n`));
    expect(papers[0]?.meetingDates).toEqual([]);
    expect(unread.map(({ what }) => what)).toEqual(['meeting-date']);
  });

  test('the number of a meeting is no case (NUIT 4/23)', () => {
    const text =
      'Referat fra møte i NUIT\nMøte\n4/23\nDato\n16. november 2023\nSted\nOslo\n\nSak Tema\n40/23 Plan\n';
    const { statements, papers } = stated(textDocument(text));
    expect(statements.map(({ caseId }) => caseId)).toEqual(['NUIT-40-2023']);
    expect(papers[0]?.meetingNumber).toBe('4/23');
  });

  test('cases that a text only lists are no cases of the meeting', () => {
    const agenda =
      '10/25 Godkjenning av dagsorden\n11/25 Hva har skjedd med tidligere saker?\n12/25 Plan for drift\n';
    const text = `${HEAD('', '5. juni 2025')}${agenda}\n${agenda.replace('\n12', '\n\n2/25 Prøvesvar\n19/24 Kodeverk\n\n12')}`;
    const { statements } = stated(textDocument(text));
    expect(statements.map(({ caseId }) => caseId)).toEqual(['NUIT-10-2025', 'NUIT-11-2025', 'NUIT-12-2025']);
  });

  test('one number and title in two councils are two cases (36/21)', () => {
    const row = (council: string) =>
      `${council} 36/21\tStrategi for digital sikkerhet\t${council} drøftet saken.`;
    const text = NOTE_CELLS.replace(/<b>NEHS 4\/21[^\n]*\n\n[^\n]*\n/, `${row('NUIT')}\n${row('NEHS')}\n`);
    const quoted = stated(textDocument(text)).statements.filter(({ role }) => role === 'quoted');
    expect(quoted.map(({ caseId }) => caseId)).toEqual(['NUIT-36-2021', 'NEHR-36-2021', 'NUIT-12-2022']);
  });
});

test('a document of many papers is stated in small steps, in order', () => {
  const document = textDocument(fixture('papers/nehr-referat.txt').repeat(50));
  const reading = readDocument(document);
  const steps = statementsInSteps(document, reading);
  const places: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) places.push(step.value);
  expect(reading.papers.length).toBe(50);
  expect(places.length).toBeGreaterThanOrEqual(100);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(step.value).toEqual(statementsOf(document, reading));
});
