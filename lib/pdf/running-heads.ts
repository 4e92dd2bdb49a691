/**
 * Running heads and page numbers: what stands at the upper or lower edge of a page as it does on its neighbours. They
 * belong to no sentence, and would cut one in two where it goes on over a page.
 */
import type { PageContent, PageItem } from './page-items.ts';

/** Shares of the page's height: a head of several lines in Word reaches so far down. */
const UPPER = 0.13;
const LOWER = 0.9;
/** Points by which a line may be moved from one page to the next. */
const MOVED = 3;
/** Of the running text's size: what is larger is the title of a slide. */
const LARGE = 1.3;
/** Neighbours that must have it; one where it counts pages. */
const ENOUGH = 2;
/** "side 3 av 9", "3 / 9", "Page 3 of 9". */
const PAGE_OF = /(?:^|\s)(?:side|page)\s\d{1,4}(?:\s?(?:av|\/|of)\s?\d{1,4})?$/iu;
const CASE = /(?<![\d/])\d{1,3}[/-]\d{2}(?![\d/])/u;

interface EdgeLine {
  readonly items: readonly number[];
  readonly text: string;
  /** Its words without its figures. */
  readonly key: string;
  readonly y: number;
  readonly size: number;
}

interface Edges {
  /** From the edge inwards. */
  readonly upper: readonly EdgeLine[];
  readonly lower: readonly EdgeLine[];
}

/**
 * @param neighbours the pages before and after, as many as there are.
 * @param bodySize of the file's running text, in points.
 * @returns indices of the page's items.
 */
export function runningHeads(
  page: PageContent,
  neighbours: readonly PageContent[],
  bodySize: number,
): ReadonlySet<number> {
  const own = edgesOf(page);
  const others = neighbours.map((content) => ({ number: content.number, ...edgesOf(content) }));
  const heads = new Set<number>();
  for (const edge of ['upper', 'lower'] as const) {
    for (const line of own[edge]) {
      const alike = others.flatMap((other) => {
        const same = other[edge].find((one) => isAlike(one, line));
        return same === undefined ? [] : [{ number: other.number, text: same.text }];
      });
      const enough = Math.min(ENOUGH, others.length);
      if (!isHead(line, alike, { number: page.number, bodySize, enough })) break;
      for (const index of line.items) heads.add(index);
    }
  }
  return heads;
}

function isAlike(one: EdgeLine, other: EdgeLine): boolean {
  return one.key === other.key && Math.abs(one.y - other.y) <= MOVED;
}

function isHead(
  { text, key, size }: EdgeLine,
  alike: readonly { readonly number: number; readonly text: string }[],
  {
    number,
    bodySize,
    enough,
  }: { readonly number: number; readonly bodySize: number; readonly enough: number },
): boolean {
  if (PAGE_OF.test(text)) return true;
  if (size > LARGE * bodySize || CASE.test(text)) return false;
  if (!key.includes('#')) return enough > 0 && alike.length >= enough;
  return alike.some((other) => counts(text, other.text, other.number - number));
}

/** One of its figures is as much larger as the page's number is. Text with other figures is not the same. */
function counts(text: string, other: string, pages: number): boolean {
  const [own, theirs] = [figures(text), figures(other)];
  let counted = false;
  for (const [index, figure] of own.entries()) {
    const difference = (theirs[index] ?? Number.NaN) - figure;
    if (difference === pages) counted = true;
    else if (difference !== 0) return false;
  }
  return counted || own.every((figure, index) => figure === theirs[index]);
}

function figures(text: string): readonly number[] {
  return [...text.matchAll(/\d{1,9}/gu)].map(([figure]) => Number(figure));
}

/** A page's edge holds few words; what holds more is no head. */
const MOST_ITEMS = 60;

function edgesOf({ items, height }: PageContent): Edges {
  const upper: [number, PageItem][] = [];
  const lower: [number, PageItem][] = [];
  items.forEach((item, index) => {
    if (item.angle !== 0) return;
    if (item.y < UPPER * height) upper.push([index, item]);
    else if (item.y > LOWER * height) lower.push([index, item]);
  });
  return { upper: linesOf(upper), lower: linesOf(lower).toReversed() };
}

/** From the top downwards. */
function linesOf(items: readonly [number, PageItem][]): readonly EdgeLine[] {
  if (items.length > MOST_ITEMS) return [];
  const lines: [number, PageItem][][] = [];
  for (const entry of items.toSorted(([, one], [, other]) => one.y - other.y || one.x - other.x)) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs((line[0]?.[1].y ?? 0) - entry[1].y) <= MOVED) line.push(entry);
    else lines.push([entry]);
  }
  return lines.map((line) => {
    const words = line.toSorted(([, one], [, other]) => one.x - other.x);
    const text = words.map(([, item]) => item.text).join(' ');
    return {
      items: words.map(([index]) => index),
      text,
      key: text.replace(/\d+/gu, '#').replace(/\s+/gu, ''),
      y: words[0]?.[1].y ?? 0,
      size: words.reduce((most, [, { size }]) => Math.max(most, size), 0),
    };
  });
}
