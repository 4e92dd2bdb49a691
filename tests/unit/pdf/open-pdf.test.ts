/** PDFs written by hand, opened by the product's own code: what is refused, what is read, where it stands. */
import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../lib/pdf/open-pdf.ts';
import { pdfSource } from '../../../lib/pdf/pdf-source.ts';
import { plainPdf } from '../../pdf/plain-pdf.ts';
import { IN_NODE, readPdf } from '../../pdf/read-pdf.ts';

const signal = new AbortController().signal;

function opened(bytes: Uint8Array) {
  return openPdf(bytes, { resources: IN_NODE, signal });
}

describe('what is refused', () => {
  const locked = plainPdf([['Lukket sak 25/23']], { password: 'ibsen' });

  test.each([
    ['other bytes', new TextEncoder().encode('<!doctype html><p>Siden finnes ikke</p>'), 'not-pdf'],
    ['none at all', new Uint8Array(), 'not-pdf'],
    ['a head with nothing behind it', new TextEncoder().encode('%PDF-1.7'), 'broken'],
    ['pages without text', plainPdf([[], []]), 'no-text'],
    ['a locked file', locked, 'password'],
  ])('%s', async (_, bytes, fault) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ name: 'PdfRefused', fault });
  });

  test('another password', async () => {
    await expect(readPdf(locked, { password: 'bjørnson' })).rejects.toMatchObject({
      fault: 'wrong-password',
    });
    expect((await readPdf(locked, { password: 'ibsen' })).text).toBe('Lukket sak 25/23');
  });
});

describe('what is read', () => {
  test('text, pages, links, outline', async () => {
    const bytes = plainPdf(
      [
        ['Referat fra møte i NUIT'],
        [],
        {
          lines: ['Vedlegg 3 Sak 25-23'],
          links: [{ address: 'https://www.ehelse.no/a.pdf', box: [70, 60, 260, 80] }],
        },
      ],
      { outline: [{ title: 'Vedlegg', page: 3 }] },
    );
    const open = await opened(bytes);
    const seen: string[] = [];
    const source = await pdfSource(
      open,
      { is: 'paper', address: 'https://www.ehelse.no/_/attachment/inline/a:b/Referat%20mai.pdf' },
      { signal, onProgress: (pages, all) => void seen.push(`${pages}/${all}`) },
    );
    expect(source.text).toBe('Referat fra møte i NUIT\nVedlegg 3 Sak 25-23');
    expect(source.pages).toEqual([0, 24, 24]);
    expect(source.title).toBe('Referat mai.pdf');
    expect(source.links).toEqual([
      { start: 24, text: 'Vedlegg 3 Sak 25-23', address: 'https://www.ehelse.no/a.pdf' },
    ]);
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
    expect(await open.outline()).toEqual([{ title: 'Vedlegg', page: 3, entries: [] }]);
    await open.close();
  });

  test('a page that the file turns is laid as it is shown', async () => {
    const open = await opened(
      plainPdf([{ lines: [{ text: 'Sak 25/23', x: 100, y: 200, angle: 90 }], rotate: 90 }]),
    );
    const { width, height, pieces } = await open.layPage(1);
    expect([width, height]).toEqual([842, 595]);
    const [piece] = pieces;
    expect(piece).toMatchObject({ text: 'Sak 25/23', angle: 0 });
    // 200 from the top of the paper is 642 from its foot, which is now on the left.
    expect(piece?.left).toBeCloseTo(642, 0);
    await open.close();
  });

  test('running heads and page numbers stand outside the text', async () => {
    const pages = Array.from({ length: 6 }, (_, index) => [
      { text: 'Direktoratet for e-helse', y: 40, size: 9 },
      { text: `Avsnitt ${index + 1} i sak 2${index}/23.`, y: 120 },
      { text: `Det er ${index} vedlegg, og mer å si om det.`, y: 140 },
      { text: `${index + 1}`, x: 500, y: 810, size: 9 },
    ]);
    const open = await opened(plainPdf(pages));
    const laid = await open.layPage(3);
    expect([...laid.outside].map((index) => laid.pieces[index]?.text).sort()).toEqual([
      '3',
      'Direktoratet for e-helse',
    ]);
    const { text } = await pdfSource(open, { is: 'pasted' }, { signal });
    expect(text).not.toMatch(/Direktoratet|\n\d\n/u);
    expect(text).toContain('Avsnitt 4 i sak 23/23.');
    // Pages that were laid before say the same, and are not read again.
    const layers = [];
    for (let number = 1; number <= open.pageCount; number += 1) layers.push(await open.layPage(number));
    const unread = { ...open, layPage: () => Promise.reject(new Error('read again')) };
    expect((await pdfSource(unread, { is: 'pasted' }, { signal, laid: layers })).text).toBe(text);
    await open.close();
  });

  test('the title of a slide that comes again is no running head', async () => {
    const slide = (number: number) => [
      { text: 'Sak 26/25: Konsekvenser', y: 60, size: 28 },
      { text: `Punkt ${number} som er skrevet her, med flere ord.`, y: 200 },
    ];
    const { text } = await readPdf(plainPdf([slide(1), slide(2), slide(3)]));
    expect(text.match(/Sak 26\/25/gu)).toHaveLength(3);
  });
});

test('an abort is heard between two pages, and before the file is opened', async () => {
  const bytes = plainPdf(Array.from({ length: 20 }, (_, index) => [`Side ${index}`]));
  const open = await opened(bytes.slice());
  const stop = new AbortController();
  const seen: number[] = [];
  const reading = pdfSource(
    open,
    { is: 'pasted' },
    {
      signal: stop.signal,
      onProgress: (page) => {
        seen.push(page);
        if (page === 3) stop.abort(new Error('stoppet'));
      },
    },
  );
  await expect(reading).rejects.toThrow('stoppet');
  expect(seen).toEqual([1, 2, 3]);
  await open.close();
  await expect(openPdf(bytes, { resources: IN_NODE, signal: stop.signal })).rejects.toThrow('stoppet');
});
