/** Files as they come: their encodings, and what is refused with which word. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decodeText } from '../../../../lib/views/documents/decode-text.ts';
import {
  importFile,
  importText,
  looksLikeHtml,
  MAX_FILE_SIZE,
} from '../../../../lib/views/documents/import-file.ts';
import { ImportRefused } from '../../../../lib/views/documents/import-refused.ts';
import { plainPdf } from '../../../pdf/plain-pdf.ts';

// pdf.js works on this thread.
vi.mock('../../../../lib/views/pdf-resources.ts', () => ({
  pdfResources: () => ({ worker: null, cMapUrl: null, standardFontDataUrl: null, wasmUrl: null }),
}));

const { signal } = new AbortController();
const options = { signal };
const pdfOf = (...given: Parameters<typeof plainPdf>) => new Uint8Array(plainPdf(...given));

const TEXT = 'Møte i Fagutvalget (NUFA) på Ørlandet – «vedtak»';
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
/** Every letter of TEXT but the dash is at its own number in windows-1252. */
const windows = Uint8Array.from(TEXT, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));
const joined = (...parts: (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a text is decoded', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['UTF-8', utf8, TEXT],
    ['UTF-8 with a mark', joined([0xef, 0xbb, 0xbf], utf8), TEXT],
    ['UTF-8 cut inside a letter', joined(utf8, [0xc3]), `${TEXT}\ufffd`],
    ['UTF-16 LE', joined([0xff, 0xfe], utf16(TEXT, true)), TEXT],
    ['UTF-16 BE', joined([0xfe, 0xff], utf16(TEXT, false)), TEXT],
    ['UTF-16 LE without a mark', utf16(TEXT, true), TEXT],
    ['UTF-16 BE without a mark', utf16(TEXT, false), TEXT],
    ['windows-1252', windows, TEXT],
    ['nothing', new Uint8Array(), ''],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test('by what a page says of itself, where it is not UTF-8', () => {
    const page = '<meta charset="iso-8859-2"><p>';
    expect(decodeText(joined(new TextEncoder().encode(page), [0xb1]))).toBe(`${page}ą`);
  });

  test('whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeText(bytes)));
  });
});

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof ImportRefused ? error.fault : error),
  );

describe('a file', () => {
  test('of text keeps its name', async () => {
    const source = await importFile(new File([utf8], 'referat.txt'), options);
    expect(source).toMatchObject({
      text: TEXT,
      title: 'referat.txt',
      origin: { is: 'file', name: 'referat.txt' },
    });
  });
  test('of HTML becomes the text of its page, rows and cells apart', async () => {
    const html = '<title>NUFA</title><table><tr><td>26/25</td><td>Ny lov</td></tr></table>';
    const source = await importFile(new File([html], 'side.html'), options);
    expect(source.text).toContain('26/25\tNy lov');
    expect(source.title).toBe('side.html');
  });
  test.each<readonly [string, BlobPart, string]>([
    ['innkalling.pdf', '<!doctype html><title>Logg inn</title>', 'not-pdf'],
    ['innkalling.txt', '%PDF-1.7 og ikke mer', 'broken'],
    ['innkalling.pdf', '', 'empty-file'],
    ['tom.txt', '', 'empty-file'],
    ['innkalling.docx', 'PK', 'not-text'],
    ['bilde.txt', new Uint8Array([1, 0, 0, 2, 0, 0, 3]), 'not-text'],
    ['tom.txt', ' \n ', 'empty'],
    ['tom.html', '<p> </p>', 'empty'],
  ])('%s is refused', async (name, content, fault) => {
    expect(await faultOf(importFile(new File([content], name), options))).toBe(fault);
  });
  test('of a PDF becomes its text, whatever it is called, and says how far it is', async () => {
    const pdf = pdfOf([{ lines: ['Sak 26/25 Helsedata'] }, { lines: ['Side to'] }]);
    const onProgress = vi.fn();
    const source = await importFile(new File([pdf], 'referat.txt'), { signal, onProgress });
    expect(source).toMatchObject({ origin: { is: 'file', name: 'referat.txt' }, title: 'referat.txt' });
    expect(source.text).toContain('Sak 26/25 Helsedata');
    expect(source.pages).toHaveLength(2);
    expect(onProgress.mock.calls).toEqual([[0.5], [1]]);
  });
  test('of a locked PDF asks for its password', async () => {
    const file = new File([pdfOf([{ lines: ['Sak 26/25'] }], { password: 'hemmelig' })], 'a.pdf');
    expect(await faultOf(importFile(file, options))).toBe('password');
    expect(await faultOf(importFile(file, { signal, password: 'feil' }))).toBe('wrong-password');
    const source = await importFile(file, { signal, password: 'hemmelig' });
    expect(source.text).toContain('Sak 26/25');
  });
  test('of pictures has nothing to read', async () => {
    expect(await faultOf(importFile(new File([pdfOf([{ lines: [] }])], 'a.pdf'), options))).toBe('no-text');
  });
  test('is stopped', async () => {
    const reason = new Error('enough');
    const stopped = { signal: AbortSignal.abort(reason) };
    expect(await faultOf(importFile(new File([pdfOf([{ lines: ['a'] }])], 'a.pdf'), stopped))).toBe(reason);
  });
  test.each([
    ['stor.txt', MAX_FILE_SIZE + 1, 'too-large'],
    ['stor.pdf', 300_000_001, 'pdf-too-large'],
  ])('that is too large is refused before it is read: %s', async (name, size, fault) => {
    const file = new File(['x'], name);
    Object.defineProperty(file, 'size', { value: size });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    expect(await faultOf(importFile(file, options))).toBe(fault);
  });
  test('that the system does not give is refused', async () => {
    const file = new File(['x'], 'borte.txt');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await faultOf(importFile(file, options))).toBe('unreadable');
  });
});

describe('a pasted text', () => {
  test.each([
    ['<table><tr><td>26/25', true],
    ['\n<!DOCTYPE html><html>', true],
    ['Møte <b>NUIT</b> <table>', false],
    ['<3 NUFA', false],
    ['', false],
  ])('%s', (text, html) => {
    expect(looksLikeHtml(text)).toBe(html);
  });
  test('of nothing is refused', async () => {
    expect(await faultOf(importText('  ', { is: 'pasted' }))).toBe('empty');
  });
});
