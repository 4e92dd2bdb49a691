import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/papers/read-document.ts';
import { fixture, pageDocument, stated } from './documents.ts';

const NUFA = 'https://www.ehelse.no/r%C3%A5d-og-utvalg/nufa-fagutvalet';
const NUIT = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nuit';
const OVERVIEW = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/nasjonal-radsmodell-for-e-helse';
const BRUKERRAD = 'https://www.helsedirektoratet.no/om-oss/rad-og-utvalg/helsedirektoratets-brukerrad';

function read(html: string, address: string) {
  const { papers, caseDocuments } = readDocument(pageDocument(html, address));
  return {
    meetings: papers.map(
      ({ council, meetingDates, items }) =>
        `${council} ${meetingDates.join('/')}: ${items.map(({ number, kind }) => `${number} ${kind}`).join(', ')}`,
    ),
    files: caseDocuments.map(
      ({ number, attachment, title, council, meetingDates }) =>
        `${council} ${number} ${attachment} ${title} ${meetingDates[0] ?? ''}`,
    ),
    papers,
  };
}

describe('a council page', () => {
  test('meetings in accordions, agenda in a table, files by case', () => {
    const { meetings, files, papers } = read(fixture('pages/ehelse-nufa.html'), NUFA);
    expect(meetings).toEqual([
      'NUFA 2025-10-29/2025-10-30: 24 Godkjenning, 25 Orientering, 26 Drøfting, 28 Drøfting, 27 Drøfting',
    ]);
    expect(files).toEqual([
      'NUFA 26 Vedlegg 3 Konsekvenser av Helsedataforordningen 2025-10-29',
      'NUFA 27 Vedlegg 4A Veikart 2025-10-29',
    ]);
    expect(papers[0]?.kind).toBe('nettside');
    expect(papers[0]?.items[2]).toMatchObject({
      time: '10:35',
      title: 'Konsekvenser av Helsedataforordningen',
    });
  });

  test('file names with underscores, and a case that only a file names', () => {
    const { meetings, files } = read(fixture('pages/hdir-nuit.html'), NUIT);
    expect(meetings).toEqual([
      'NUIT 2023-05-25: 13 Godkjenning, 18 Drøfting, 20 Drøfting, 24 Drøfting, 19 null',
    ]);
    expect(files).toEqual([
      'NUIT 18 Vedlegg 5A Felles journalløft 2023-05-25',
      'NUIT 19 Vedlegg 6 Prioritering av utprøving 2023-05-25',
    ]);
  });

  test('nynorsk, with a non-breaking hyphen and a file name in brackets', () => {
    const { files } = read(fixture('papers/fagutvalet-side.html'), NUFA);
    expect(files).toEqual([
      'NUFA 7 Vedlegg 1 Referat 2025-03-12',
      'NUFA 8 Vedlegg 2 Prøvesvar 2025-03-12',
      'NUFA 9 Vedlegg 3 Kodeverk 2025-03-12',
    ]);
  });

  test('a page of all councils: each by its heading, none for another body', () => {
    expect(read(fixture('papers/radsmodell-oversikt.html'), OVERVIEW).meetings).toEqual([
      'NUFA 2025-03-12: 8 null',
    ]);
  });

  test('a page of another body gives nothing', () => {
    expect(read(fixture('papers/brukerrad.html'), BRUKERRAD)).toEqual({
      meetings: [],
      files: [],
      papers: [],
    });
    expect(read(fixture('pages/ehelse-nufa.html'), BRUKERRAD).papers).toEqual([]);
  });

  test('address and heading that contradict each other: not known, and said', () => {
    const html =
      '<h1>Utvalg</h1><h2>NUIT 25. mai 2023</h2><table><tr><td>13/23</td><td>Plan</td></tr></table>';
    const { papers } = read(html, NUFA);
    expect(papers[0]?.council).toBeNull();
    expect(papers[0]?.unread.map(({ what }) => what)).toEqual(['council']);
    expect(stated(pageDocument(html, NUFA)).statements).toEqual([]);
  });

  test('the year of a heading above', () => {
    const html =
      '<h1>NUFA</h1><h2>2025</h2><h3>12. mars</h3><p>Sak 8/25: Prøvesvar</p><h2>Om NUFA</h2><p>Sak 9/25: X</p>';
    expect(read(html, NUFA).meetings).toEqual(['NUFA 2025-03-12: 8 null']);
  });

  test('meetings whose headings are buttons, cases in lists', () => {
    const html =
      '<main><h1>NUFA</h1><button>29.–30. oktober 2025</button><ul><li>26/25 Forordningen – Drøfting</li><li><b>Sak 27/25</b> Veikart</li></ul>' +
      '<button>28. august 2025</button><p>Sak 20/25 – Kodeverk</p><p>Vedtak: NUFA støtter kodeverket.</p></main>';
    const { meetings, papers } = read(html, NUFA);
    expect(meetings).toEqual([
      'NUFA 2025-10-29/2025-10-30: 26 Drøfting, 27 null',
      'NUFA 2025-08-28: 20 null',
    ]);
    expect(papers[0]?.items[0]?.title).toBe('Forordningen');
    expect(papers[1]?.items[0]?.decision?.text).toBe('NUFA støtter kodeverket.');
  });

  test('a referat as a page is read as the referat that it is', () => {
    const html =
      '<main><h1>Referat fra møte i NUIT</h1><table><tr><td>Dato</td><td>14. mars 2024</td></tr><tr><td>Sted</td><td>Oslo</td></tr></table>' +
      '<h2>Sak 2/24: Plan for prøvesvar</h2><p>Planen ble vist.</p><p>Vedtak: NUIT støtter planen.</p></main>';
    const { papers } = read(html, NUIT);
    expect(papers).toMatchObject([
      { kind: 'referat', council: 'NUIT', meetingDates: ['2024-03-14'], venue: 'Oslo' },
    ]);
    expect(papers[0]?.items[0]).toMatchObject({
      title: 'Plan for prøvesvar',
      decision: { text: 'NUIT støtter planen.' },
    });
  });
});

test('statements carry the files of the page', () => {
  const { statements } = stated(pageDocument(fixture('pages/ehelse-nufa.html'), NUFA));
  const statement = statements.find(({ caseId }) => caseId === 'NUFA-26-2025');
  expect(statement).toMatchObject({ role: 'nettside', meetingDate: '2025-10-29', time: '10:35' });
  expect(statement?.documents[0]?.address).toMatch(/^https:\/\/www\.ehelse\.no\//);
});
