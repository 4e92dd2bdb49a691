/** A page's text without a page: each line of pieces becomes text nodes joined in one line. */
import type { StepDetection } from '../../../lib/detect/detect.ts';
import type { PageText } from '../../../lib/page/page-text.ts';

/** The little of a text node that the pure parts of lib/page ask for. */
export function fakeText(data: string): Text {
  return { data, length: data.length, isConnected: true } as Text;
}

/** Pieces of one line belong to nodes of their own; lines are separated by "\n". */
export function fakePage(lines: readonly (readonly string[])[], headings: readonly number[] = []): PageText {
  const nodes: Text[] = [];
  const begins: number[] = [];
  const starts: number[] = [];
  let text = '';
  for (const [index, pieces] of lines.entries()) {
    if (index > 0) text += '\n';
    starts.push(text.length);
    for (const piece of pieces) {
      nodes.push(fakeText(piece));
      begins.push(text.length);
      text += piece;
    }
  }
  return {
    text,
    nodes,
    begins,
    skips: nodes.map(() => 0),
    order: new Map(nodes.map((node, index) => [node, index])),
    headings: headings.map((line) => {
      const start = starts[line] ?? 0;
      return { start, end: start + (lines[line]?.join('').length ?? 0), level: 2 };
    }),
    truncated: false,
  };
}

/** Case numbers "1/25" and capitals "NUFA" of a text, the way a detection gives them. */
export function fakeDetection(page: PageText): StepDetection {
  const cases = [...page.text.matchAll(/(\d+)\/(\d\d)/g)].map(({ 0: text, 1: number, 2: year, index }) => ({
    kind: 'case' as const,
    start: index,
    end: index + text.length,
    text,
    number: Number(number),
    year: 2000 + Number(year),
    council: 'NUFA' as const,
    basis: 'page-address' as const,
  }));
  const words = [...page.text.matchAll(/[A-Z]{4}/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
  return {
    cases,
    terms: words
      .filter(({ text }) => text !== 'XXXX')
      .map((word) => ({ ...word, kind: 'term' as const, entry: word.text })),
  };
}
