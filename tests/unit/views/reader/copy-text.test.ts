/** What is copied, and where a stretch of the text stands on the pages. */
import { expect, test } from 'vitest';
import type { LaidPage, LaidPiece } from '../../../../lib/pdf/laid-page.ts';
import { textOfPages } from '../../../../lib/pdf/text-of-pages.ts';
import { textBetween } from '../../../../lib/views/reader/copy-text.ts';
import { rangeOf } from '../../../../lib/views/reader/text-places.ts';

const piece = (
  text: string,
  separator: LaidPiece['separator'],
  dropped: LaidPiece['dropped'] = 0,
): LaidPiece => ({
  text,
  separator,
  dropped,
  heading: 0,
  left: 0,
  top: 0,
  width: 1,
  height: 1,
  angle: 0,
  font: '',
});

const PAGES: readonly LaidPage[] = [
  {
    number: 1,
    width: 1,
    height: 1,
    pieces: [piece('Hode', ''), piece('felles journal-', '\n', 1), piece('føring her', '')],
    outside: new Set([0]),
  },
  { number: 2, width: 1, height: 1, pieces: [piece('og der.', ' ')], outside: new Set() },
];
const laid = textOfPages(PAGES);
/** Stand in for text nodes: told apart by which they are, and as long as their words. */
const nodes = PAGES.map(({ pieces }) =>
  pieces.map(({ text, dropped }) => ({ length: text.length - dropped }) as Text),
);
const nodeOf = (page: number, at: number): Text | null => nodes[page]?.[at] ?? null;
const at = (page: number, index: number, offset: number) => ({
  node: nodes[page]?.[index] as Text,
  at: offset,
});

test.each([
  ['within a piece', at(0, 1, 0), at(0, 1, 6), 'felles'],
  ['over a broken word', at(0, 1, 7), at(0, 2, 6), 'journalføring'],
  ['over a page', at(0, 2, 7), at(1, 0, 2), 'her og'],
  ['a running head is in no text', at(0, 0, 0), at(0, 1, 3), null],
  ['backwards is nothing', at(0, 2, 3), at(0, 1, 0), null],
] as const)('%s', (_, from, to, text) => {
  expect(textBetween(laid, nodeOf, from, to)).toBe(text);
});

test('a stretch of the text is found on its pages', () => {
  const start = laid.text.indexOf('journalføring');
  expect(rangeOf(laid, nodeOf, start, start + 'journalføring'.length)).toEqual({
    startContainer: nodes[0]?.[1],
    startOffset: 7,
    endContainer: nodes[0]?.[2],
    endOffset: 6,
  });
});

test('a stretch that is not laid yet is nowhere', () => {
  expect(rangeOf(laid, () => null, 0, 3)).toBeNull();
});
