/** Where the reader begins: what its own address asks for, else what the paper's address asked for. */
import { describe, expect, test } from 'vitest';
import { readerAddress, readerPlace, readerSource } from '../../../../lib/views/reader/reader-address.ts';

const PAPER = 'https://www.ehelse.no/fil/innkalling.pdf';
const reader = (src: string, fragment = '') =>
  new URL(`https://reader.test/reader.html?src=${encodeURIComponent(src)}${fragment}`);

describe('the place in a paper', () => {
  test.each([
    [reader(PAPER), { is: 'start' }],
    [reader(PAPER, '#page=7'), { is: 'page', page: 7 }],
    [reader(`${PAPER}#page=7`), { is: 'page', page: 7 }],
    [reader(`${PAPER}#zoom=100&page=7`), { is: 'page', page: 7 }],
    [reader(`${PAPER}#page=7`, '#page=3'), { is: 'page', page: 3 }],
    [reader(`${PAPER}#page=7`, '#case=NUIT-25-2023'), { is: 'case', caseId: 'NUIT-25-2023' }],
    [reader(`${PAPER}#page=0`), { is: 'start' }],
    [reader(`${PAPER}#homepage=7`), { is: 'start' }],
    [reader(`${PAPER}?page=7`), { is: 'start' }],
  ])('%s', (url, place) => {
    expect(readerPlace(url)).toEqual(place);
  });

  test('a page in the paper’s address is no part of what is fetched', () => {
    expect(readerSource(reader(`${PAPER}#page=7`))).toEqual({ is: 'address', address: PAPER });
  });

  test('what is written is read', () => {
    const url = new URL(
      readerAddress({ is: 'address', address: PAPER }, { is: 'page', page: 12 }),
      'https://reader.test',
    );
    expect([readerSource(url), readerPlace(url)]).toEqual([
      { is: 'address', address: PAPER },
      { is: 'page', page: 12 },
    ]);
  });
});
