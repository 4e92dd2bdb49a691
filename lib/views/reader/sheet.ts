/**
 * One page in the document: a sheet of its size with the picture in it, while it is near, and the text over it for good.
 */
import type { LaidPage } from '../../pdf/laid-page.ts';
import type { PlacedLink } from '../../pdf/page-links.ts';
import { addLinks, type SheetLinksOptions } from './sheet-links.ts';
import { fillTextLayer, fitFonts } from './text-layer.ts';

/** Degrees clockwise, besides the page's own. */
export type Turn = 0 | 90 | 180 | 270;

/** Points, as the page is when nobody turns it. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly element: HTMLElement;
  readonly number: number;
  readonly size: () => SheetSize;
  /** @param scale px a point */
  readonly show: (size: SheetSize, scale: number, turn: Turn) => void;
  readonly fill: (page: LaidPage) => void;
  /** Once, when the page is first seen: what its fonts are like. */
  readonly fitFonts: (familyOf: (font: string) => string | undefined) => void;
  /** Once, when the page is laid. */
  readonly addLinks: (links: readonly PlacedLink[], pageLabel: SheetLinksOptions['pageLabel']) => void;
  /** Null until its layer is filled. */
  readonly laid: () => LaidPage | null;
  readonly nodeOf: (piece: number) => Text | null;
  /** Puts a picture in the place of the one before. */
  readonly setPicture: (canvas: HTMLCanvasElement | null) => void;
  readonly picture: () => HTMLCanvasElement | null;
}

export function createSheet(number: number, label: string, first: SheetSize): Sheet {
  const element = document.createElement('section');
  element.className = 'sheet';
  element.ariaLabel = label;
  element.dataset.page = String(number);
  const layer = document.createElement('div');
  layer.className = 'text-layer';
  element.append(layer);
  let size = first;
  let nodes: readonly Text[] = [];
  let laid: LaidPage | null = null;
  let picture: HTMLCanvasElement | null = null;
  const nodeOf = (piece: number): Text | null => nodes[piece] ?? null;
  return {
    element,
    number,
    size: () => size,
    show: (next, scale, turn) => {
      size = next;
      const width = next.width * scale;
      const height = next.height * scale;
      const lies = turn === 90 || turn === 270;
      element.style.width = `${lies ? height : width}px`;
      element.style.height = `${lies ? width : height}px`;
      layer.style.width = `${next.width}px`;
      layer.style.height = `${next.height}px`;
      const [x, y] = { 0: [0, 0], 90: [height, 0], 180: [width, height], 270: [0, width] }[turn];
      layer.style.transform = `translate(${x}px, ${y}px) rotate(${turn}deg) scale(${scale})`;
    },
    fill: (page) => {
      nodes = fillTextLayer(layer, page);
      laid = page;
      element.dataset.laid = '';
    },
    fitFonts: (familyOf) => {
      if (laid !== null) fitFonts(nodes, laid, familyOf);
    },
    addLinks: (links, pageLabel) => {
      if (laid !== null) addLinks(links, { page: laid, nodeOf, layer, pageLabel });
    },
    laid: () => laid,
    nodeOf,
    setPicture: (canvas) => {
      if (picture !== null) {
        picture.remove();
        // The memory goes at once, and not when the browser comes to it.
        picture.width = 0;
        picture.height = 0;
      }
      picture = canvas;
      if (canvas !== null) element.prepend(canvas);
      element.toggleAttribute('data-drawn', canvas !== null);
    },
    picture: () => picture,
  };
}
