/** Headings: a PDF does not say what is one, but sets it larger than its running text, or in another face. */
import type { Segment } from './bands.ts';
import type { LaidPiece } from './laid-page.ts';
import type { PageContent } from './page-items.ts';

/** How most letters of a file are set. */
export interface BodyLetters {
  /** Points. */
  readonly size: number;
  readonly font: string;
  /** From one line of a paragraph to the next, in sizes; null where nothing shows it. */
  readonly leading: number | null;
}

/** Of the running text's size, from the largest. */
const LEVELS = [1.7, 1.35, 1.12] as const;
const LONGEST = 200;
const MOST_LINES = 4;
/** Of a heading that is as large as the text. */
const LONGEST_FACE = 90;

export function bodyLetters(pages: readonly PageContent[]): BodyLetters {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { items } of pages) {
    for (const { size, font, text } of items) {
      const half = Math.round(size * 2) / 2;
      sizes.set(half, (sizes.get(half) ?? 0) + text.length);
      fonts.set(font, (fonts.get(font) ?? 0) + text.length);
    }
  }
  const size = bodySize(sizes);
  return { size, font: mostOf(fonts) ?? '', leading: leadingOf(pages, size) };
}

/** Of letters. The largest size that has so many is the text's: the tables of a deck hold more words than its slides. */
const BODY_SHARE = 0.25;

function bodySize(sizes: ReadonlyMap<number, number>): number {
  const all = [...sizes.values()].reduce((sum, count) => sum + count, 0);
  const large = [...sizes].filter(([, count]) => count >= BODY_SHARE * all).map(([size]) => size);
  return large.length > 0 ? Math.max(...large) : (mostOf(sizes) ?? 1);
}

/** Sizes: lines of one text are seldom closer or further apart. */
const CLOSEST = 0.95;
const FARTHEST = 1.8;
/** Of all distances: the smallest that is so usual. */
const USUAL = 0.12;

function leadingOf(pages: readonly PageContent[], size: number): number | null {
  const distances: number[] = [];
  for (const { items } of pages) {
    items.forEach((item, index) => {
      const before = items[index - 1];
      if (before === undefined || Math.abs(item.size - size) > 0.3 || item.angle !== 0) return;
      if (Math.abs(before.size - item.size) > 0.1 || Math.abs(before.x - item.x) > 0.8) return;
      const distance = (item.y - before.y) / item.size;
      if (distance > CLOSEST && distance < FARTHEST) distances.push(distance);
    });
  }
  distances.sort((one, other) => one - other);
  return distances[Math.floor(distances.length * USUAL)] ?? null;
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | null {
  let best: Key | null = null;
  let most = 0;
  for (const [key, count] of counts) {
    if (count <= most) continue;
    best = key;
    most = count;
  }
  return best;
}

export function headingLevel(lines: readonly Segment[], body: BodyLetters): LaidPiece['heading'] {
  const text = lines.map((line) => line.text).join(' ');
  if (lines.length > MOST_LINES || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return 0;
  const size = lines.reduce((least, line) => Math.min(least, line.size), Number.POSITIVE_INFINITY);
  const level = LEVELS.findIndex((times) => size >= times * Math.max(1, body.size));
  if (level === 0) return 1;
  if (level === 1) return 2;
  if (level === 2) return 3;
  return isOtherFace(lines, text, body) ? 3 : 0;
}

/** One line, all of it in another face than the text's, that is no sentence and no label before its value. */
function isOtherFace(lines: readonly Segment[], text: string, body: BodyLetters): boolean {
  const [line, more] = lines;
  if (line === undefined || more !== undefined || text.length > LONGEST_FACE) return false;
  if (line.size < 0.98 * body.size || /[.,;:]$/u.test(text) || !/^[\p{Lu}\d]/u.test(text)) return false;
  const fonts = new Set(line.runs.map(({ item }) => item.font));
  return fonts.size === 1 && !fonts.has(body.font);
}
