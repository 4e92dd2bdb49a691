/**
 * The text of a page over its picture: transparent, letter for letter where the picture has it, so that it can be
 * selected, found and marked. One text node for each piece.
 */
import type { LaidPage, LaidPiece } from '../../pdf/laid-page.ts';

/** Ascent and descent of the fonts that browsers take for sans-serif, in parts of their size: Arial's. */
const FONT_HEIGHT = 1.117;
/** px. Widths are measured at one size and hold for all. */
const MEASURED_AT = 100;

const USUAL = 'sans-serif';
/** What a file's fonts are nearest to, as pdf.js says it. */
const FAMILIES: ReadonlySet<string> = new Set([USUAL, 'serif', 'monospace']);

let measuring: OffscreenCanvasRenderingContext2D | null = null;

/** px at a size of `MEASURED_AT`. */
function widthOf(text: string, family: string): number {
  measuring ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (measuring === null) return 0;
  measuring.font = `${MEASURED_AT}px ${family}`;
  return measuring.measureText(text).width;
}

/** Fills an empty layer, in points: how large it is shown is the sheet's. Returns the node of each piece. */
export function fillTextLayer(layer: HTMLElement, page: LaidPage): readonly Text[] {
  const nodes = page.pieces.map((piece, index) => {
    const { text, dropped } = piece;
    const node = document.createTextNode(dropped === 0 ? text : text.slice(0, -dropped));
    const span = document.createElement('span');
    span.append(node);
    place(span, piece, USUAL);
    if (page.outside.has(index)) span.dataset.outside = '';
    return [span, node] as const;
  });
  layer.append(...nodes.map(([span]) => span));
  return nodes.map(([, node]) => node);
}

/**
 * Letters of the kind that the picture has, so that a word in the middle of a line stands where its picture is: the width
 * of a line is right with any.
 *
 * @param familyOf of a piece's font, as pdf.js names it
 */
export function fitFonts(
  nodes: readonly Text[],
  { pieces }: LaidPage,
  familyOf: (font: string) => string | undefined,
): void {
  nodes.forEach((node, index) => {
    const piece = pieces[index];
    const span = node.parentElement;
    const family = piece === undefined ? undefined : familyOf(piece.font);
    if (piece === undefined || span === null || family === undefined || family === USUAL) return;
    if (!FAMILIES.has(family)) return;
    span.style.fontFamily = family;
    place(span, piece, family);
  });
}

function place(
  span: HTMLElement,
  { text, left, top, width, height, angle }: LaidPiece,
  family: string,
): void {
  const size = height / FONT_HEIGHT;
  const natural = (widthOf(text, family) * size) / MEASURED_AT;
  const stretch = natural > 0 && width > 0 ? width / natural : 1;
  const { style } = span;
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.fontSize = `${size}px`;
  style.lineHeight = `${height}px`;
  style.transform = `${angle === 0 ? '' : `rotate(${angle}deg) `}scaleX(${stretch})`;
}
