/** Reads a file to inspect: plain text or HTML, UTF-8. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type FileText, textOfHtml } from './html-text.ts';
import { UserError } from './user-error.ts';

/** @throws UserError if the file is missing, no file, or not UTF-8 text. */
export function readSource(path: string): FileText {
  const content = readText(path);
  if (/^\.(?:html?|xhtml)$/i.test(extname(path))) return textOfHtml(content);
  return { text: content, headings: [], inFile: (start, end) => ({ start, end }) };
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
