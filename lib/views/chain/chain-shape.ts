/** What the drawing of a chain is made of, in px of the drawing. Made by `chainLayout`, drawn by `ChainDrawing`. */
import type { CaseId } from '../../model/case.ts';
import type { CouncilId } from '../../model/council.ts';
import type { IsoDate } from '../../model/date.ts';
import type { LinkKind } from '../../model/link.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left upper corner and size. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface ChainNode extends Box {
  readonly id: CaseId;
  readonly council: CouncilId;
  readonly year: number;
  /** Null: it stands in its year, where in it is not known. */
  readonly date: IsoDate | null;
}

export interface ChainEdge {
  /** The earlier of the two: lines follow time, from left to right. */
  readonly from: CaseId;
  readonly to: CaseId;
  readonly kind: LinkKind;
  readonly confirmed: boolean;
  /** Of an SVG path. */
  readonly path: string;
  readonly middle: Point;
}

export interface ChainLane extends Box {
  readonly council: CouncilId;
}

export interface ChainTick {
  readonly x: number;
  readonly is: 'year' | 'month';
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  /** Boxes have room for the title. */
  readonly titled: boolean;
  readonly lanes: readonly ChainLane[];
  /** In order of time. */
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
  readonly ticks: readonly ChainTick[];
  /** Upper edge of the time line. */
  readonly axis: number;
  /** Where the styre became the råd, if the drawing spans that day and has the top council. */
  readonly renamed: number | null;
}
