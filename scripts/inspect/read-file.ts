/** Reads a file to inspect: a PDF, or plain text or HTML in UTF-8. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { SourceDocument } from '../../lib/model/document.ts';
import { htmlDocument } from '../../lib/papers/html-document.ts';
import { textOfHtml } from '../../lib/papers/html-text.ts';
import { readPdf } from './read-pdf.ts';
import { UserError } from './user-error.ts';

/** The document that a file is, with the way back to positions in the file. */
export interface FileText extends SourceDocument {
  /** Span in the file of `text.slice(start, end)`; end exclusive. */
  inFile(start: number, end: number): { readonly start: number; readonly end: number };
}

/**
 * Of a PDF, positions are those of its text.
 * @param url address of the page that the file is of, or null.
 * @throws UserError if the file is missing, no file, or neither a PDF that can be read nor UTF-8 text.
 */
export async function readAnySource(path: string, url: string | null = null): Promise<FileText> {
  const bytes = readBytes(path);
  if (!isPdf(bytes)) return textSource(path, textOf(bytes, path), url);
  const origin = url === null ? fileOrigin(path) : ({ is: 'paper', address: url } as const);
  const source = await readPdf(bytes, path, origin);
  return { ...source, inFile: (start, end) => ({ start, end }) };
}

/**
 * @param url address of the page that the file is of, or null.
 * @throws UserError if the file is missing, no file, or not UTF-8 text.
 */
export function readSource(path: string, url: string | null = null): FileText {
  const bytes = readBytes(path);
  if (isPdf(bytes)) throw new UserError(`En PDF kan ikke leses her: ${path}`);
  return textSource(path, textOf(bytes, path), url);
}

function textSource(path: string, content: string, url: string | null): FileText {
  const origin = url === null ? fileOrigin(path) : ({ is: 'page', address: url } as const);
  if (/^\.(?:html?|xhtml)$/i.test(extname(path))) {
    return { ...htmlDocument(content, origin), inFile: textOfHtml(content).inSource };
  }
  return {
    origin,
    title: basename(path),
    text: content,
    headings: [],
    links: [],
    inFile: (start, end) => ({ start, end }),
  };
}

function fileOrigin(path: string) {
  return { is: 'file', name: basename(path) } as const;
}

/** "%PDF", perhaps behind other bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new UserError(`Finner ikke filen: ${path}`);
    if (code === 'EISDIR') throw new UserError(`Dette er en mappe, ikke en fil: ${path}`);
    throw new UserError(`Kan ikke lese filen: ${path} (${String(code)})`);
  }
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    // The mark at the start is kept, so that positions are those of the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`Filen er ikke UTF-8-tekst: ${path}`);
  }
}
