/** Pages of items for tests: lines at places, as pdf.js would tell of them. */
import type { PageContent, PageItem } from '../../../lib/pdf/page-items.ts';

/** Letters are half as wide as they are high. */
export function item(text: string, x: number, y: number, said: Partial<PageItem> = {}): PageItem {
  const size = said.size ?? 10;
  const width = (text.length * size) / 2;
  return { text, x, y, width, size, ascent: 0.8, angle: 0, font: 'f1', spaced: true, ...said };
}

export function pageOf(items: readonly PageItem[], number = 1): PageContent {
  return { number, width: 600, height: 840, items };
}

/** Lines of a column, each below the one before. */
export function column(lines: readonly string[], x: number, y: number, leading = 12): readonly PageItem[] {
  return lines.map((text, index) => item(text, x, y + index * leading));
}

/** A row of cells: texts at these places. */
export function row(cells: readonly string[], places: readonly number[], y: number): readonly PageItem[] {
  return cells.flatMap((text, index) => (text === '' ? [] : [item(text, places[index] ?? 0, y)]));
}
