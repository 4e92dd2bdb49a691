/** The lines of a chain's drawing: which box each leaves, which it enters, and on what way. */
import type { CaseId } from '../../model/case.ts';
import type { LinkKind } from '../../model/link.ts';
import type { Box, ChainEdge, ChainNode } from './chain-shape.ts';
import { routeEdge } from './route-edge.ts';

export interface DrawnLink {
  readonly from: CaseId;
  readonly to: CaseId;
  readonly kind: LinkKind;
  readonly confirmed: boolean;
}

interface Line {
  readonly link: DrawnLink;
  readonly from: ChainNode;
  readonly to: ChainNode;
}

/** Where along the side of a box lines meet it (`RouteWish`), where solid and dashed ones do. */
const SOLID_PORT = 0.25;
const DASHED_FROM = 0.4;

/** @param nodes in order of time: every line goes from the earlier to the later */
export function edgesOf(nodes: readonly ChainNode[], links: readonly DrawnLink[]): readonly ChainEdge[] {
  const byId = new Map(nodes.map((node, at) => [node.id, { node, at }]));
  const channels = [...new Set(nodes.map(({ y, height }) => y + height))];
  const lines = links.flatMap((link): readonly Line[] => {
    const [one, other] = [byId.get(link.from), byId.get(link.to)];
    if (one === undefined || other === undefined || one === other) return [];
    const [from, to] = one.at < other.at ? [one.node, other.node] : [other.node, one.node];
    return [{ link, from, to }];
  });
  const dashed = lines.filter(isDashed);
  return lines.map((line): ChainEdge => {
    const { link, from, to } = line;
    const wish = {
      from: port(line, 'from', lines),
      to: port(line, 'to', lines),
      // Solid lines may run together; dashed ones on each other would look solid.
      track: 1 + dashed.indexOf(line),
    };
    const others: readonly Box[] = nodes.filter((node) => node !== from && node !== to);
    return {
      from: from.id,
      to: to.id,
      kind: link.kind,
      confirmed: link.confirmed,
      ...routeEdge(from, to, wish, others, channels),
    };
  });
}

function isDashed({ link }: Line): boolean {
  return link.kind === 'topical';
}

/** Solid lines meet a side at one point. Dashed ones stand below it, in the order of their other ends. */
function port(line: Line, side: 'from' | 'to', lines: readonly Line[]): number {
  const far = side === 'from' ? 'to' : 'from';
  const beside = lines.filter((other) => other[side] === line[side]);
  const dashed = beside.filter(isDashed).toSorted((a, b) => a[far].y - b[far].y || a[far].x - b[far].x);
  if (!isDashed(line)) return dashed.length === 0 ? 0.5 : SOLID_PORT;
  const first = dashed.length < beside.length ? DASHED_FROM : 0;
  return first + ((1 - first) * (dashed.indexOf(line) + 0.5)) / dashed.length;
}
