/** Files as they come: their encodings, and what is refused with which word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../lib/views/documents/decode-text.ts';
import {
  ImportRefused,
  importFile,
  importText,
  looksLikeHtml,
  MAX_FILE_SIZE,
} from '../../../../lib/views/documents/import-file.ts';

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
    const source = await importFile(new File([utf8], 'referat.txt'));
    expect(source).toMatchObject({
      text: TEXT,
      title: 'referat.txt',
      origin: { is: 'file', name: 'referat.txt' },
    });
  });
  test('of HTML becomes the text of its page, rows and cells apart', async () => {
    const html = '<title>NUFA</title><table><tr><td>26/25</td><td>Ny lov</td></tr></table>';
    const source = await importFile(new File([html], 'side.html'));
    expect(source.text).toContain('26/25\tNy lov');
    expect(source.title).toBe('side.html');
  });
  test.each<readonly [string, BlobPart, string]>([
    ['innkalling.pdf', 'x', 'pdf'],
    ['innkalling.txt', '%PDF-1.7 …', 'pdf'],
    ['innkalling.docx', 'PK', 'not-text'],
    ['bilde.txt', new Uint8Array([1, 0, 0, 2, 0, 0, 3]), 'not-text'],
    ['tom.txt', ' \n ', 'empty'],
    ['tom.html', '<p> </p>', 'empty'],
  ])('%s is refused', async (name, content, fault) => {
    expect(await faultOf(importFile(new File([content], name)))).toBe(fault);
  });
  test('that is too large is refused before it is read', async () => {
    const file = new File(['x'], 'stor.txt');
    Object.defineProperty(file, 'size', { value: MAX_FILE_SIZE + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    expect(await faultOf(importFile(file))).toBe('too-large');
  });
  test('that the system does not give is refused', async () => {
    const file = new File(['x'], 'borte.txt');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await faultOf(importFile(file))).toBe('unreadable');
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
