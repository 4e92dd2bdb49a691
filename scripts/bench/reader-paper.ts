/** A long paper for the bench: the text of the made council pages, set in lines of a PDF. */
import { plainPdf } from '../../tests/pdf/plain-pdf.ts';
import { benchSections } from './bench-pages.ts';

const LINES = 44;
/** Letters that fit in a line. */
const WIDTH = 88;

/** A case that is named on the last page only. */
export const LAST_CASE = '99/25';

/** The same each time; no two pages alike. */
export function longPaper(pages: number): Uint8Array {
  const text = benchSections(pages * LINES * WIDTH * 1.4)
    .replace(/<\/(?:p|h\d|tr|li)>/gu, '\n')
    .replace(/<\/td>/gu, ' ')
    .replace(/<[^>]*>/gu, '');
  const lines = text.split('\n').flatMap(wrapped);
  return plainPdf(
    Array.from({ length: pages }, (_, page) =>
      [
        ...lines.slice(page * LINES, (page + 1) * LINES),
        ...(page === pages - 1 ? [`Saken ble sist nevnt i sak ${LAST_CASE}.`] : []),
      ].map((line) => ({ text: line, size: 11 })),
    ),
  );
}

function wrapped(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.trim().split(/\s+/u)) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
