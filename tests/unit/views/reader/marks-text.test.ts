import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../../lib/page/page-text.ts';
import type { LaidPage, LaidPiece } from '../../../../lib/pdf/laid-page.ts';
import { textOfPages } from '../../../../lib/pdf/text-of-pages.ts';
import { paperReader } from '../../../../lib/views/reader/marks-text.ts';

const piece = (text: string, separator: LaidPiece['separator'], dropped: 0 | 1 = 0): LaidPiece => ({
  text,
  dropped,
  separator,
  heading: 0,
  left: 0,
  top: 0,
  width: 10,
  height: 10,
  angle: 0,
  font: 'f',
});
const textNode = (data: string): Text => ({ data }) as Text;
const page = (number: number, pieces: readonly LaidPiece[], outside: readonly number[] = []): LaidPage => ({
  number,
  width: 100,
  height: 100,
  pieces,
  outside: new Set(outside),
});

/** As the reader's layer makes them. */
function layer(pages: readonly LaidPage[]) {
  const nodes = pages.map(({ pieces }) =>
    pieces.map(({ text, dropped }) => textNode(dropped === 0 ? text : text.slice(0, -dropped))),
  );
  return {
    text: () => textOfPages(pages),
    nodeOf: (at: number, of: number) => nodes[at]?.[of] ?? null,
  };
}
function readAll(steps: ReturnType<ReturnType<typeof paperReader>>) {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
function wordsAt(read: ReturnType<typeof readAll>, words: string): readonly string[] {
  const start = read.text.indexOf(words);
  const place = placeOf(read, start, start + words.length);
  if (place === null) return [];
  const { startContainer: first, endContainer: last } = place;
  if (first === last) return [first.data.slice(place.startOffset, place.endOffset)];
  return [first.data.slice(place.startOffset), last.data.slice(0, place.endOffset)];
}

describe('the text of a paper as the page side reads it', () => {
  test('is the index’s account of it, and finds what stands over line ends and spans', () => {
    const pages = [
      page(
        1,
        [
          piece('Topptekst', '\n'),
          piece('Tredjeparts-', '\n', 0),
          piece('behand-', '\n', 1),
          piece('ling av sak 25/', ''),
          piece('23 i NUIT', ''),
        ],
        [0],
      ),
      page(2, [piece('Helse', '\n\n'), piece('analyse', ' ')]),
    ];
    const laid = layer(pages);
    const read = readAll(paperReader(laid)([]));
    expect(read.text).toBe(textOfPages(pages).text);
    expect(read.text).not.toContain('Topptekst');
    expect(wordsAt(read, 'behandling')).toEqual(['behand', 'ling']);
    expect(wordsAt(read, '25/23')).toEqual(['25/', '23']);
    expect(wordsAt(read, 'Helse analyse')).toEqual(['Helse', 'analyse']);
  });
  test('grows with the paper: what was read stays as it was', () => {
    const pages: LaidPage[] = [page(1, [piece('Sak 25/23', '\n')])];
    const nodes: Text[][] = [];
    const paper = {
      text: () => textOfPages(pages),
      nodeOf: (at: number, of: number) => {
        nodes[at] ??= (pages[at]?.pieces ?? []).map(({ text }) => textNode(text));
        return nodes[at]?.[of] ?? null;
      },
    };
    const reader = paperReader(paper);
    const before = readAll(reader([]));
    const [node] = before.nodes;
    pages.push(page(2, [piece('Sak 26/23', '\n')]));
    const after = readAll(reader([]));
    expect(before.text).toBe('Sak 25/23');
    expect(after.text).toBe('Sak 25/23\nSak 26/23');
    expect(after.nodes[0]).toBe(node);
    expect(wordsAt(after, '26/23')).toEqual(['26/23']);
  });
  test('every piece begins where its node stands', () => {
    const anyPiece = fc.record({
      text: fc.string({ minLength: 2, maxLength: 8 }),
      dropped: fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>,
      separator: fc.constantFrom('', ' ', '\n', '\t') as fc.Arbitrary<LaidPiece['separator']>,
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyPiece, { maxLength: 6 }), { maxLength: 5 }), (made) => {
        const pages = made.map((pieces, at) =>
          page(
            at + 1,
            pieces.map(({ text, separator, dropped }) => piece(text, separator, dropped)),
          ),
        );
        const { text, nodes, begins } = readAll(paperReader(layer(pages))([]));
        nodes.forEach((node, at) => {
          const begin = begins[at] ?? -1;
          expect(text.slice(begin, begin + node.data.length)).toBe(node.data);
        });
      }),
      { numRuns: 100 },
    );
  });
});
