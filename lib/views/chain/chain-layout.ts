/**
 * The layout of a chain, in px: councils as lanes, the top council on top, time from left to right. Pure: the same
 * chain gives the same drawing, on a screen and on paper.
 */
import { type CaseId, parseCaseId } from '../../model/case.ts';
import { COUNCIL_RENAMED, type CouncilId } from '../../model/council.ts';
import type { IsoDate } from '../../model/date.ts';
import { type DrawnLink, edgesOf } from './chain-edges.ts';
import type { ChainLane, ChainLayout, ChainNode } from './chain-shape.ts';
import { chainTimes, dayOf, type TimedLink } from './chain-times.ts';
import { type Placed, placeNodes } from './place-nodes.ts';
import { type Anchor, placeOfDay, timeTicks } from './time-ticks.ts';

export interface LaidCase {
  readonly id: CaseId;
  readonly date: IsoDate | null;
  /** About when, where the date is not known. */
  readonly near?: IsoDate | null;
}

/** From the top. */
const LANES: readonly CouncilId[] = ['NEHR', 'NUIT', 'NUFA'];

/** What the page and a sheet have room for. */
const MAX_WIDTH = 1040;
/** Of a chain of many: it scrolls, so that its lanes do not become towers; on paper it is drawn smaller. */
const MAX_WIDTH_OF_MANY = 1640;
/** With more cases than this, boxes with titles would crowd the page. */
const MAX_TITLED = 12;
const TITLED = { width: 196, height: 78 };
const PLAIN = { width: 132, height: 46 };
/** A line that goes round a box at the edge passes here. */
const MARGIN = 18;
const LANE_NAME = 30;
const ROW_GAP = 34;
/** Below the last row: room for lines on their way. */
const LANE_PADDING = 32;
const LANE_GAP = 8;
const AXIS = 34;

export function chainLayout(cases: readonly LaidCase[], links: readonly DrawnLink[]): ChainLayout {
  const titled = cases.length <= MAX_TITLED;
  const size = titled ? TITLED : PLAIN;
  const timed = inOrderOfTime(cases, links);
  const councils = LANES.filter((council) => timed.some((one) => one.council === council));
  const placed = placeNodes(
    timed.map(({ council, day }) => ({ lane: councils.indexOf(council), day })),
    {
      nodeWidth: size.width,
      gap: 40,
      step: 16,
      maxWidth: (titled ? MAX_WIDTH : MAX_WIDTH_OF_MANY) - 2 * MARGIN,
    },
  );
  const width = Math.max(320, 2 * MARGIN + size.width + Math.max(0, ...placed.map(({ x }) => x)));
  const lanes = lanesOf(councils, timed, placed, size.height, width);
  const nodes = timed.map(({ id, council, year, date }, at): ChainNode => {
    const { x, row } = placed[at] ?? { x: 0, row: 0 };
    const top = lanes.find((lane) => lane.council === council)?.y ?? 0;
    const y = top + LANE_NAME + row * (size.height + ROW_GAP);
    return { id, council, year, date, x: MARGIN + x, y, ...size };
  });
  const axis = Math.max(0, ...lanes.map((lane) => lane.y + lane.height)) + LANE_GAP;
  const anchors = anchorsOf(timed, nodes);
  return {
    width,
    height: axis + AXIS,
    titled,
    lanes,
    nodes,
    edges: edgesOf(nodes, links),
    ticks: timeTicks(anchors),
    axis,
    renamed: councils.includes('NEHR') ? renamingAt(anchors, timed, nodes) : null,
  };
}

interface TimedCase extends LaidCase {
  readonly council: CouncilId;
  readonly year: number;
  readonly number: number;
  readonly day: number;
}

function inOrderOfTime(cases: readonly LaidCase[], links: readonly DrawnLink[]): readonly TimedCase[] {
  const times = chainTimes(
    cases,
    links.map((link): TimedLink => ({ earlier: link.to, later: link.from })),
  );
  return cases
    .flatMap(({ id, date }): readonly TimedCase[] => {
      const key = parseCaseId(id);
      const day = times.get(id);
      return key === null || day === undefined ? [] : [{ ...key, id, date, day }];
    })
    .toSorted(
      (a, b) => a.day - b.day || LANES.indexOf(a.council) - LANES.indexOf(b.council) || a.number - b.number,
    );
}

function lanesOf(
  councils: readonly CouncilId[],
  timed: readonly TimedCase[],
  placed: readonly Placed[],
  nodeHeight: number,
  width: number,
): readonly ChainLane[] {
  let y = 0;
  return councils.map((council) => {
    const rows = Math.max(
      1,
      ...timed.map((one, at) => (one.council === council ? (placed[at]?.row ?? 0) + 1 : 0)),
    );
    const height = LANE_NAME + rows * nodeHeight + (rows - 1) * ROW_GAP + LANE_PADDING;
    const lane = { council, x: 0, y, width, height };
    y += height + LANE_GAP;
    return lane;
  });
}

/** The middle of the boxes of each day. */
function anchorsOf(timed: readonly TimedCase[], nodes: readonly ChainNode[]): readonly Anchor[] {
  const byDay = new Map<number, number>();
  timed.forEach(({ day }, at) => {
    const node = nodes[at];
    if (node !== undefined) byDay.set(day, node.x + node.width / 2);
  });
  return [...byDay].map(([day, x]) => ({ day, x }));
}

/** On its day, and between the last box of the styre and the first of the råd where they leave room. */
function renamingAt(
  anchors: readonly Anchor[],
  timed: readonly TimedCase[],
  nodes: readonly ChainNode[],
): number | null {
  const day = dayOf(COUNCIL_RENAMED);
  if (anchors[0] === undefined || anchors[0].day >= day || (anchors.at(-1)?.day ?? 0) < day) return null;
  const top = nodes.filter(({ council }) => council === 'NEHR');
  const isAfter = ({ id }: ChainNode): boolean => (timed.find((one) => one.id === id)?.day ?? 0) >= day;
  const left = Math.max(0, ...top.filter((node) => !isAfter(node)).map(({ x, width }) => x + width)) + 8;
  const right = Math.min(Number.POSITIVE_INFINITY, ...top.filter(isAfter).map(({ x }) => x)) - 8;
  const place = placeOfDay(anchors, day);
  return Math.round(left > right ? place : Math.min(right, Math.max(left, place)));
}
