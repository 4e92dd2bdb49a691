/**
 * The layout of a chain, in px: councils as lanes, the top council on top, time from left to right. Pure: the same
 * chain gives the same drawing, on a screen and on paper. `MAX_WIDTH` is what the page and a landscape A4 sheet
 * have room for; only a chain that cannot be had in that width becomes wider, and scrolls.
 */
import { type CaseId, parseCaseId } from '../../model/case.ts';
import { COUNCIL_RENAMED, type CouncilId } from '../../model/council.ts';
import type { IsoDate } from '../../model/date.ts';
import type { LinkKind } from '../../model/link.ts';
import type { Box, ChainEdge, ChainLane, ChainLayout, ChainNode } from './chain-shape.ts';
import { chainTimes, dayOf, type TimedLink } from './chain-times.ts';
import { type Placed, placeNodes } from './place-nodes.ts';
import { routeEdge } from './route-edge.ts';
import { type Anchor, placeOfDay, timeTicks } from './time-ticks.ts';

export interface LaidCase {
  readonly id: CaseId;
  readonly date: IsoDate | null;
}

export interface LaidLink {
  readonly from: CaseId;
  readonly to: CaseId;
  readonly kind: LinkKind;
  readonly confirmed: boolean;
}

/** From the top. */
const LANES: readonly CouncilId[] = ['NEHR', 'NUIT', 'NUFA'];

const MAX_WIDTH = 1040;
/** With more cases than this, boxes with titles would crowd the page. */
const MAX_TITLED = 12;
const TITLED = { width: 196, height: 78 };
const PLAIN = { width: 132, height: 46 };
const MARGIN = 12;
const LANE_NAME = 30;
const ROW_GAP = 26;
const LANE_PADDING = 18;
const LANE_GAP = 10;
const AXIS = 34;

export function chainLayout(cases: readonly LaidCase[], links: readonly LaidLink[]): ChainLayout {
  const titled = cases.length <= MAX_TITLED;
  const size = titled ? TITLED : PLAIN;
  const timed = inOrderOfTime(cases, links);
  const councils = LANES.filter((council) => timed.some((one) => one.council === council));
  const placed = placeNodes(
    timed.map(({ council, day }) => ({ lane: councils.indexOf(council), day })),
    { nodeWidth: size.width, gap: 30, step: 16, maxWidth: MAX_WIDTH - 2 * MARGIN },
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
  const renamed = dayOf(COUNCIL_RENAMED);
  const spans = (anchors[0]?.day ?? renamed) < renamed && (anchors.at(-1)?.day ?? renamed) >= renamed;
  return {
    width,
    height: axis + AXIS,
    titled,
    lanes,
    nodes,
    edges: edgesOf(nodes, links),
    ticks: timeTicks(anchors),
    axis,
    renamed: spans && councils.includes('NEHR') ? Math.round(placeOfDay(anchors, renamed)) : null,
  };
}

interface TimedCase extends LaidCase {
  readonly council: CouncilId;
  readonly year: number;
  readonly number: number;
  readonly day: number;
}

function inOrderOfTime(cases: readonly LaidCase[], links: readonly LaidLink[]): readonly TimedCase[] {
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

function edgesOf(nodes: readonly ChainNode[], links: readonly LaidLink[]): readonly ChainEdge[] {
  const byId = new Map(nodes.map((node, at) => [node.id, { node, at }]));
  const drawn = links.flatMap((link) => {
    const [one, other] = [byId.get(link.from), byId.get(link.to)];
    if (one === undefined || other === undefined || one === other) return [];
    const [from, to] = one.at < other.at ? [one.node, other.node] : [other.node, one.node];
    return [{ link, from, to }];
  });
  return drawn.map(({ link, from, to }): ChainEdge => {
    const ports = {
      from: port(
        drawn.filter((other) => other.from === from).map((other) => other.to),
        to,
      ),
      to: port(
        drawn.filter((other) => other.to === to).map((other) => other.from),
        from,
      ),
    };
    const others: readonly Box[] = nodes.filter((node) => node !== from && node !== to);
    return {
      from: from.id,
      to: to.id,
      kind: link.kind,
      confirmed: link.confirmed,
      ...routeEdge(from, to, ports, others),
    };
  });
}

/** Lines that meet a side of a box stand there in the order of their other ends, so that they do not cross. */
function port(ends: readonly ChainNode[], end: ChainNode): number {
  if (ends.length < 2) return 0.5;
  const ordered = ends.toSorted((a, b) => a.y - b.y || a.x - b.x);
  return ordered.indexOf(end) / (ordered.length - 1);
}
