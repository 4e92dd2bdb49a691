/** Reads a file to inspect: plain text or HTML, UTF-8. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { SourceDocument } from '../../lib/model/document.ts';
import { htmlDocument } from '../../lib/papers/html-document.ts';
import { textOfHtml } from '../../lib/papers/html-text.ts';
import { UserError } from './user-error.ts';

/** The document that a file is, with the way back to positions in the file. */
export interface FileText extends SourceDocument {
  /** Span in the file of `text.slice(start, end)`; end exclusive. */
  inFile(start: number, end: number): { readonly start: number; readonly end: number };
}

/**
 * @param url address of the page that the file is of, or null.
 * @throws UserError if the file is missing, no file, or not UTF-8 text.
 */
export function readSource(path: string, url: string | null = null): FileText {
  const content = readText(path);
  const origin =
    url === null ? ({ is: 'file', name: basename(path) } as const) : ({ is: 'page', address: url } as const);
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

function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new UserError(`Finner ikke filen: ${path}`);
    if (code === 'EISDIR') throw new UserError(`Dette er en mappe, ikke en fil: ${path}`);
    throw new UserError(`Kan ikke lese filen: ${path} (${String(code)})`);
  }
  // "%PDF": told apart, since the answer is another one.
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) {
    throw new UserError(`PDF-filer kan ikke leses ennå: ${path}`);
  }
  try {
    // The mark at the start is kept, so that positions are those of the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`Filen er ikke UTF-8-tekst: ${path}`);
  }
}
