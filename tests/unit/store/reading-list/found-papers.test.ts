import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../../lib/model/date.ts';
import { foundPapers, linkedPaper } from '../../../../lib/store/reading-list/found-papers.ts';

const HOST = 'https://www.ehelse.no';

describe('linkedPaper', () => {
  test.each([
    ['Vedlegg 1 Sak 7-25 (PDF, 1,2 MB)', '/a/Sak%207-25.pdf', 'Vedlegg 1 Sak 7-25', 1_200_000],
    ['Referat.pdf', '/_/attachment/inline/1:2/x.PDF', 'Referat', null],
    ['Referat [pdf 340 kB]', '/_/attachment/inline/1', 'Referat', 340_000],
    ['', '/a/Sak%207-25.pdf', 'Sak 7-25.pdf', null],
    ['Innkalling (NUFA)', '/a/b.pdf?v=2', 'Innkalling (NUFA)', null],
  ])('«%s» at %s', (text, path, name, size) => {
    expect(linkedPaper({ text, address: HOST + path })).toMatchObject({ name, size });
  });
  test.each([
    ['Referat', `${HOST}/referat`],
    ['Ark (PDF)', `${HOST}/ark.xlsx`],
    ['Referat', 'https://elsewhere.no/referat.pdf'],
    ['Referat', 'http://www.ehelse.no/referat.pdf'],
    ['Referat', 'javascript:alert(1).pdf'],
  ])('«%s» at %s is none', (text, address) => {
    expect(linkedPaper({ text, address })).toBeNull();
  });
  test('a fragment is no other file', () => {
    expect(linkedPaper({ text: 'a', address: `${HOST}/a.pdf#page=7` })?.address).toBe(`${HOST}/a.pdf`);
  });
});

test('papers stand under their meetings, newest first, once each, and those of none last', () => {
  const day = (text: string) => text as IsoDate;
  const link = (start: number, name: string) => ({ start, text: name, address: `${HOST}/${name}.pdf` });
  const first = {
    links: [link(5, 'rules'), link(15, 'old'), link(25, 'new'), link(26, 'new')],
    records: [
      { start: 10, end: 20, council: 'NUFA' as const, meetingDates: [day('2024-03-05')] },
      { start: 20, end: 30, council: 'NUFA' as const, meetingDates: [day('2025-10-29'), day('2025-10-30')] },
      { start: 30, end: 40, council: null, meetingDates: [day('2025-01-01')] },
    ],
  };
  const second = {
    links: [link(1, 'rules'), link(2, 'old')],
    records: [{ start: 0, end: 2, council: 'NUIT' as const, meetingDates: [day('2024-03-05')] }],
  };
  const names = foundPapers([first, second]).map(({ meeting, papers }) => [
    meeting && `${meeting.council} ${meeting.firstDay} ${meeting.lastDay}`,
    papers.map(({ name }) => name),
  ]);
  expect(names).toEqual([
    ['NUFA 2025-10-29 2025-10-30', ['new']],
    ['NUIT 2024-03-05 2024-03-05', ['rules']],
    ['NUFA 2024-03-05 2024-03-05', ['old']],
  ]);
  expect(foundPapers([{ ...first, records: [] }])[0]?.meeting).toBeNull();
});
