/** What is read of a document with pages: it is never taken for a council's page, whatever headings it has. */
import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../lib/model/document.ts';
import { readDocument } from '../../../lib/papers/read-document.ts';

const TITLE = 'Møter i rådet';
const MEETING = '14. mars 2024';
const TEXT = `${TITLE}\n${MEETING}\nSak 3/24 Digital sikkerhet\nSaken ble lagt frem.\n23. mai 2024\nSak 9/24 Datadeling\n`;

function source(pages: readonly number[] | undefined): SourceDocument {
  const heading = (words: string, level: number) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length, level };
  };
  return {
    origin: { is: 'file', name: 'referat.pdf' },
    title: '',
    text: TEXT,
    headings: [heading(TITLE, 1), heading(MEETING, 2), heading('23. mai 2024', 2)],
    links: [],
    pages,
  };
}

test('headings make a council page of a document, unless it has pages', () => {
  expect(readDocument(source(undefined)).papers.map(({ kind }) => kind)).toContain('nettside');
  expect(readDocument(source([0])).papers.map(({ kind }) => kind)).not.toContain('nettside');
});
