/** What a link's words say of the paper behind it. */
import { describe, expect, test } from 'vitest';
import { pagePapers, papersElsewhere } from '../../../../lib/store/paper-files/page-papers.ts';

const HOST = 'https://www.ehelse.no/nufa/_/attachment/inline/1:2';
const link = (text: string, file = 'a.pdf', start = 0) => ({ start, text, address: `${HOST}/${file}` });

describe('the papers of a page', () => {
  test.each([
    ['Vedlegg 3 Sak 26-25 Helsedataforordningen (PDF)', 'Vedlegg 3', 26, 2025, 'Helsedataforordningen'],
    ['Vedlegg 5A_Sak 18-23 Felles journalløft', 'Vedlegg 5A', 18, 2023, 'Felles journalløft'],
    ['Sak 4/24 Orientering (PDF, 1,2 MB)', null, 4, 2024, 'Orientering'],
    ['Vedlegg 2 Referat fra forrige møte', 'Vedlegg 2', null, null, 'Vedlegg 2 Referat fra forrige møte'],
    ['Innkalling NUFA oktober 2023 (pdf)', null, null, null, 'Innkalling NUFA oktober 2023'],
  ])('%s', (text, attachment, number, year, title) => {
    expect(pagePapers([link(text)])).toMatchObject([
      { attachment, title, caseNumber: number === null ? null : { number, year } },
    ]);
  });
  test('the size stands in the words', () => {
    expect(pagePapers([link('Sak 4/24 Orientering (PDF, 1,2 MB)')])).toMatchObject([{ size: 1_200_000 }]);
    expect(pagePapers([link('Sak 4/24 Orientering')])).toMatchObject([{ size: null }]);
  });
  test('in the order of the page, each file once, whatever part of it is meant', () => {
    const links = [link('Andre', 'b.pdf', 5), link('Første', 'a.pdf', 9), link('Side 2', 'b.pdf#page=2', 12)];
    expect(pagePapers(links).map(({ title }) => title)).toEqual(['Andre', 'Første']);
  });
  test('at the page that the link leads to', () => {
    const links = [link('Første', 'a.pdf'), link('Andre', 'b.pdf#page=7')];
    expect(pagePapers(links).map(({ page }) => page)).toEqual([null, 7]);
  });
  test.each([
    'https://stranger.example/a.pdf',
    'http://www.ehelse.no/a.pdf',
    'javascript:alert("a.pdf")',
    'https://www.ehelse.no/innkalling.docx',
    'https://www.ehelse.no/nufa',
    'not an address.pdf',
  ])('%s is none', (address) => {
    expect(pagePapers([{ start: 0, text: 'Sak 4/24 Orientering', address }])).toEqual([]);
  });
});

describe('papers on other hosts', () => {
  test('are listed with their host, each once, and are none of those that can be read', () => {
    const links = [
      link('Her', 'a.pdf'),
      { start: 1, text: 'Rapport (PDF, 2 MB)', address: 'https://www.fhi.no/rapport.pdf?v=1' },
      { start: 2, text: 'Igjen', address: 'https://www.fhi.no/rapport.pdf?v=1' },
      { start: 3, text: '', address: 'http://stranger.example:8080/m%C3%B8te.PDF' },
    ];
    expect(papersElsewhere(links)).toEqual([
      { address: 'https://www.fhi.no/rapport.pdf?v=1', title: 'Rapport', host: 'www.fhi.no' },
      {
        address: 'http://stranger.example:8080/m%C3%B8te.PDF',
        title: 'møte.PDF',
        host: 'stranger.example:8080',
      },
    ]);
    expect(pagePapers(links)).toHaveLength(1);
  });
  test.each([
    'https://www.fhi.no/rapport',
    'https://www.fhi.no/rapport.docx',
    'javascript:alert("a.pdf")',
    'data:application/pdf,a.pdf',
    'not an address.pdf',
    `https://www.fhi.no/${'x'.repeat(2_000)}.pdf`,
  ])('%s is none', (address) => {
    expect(papersElsewhere([{ start: 0, text: 'Rapport (PDF)', address }])).toEqual([]);
  });
});
