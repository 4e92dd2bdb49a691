/** What pdf.js says of a page's letters → items with their place on the page as it is shown, in points from its corner. */
import type { PDFPageProxy } from 'pdfjs-dist';

/** A run of letters as the file writes it. */
export interface PageItem {
  /** Without white space at its ends; never empty. */
  readonly text: string;
  /** Where its base line begins. */
  readonly x: number;
  readonly y: number;
  /** Along the base line. */
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  /** Share of the size that is above the base line. */
  readonly ascent: number;
  /** Degrees, clockwise, 0–359. */
  readonly angle: number;
  readonly font: string;
  /** The file has white space before it. */
  readonly spaced: boolean;
}

export interface PageContent {
  /** One-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly items: readonly PageItem[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** A word space in most fonts, as a share of the size. */
const SPACE = 0.25;

/** The page as it is shown: with the turn that the file itself gives it. */
export async function readPageContent(page: PDFPageProxy): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const found: PageItem[] = [];
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const raw = wordsOf(item.str);
    const text = raw.trim();
    if (text === '') {
      spaced ||= item.str !== '' || item.hasEOL;
      continue;
    }
    const style = styles[item.fontName];
    const [a, b, c, d, e, f] = product(matrixOf(transform), matrixOf(item.transform));
    const size = finite(Math.hypot(c, d)) || finite(item.height) || 1;
    const turned = Math.atan2(b, a) + (style?.vertical === true ? Math.PI / 2 : 0);
    const before = raw.length - raw.trimStart().length;
    const after = raw.length - raw.trimEnd().length;
    const width = Math.max(0, finite(style?.vertical === true ? item.height : item.width));
    const space = Math.min(SPACE * size, width / raw.length);
    found.push({
      text,
      x: finite(e) + Math.cos(turned) * before * space,
      y: finite(f) + Math.sin(turned) * before * space,
      width: Math.max(0, width - (before + after) * space),
      size,
      ascent: ascentOf(style),
      angle: degrees(turned),
      font: item.fontName,
      spaced: spaced || before > 0,
    });
    spaced = after > 0 || item.hasEOL;
  }
  return { number: page.pageNumber, width, height, items: found };
}

/** White space of any kind as a space; Chromium writes the joined letters of some fonts as these. */
function wordsOf(text: string): string {
  return text
    .replace(/[\s\p{Cc}]/gu, ' ')
    .replace(/\uf001|\ufb01/gu, 'fi')
    .replace(/\uf002|\ufb02/gu, 'fl')
    .replace(/\u00ad/gu, '-');
}

function ascentOf(style: { readonly ascent: number; readonly descent: number } | undefined): number {
  if (style === undefined) return 0.8;
  const { ascent, descent } = style;
  if (ascent > 0 && ascent <= 1.2) return ascent;
  return descent < 0 && descent > -1 ? 1 + descent : 0.8;
}

function matrixOf(numbers: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = numbers.map((number) => (typeof number === 'number' ? number : 0));
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

function product(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[2] * other[1],
    one[1] * other[0] + one[3] * other[1],
    one[0] * other[2] + one[2] * other[3],
    one[1] * other[2] + one[3] * other[3],
    one[0] * other[4] + one[2] * other[5] + one[4],
    one[1] * other[4] + one[3] * other[5] + one[5],
  ];
}

/** Damaged files hold numbers that are none. */
function finite(number: number): number {
  return Number.isFinite(number) ? Math.max(-1e6, Math.min(1e6, number)) : 0;
}

function degrees(radians: number): number {
  return Number.isFinite(radians) ? (Math.round((radians * 180) / Math.PI) + 360) % 360 : 0;
}
