/**
 * A small PDF written by hand, for tests that need to know where each letter stands: lines in Helvetica, WinAnsi
 * letters (æ, ø, å, «, –, •), an outline, links, turned pages, a password. Honest: valid by the standard.
 */
import { type Body, quoted, writtenPdf } from './pdf-objects.ts';

export interface PlainLine {
  readonly text: string;
  /** Points from the page's left and upper edge to where the line stands. Default: below the line before. */
  readonly x?: number;
  readonly y?: number;
  /** Points. Default: 12. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees, counterclockwise. */
  readonly angle?: number;
  /** Drawn in pieces that begin at these offsets, each put in its place by itself. */
  readonly split?: readonly number[];
}

export interface PlainPage {
  readonly lines: readonly (string | PlainLine)[];
  /** Degrees clockwise: 90, 180, 270. */
  readonly rotate?: number;
  readonly links?: readonly {
    /** Of the web, or one-based of the same paper. */
    readonly address: string | number;
    /** Points from the page's left and upper edge: left, top, right, bottom. */
    readonly box: readonly [number, number, number, number];
  }[];
  /** Points. Default: A4. */
  readonly width?: number;
  readonly height?: number;
}

export interface PlainOptions {
  /** To open it: 40-bit RC4, the oldest of the standard's. */
  readonly password?: string;
  /** Entries of one level; pages from 1. */
  readonly outline?: readonly { readonly title: string; readonly page: number }[];
  /** Raw entries of the catalogue: "/OpenAction << … >>". */
  readonly catalogue?: string;
}

const LEFT = 72;
const TOP = 72;
const LEADING = 1.25;
/** Objects 1 to 4: catalogue, page tree, Helvetica, Helvetica-Bold. */
const FIXED = 4;

/** Letters of WinAnsi that are not at their own code. */
const ANSI: Readonly<Record<string, number>> = {
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

export function plainPdf(
  pages: readonly (readonly (string | PlainLine)[] | PlainPage)[],
  options: PlainOptions = {},
): Uint8Array {
  const { password, outline = [], catalogue = '' } = options;
  const bodies: Body[] = [];
  const add = (make: (own: number) => Body): number => {
    const own = FIXED + bodies.length + 1;
    bodies.push(make(own));
    return own;
  };
  const kids = pages.map((page) => addPage('lines' in page ? page : { lines: page }, add));
  const outlines = outline.length === 0 ? '' : `/Outlines ${addOutline(outline, kids, add)} 0 R`;
  const font = (name: string): Body => ({
    head: `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
  });
  const all: readonly Body[] = [
    { head: `<< /Type /Catalog /Pages 2 0 R ${outlines} ${catalogue} >>` },
    { head: `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>` },
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...bodies,
  ];
  return writtenPdf(all, password ?? null);
}

type Add = (make: (own: number) => Body) => number;

function addPage(page: PlainPage, add: Add): number {
  const { width = 595, height = 842, rotate = 0, links = [] } = page;
  const content = add(() => ({ head: '<< >>', stream: drawn(page.lines, height) }));
  const annotations = links.map(
    ({ address, box: [left, top, right, bottom] }, index) =>
      `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${left} ${height - bottom} ${right} ${height - top}] ${
        // Each page is two objects, its words and itself.
        typeof address === 'number'
          ? `/Dest [${FIXED + 2 * address} 0 R /XYZ 0 842 0]`
          : `/A << /S /URI /URI $${index} >>`
      } >>`,
  );
  return add(() => ({
    head: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Annots [${annotations.join(' ')}] >>`,
    strings: links.map(({ address }) => ansi(String(address))),
  }));
}

function addOutline(
  entries: NonNullable<PlainOptions['outline']>,
  kids: readonly number[],
  add: Add,
): number {
  const root = add((own) => ({
    head: `<< /Type /Outlines /First ${own + 1} 0 R /Last ${own + entries.length} 0 R /Count ${entries.length} >>`,
  }));
  for (const [index, { title, page }] of entries.entries())
    add((own) => {
      const before = index === 0 ? '' : `/Prev ${own - 1} 0 R`;
      const after = index === entries.length - 1 ? '' : `/Next ${own + 1} 0 R`;
      return {
        head: `<< /Title $0 /Parent ${root} 0 R ${before} ${after} /Dest [${kids[page - 1]} 0 R /XYZ 0 842 0] >>`,
        strings: [ansi(title)],
      };
    });
  return root;
}

function drawn(lines: PlainPage['lines'], height: number): string {
  let below = TOP;
  const out: string[] = [];
  for (const given of lines) {
    const line = typeof given === 'string' ? { text: given } : given;
    const { text, x = LEFT, y = below, size = 12, bold = false, angle = 0, split = [] } = line;
    below = y + size * LEADING;
    const turn = (angle * Math.PI) / 180;
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    const starts = [0, ...split, text.length];
    let along = 0;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      const piece = text.slice(starts[index], starts[index + 1]);
      const matrix = [cosine, sine, -sine, cosine, x + along * cosine, height - y + along * sine];
      const numbers = matrix.map((value) => value.toFixed(4)).join(' ');
      out.push(`BT /F${bold ? 2 : 1} ${size} Tf ${numbers} Tm ${quoted(ansi(piece))} Tj ET`);
      along += widthOf(piece, size);
    }
  }
  return out.join('\n');
}

/** Helvetica's widths of the letters that tests split between; others are taken for as wide as a digit. */
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 278,
  '/': 278,
  i: 222,
  l: 222,
  t: 278,
  f: 278,
  r: 333,
  '-': 333,
  m: 833,
  M: 833,
  c: 500,
  k: 500,
  s: 500,
  v: 500,
  S: 667,
  A: 667,
  K: 667,
  N: 722,
  U: 722,
  F: 611,
  I: 278,
  T: 611,
};

function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 556), 0) * (size / 1000);
}

/** Latin-1, one character a byte. */
function ansi(text: string): string {
  return [...text]
    .map((letter) =>
      String.fromCharCode(ANSI[letter] ?? (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63)),
    )
    .join('');
}
