import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseStatementSchema } from '../../../lib/data/read-schema.ts';
import { pageAt } from '../../../lib/papers/page-at.ts';
import { stated, textDocument } from './documents.ts';
import { NOTE_CELLS, REFERAT_PDF } from './sources.ts';

/** Offsets at which the given words begin: each begins a page. */
function pagesAt(text: string, ...words: readonly string[]): readonly number[] {
  return [0, ...words.map((word) => text.indexOf(word))];
}

test('the page is the last one that begins at or before the place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1000), { maxLength: 20 }), fc.nat(1200), (starts, offset) => {
      const pages = [0, ...starts.filter((start) => start > 0).sort((a, b) => a - b)];
      expect(pageAt(pages, offset)).toBe(pages.filter((start) => start <= offset).length);
    }),
  );
});

test('the row of a case, its wording and its attachments each know their page', () => {
  const text = REFERAT_PDF.replace('Innspill: \n', 'Innspill: \nVedlegg 2: Notat om prøver \n');
  const pages = pagesAt(text, 'Saksnr. Onsdag', 'Forslag til vedtak');
  const { statements } = stated({ ...textDocument(text), pages });
  const one = statements.find(({ caseId }) => caseId === 'NUFA-1-2024');
  const two = statements.find(({ caseId }) => caseId === 'NUFA-2-2024');
  expect(one?.pages).toEqual({ place: 1, otherPlaces: [2], decision: 2 });
  expect(two?.pages).toEqual({ place: 1, otherPlaces: [2], proposal: 3 });
  expect(two?.attachments).toMatchObject([{ label: 'Vedlegg 2', page: 2 }]);
  for (const statement of statements) expect(caseStatementSchema.safeParse(statement).success).toBe(true);
});

test('a row of earlier treatments knows the page of the row', () => {
  const { statements } = stated(textDocument(NOTE_CELLS));
  const quoted = statements.find(({ role }) => role === 'quoted');
  const start = quoted?.place.start ?? 0;
  const paged = stated({ ...textDocument(NOTE_CELLS), pages: [0, start] });
  expect(paged.statements.find(({ role }) => role === 'quoted')?.pages).toEqual({ place: 2, decision: 2 });
});

test('a document without pages states none, and an attachment no place', () => {
  const { statements } = stated(textDocument(`${REFERAT_PDF}\nVedlegg 2: Notat`));
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) {
    expect(statement).not.toHaveProperty('pages');
    for (const attachment of statement.attachments)
      expect(Object.keys(attachment)).toEqual(['label', 'title']);
  }
});

test('the same paper twice in a file of pages is said once, where it stands first', () => {
  const text = `${REFERAT_PDF}\n\n${REFERAT_PDF}`;
  const twice = stated({ ...textDocument(text), pages: [0, REFERAT_PDF.length + 1] });
  expect(twice.statements).toHaveLength(stated(textDocument(REFERAT_PDF)).statements.length);
  expect(twice.statements.map(({ pages }) => pages?.place)).toEqual(twice.statements.map(() => 1));
});
