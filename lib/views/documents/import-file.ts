/** A file that a reader gives: read as a document, or refused with a reason that can be put in words. */
import type { SourceDocument } from '../../model/document.ts';
import { decodeText } from './decode-text.ts';
import { type ImportOptions, ImportRefused } from './import-refused.ts';

/** Bytes of a text. A council paper has a few hundred kB; the issue asks for 20 MB. */
export const MAX_FILE_SIZE = 30_000_000;

/** Bytes of a PDF: more is not taken into memory to be refused there (`LARGEST_FILE` of lib/pdf). */
const MAX_PDF_SIZE = 300_000_000;

const TEXT_NAMES = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const HTML_NAMES = /\.(?:html?|xhtml)$/i;

/** @throws ImportRefused, or the signal's reason */
export async function importFile(file: File, options: ImportOptions): Promise<SourceDocument> {
  if (file.size === 0) throw new ImportRefused('empty-file');
  // By its first bytes whatever its name: a PDF called .txt is a PDF.
  const isPdf = isPdfName(file.name) || startsWith(await bytesOf(file.slice(0, 8)), '%PDF-');
  if (file.size > (isPdf ? MAX_PDF_SIZE : MAX_FILE_SIZE))
    throw new ImportRefused(isPdf ? 'pdf-too-large' : 'too-large');
  const bytes = await bytesOf(file);
  options.signal.throwIfAborted();
  if (isPdf) {
    // pdf.js is heavy, and most documents are pasted.
    const { importPdf } = await import('./import-pdf.ts');
    return importPdf(bytes, file.name, options);
  }
  const text = decodeText(bytes);
  if (!TEXT_NAMES.test(file.name) || text.slice(0, 10_000).includes('\0'))
    throw new ImportRefused('not-text');
  return importText(text, { is: 'file', name: file.name }, HTML_NAMES.test(file.name));
}

export function isPdfName(name: string): boolean {
  return /\.pdf$/i.test(name);
}

/** @throws ImportRefused */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportRefused('unreadable');
  }
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
