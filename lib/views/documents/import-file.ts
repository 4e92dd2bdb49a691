/** A file that a reader gives: read as a document, or refused with a reason that can be put in words. */
import type { SourceDocument } from '../../model/document.ts';
import { decodeText } from './decode-text.ts';

/** Bytes. A council paper has a few hundred kB; the issue asks for 20 MB. */
export const MAX_FILE_SIZE = 30_000_000;

export type ImportFault = 'empty' | 'too-large' | 'pdf' | 'not-text' | 'unreadable';

export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(`The file was not read: ${fault}`);
    this.fault = fault;
  }
}

const TEXT_NAMES = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const HTML_NAMES = /\.(?:html?|xhtml)$/i;

/** @throws ImportRefused */
export async function importFile(file: File): Promise<SourceDocument> {
  if (file.size > MAX_FILE_SIZE) throw new ImportRefused('too-large');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) throw new ImportRefused('unreadable');
  // By its first bytes whatever its name: a PDF called .txt is a PDF.
  if (/\.pdf$/i.test(file.name) || startsWith(bytes, '%PDF-')) throw new ImportRefused('pdf');
  const text = decodeText(bytes);
  if (!TEXT_NAMES.test(file.name) || text.slice(0, 10_000).includes('\0'))
    throw new ImportRefused('not-text');
  return importText(text, { is: 'file', name: file.name }, HTML_NAMES.test(file.name));
}

/**
 * @param html the text is the source of a page; otherwise that is looked for in its beginning
 * @throws ImportRefused
 */
export async function importText(
  text: string,
  origin: { readonly is: 'file'; readonly name: string } | { readonly is: 'pasted' },
  html: boolean = looksLikeHtml(text),
): Promise<SourceDocument> {
  if (text.length > MAX_FILE_SIZE) throw new ImportRefused('too-large');
  const { sourceOfHtml, sourceOfText } = await import('../../store/source-document.ts');
  const source = html ? sourceOfHtml(text, origin) : sourceOfText(text, origin);
  if (source.text.trim() === '') throw new ImportRefused('empty');
  return source;
}

/** Begins with an element. A paper's text that has tags left inside it (DOMAIN.md §3, N23) does not. */
export function looksLikeHtml(text: string): boolean {
  return /^\s{0,99}<(?:!doctype html|!--|(?:html|head|body|main|article|section|div|table|h[1-6]|p|ul|ol|meta)\b)/i.test(
    text.slice(0, 200),
  );
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Array.from(text).every((letter, at) => bytes[at] === letter.charCodeAt(0));
}
