/** The lines of a chain, behind its boxes: solid with an arrow, dashed, or dashed with a tick where it is confirmed. */
import type { CaseId } from '../../model/case.ts';
import type { ChainEdge } from './chain-shape.ts';

interface Props {
  readonly edges: readonly ChainEdge[];
  /** The case whose lines stand out. */
  readonly pointed: CaseId | null;
}

export function ChainLines({ edges, pointed }: Props) {
  // Dashed ones first, so that what the papers state lies on top.
  const inOrder = edges.toSorted((a, b) => (a.kind < b.kind ? 1 : a.kind > b.kind ? -1 : 0));
  return (
    <svg aria-hidden="true" overflow="visible">
      <defs>
        <marker
          id="chain-arrow"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="11"
          markerHeight="11"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class="chain-arrow" d="M0 0.5L10 5L0 9.5z" />
        </marker>
        <marker
          id="chain-open-arrow"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="11"
          markerHeight="11"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class="chain-open-arrow" d="M1 1L9 5L1 9" />
        </marker>
      </defs>
      {inOrder.map((edge) => (
        <g
          key={`${edge.from} ${edge.to}`}
          class="chain-line"
          data-kind={edge.kind}
          data-pointed={pointed === null ? 'none' : edge.from === pointed || edge.to === pointed}
        >
          <path
            d={edge.path}
            marker-end={edge.kind === 'explicit' ? 'url(#chain-arrow)' : 'url(#chain-open-arrow)'}
          />
          {edge.confirmed && <ConfirmedMark {...edge.middle} />}
        </g>
      ))}
    </svg>
  );
}

export function ConfirmedMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g class="chain-confirmed">
      <circle cx={x} cy={y} r={8} />
      <path d={`M${x - 4} ${y}l3 3.5l5 -6.5`} />
    </g>
  );
}
