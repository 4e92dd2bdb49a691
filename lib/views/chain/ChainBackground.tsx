/** Lanes with the names of the councils, the time line, and where the styre became the råd. */
import { chainStrings } from '../../strings/chain.ts';
import { usePage } from '../page-context.ts';
import type { ChainLayout, ChainTick } from './chain-shape.ts';

export function ChainBackground({ layout }: { readonly layout: ChainLayout }) {
  const { language } = usePage();
  const strings = chainStrings(language);
  const { lanes, ticks, axis, width, renamed } = layout;
  return (
    <svg aria-hidden="true" overflow="visible">
      {lanes.map(({ council, ...box }) => (
        <g key={council} class="chain-lane">
          <rect {...box} rx={8} />
          <text x={box.x + 12} y={box.y + 19}>
            {strings.lanes[council]}
          </text>
        </g>
      ))}
      <line class="chain-axis" x1={0} x2={width} y1={axis} y2={axis} />
      {ticks.map((tick) => (
        <Tick
          key={`${tick.year} ${tick.month}`}
          tick={tick}
          axis={axis}
          month={strings.months[tick.month - 1] ?? ''}
        />
      ))}
      {renamed !== null && <Renaming x={renamed} layout={layout} label={strings.renamed} />}
    </svg>
  );
}

interface TickProps {
  readonly tick: ChainTick;
  readonly axis: number;
  readonly month: string;
}

function Tick({ tick: { x, is, year }, axis, month }: TickProps) {
  return (
    <g class="chain-tick" data-is={is}>
      <line x1={x} x2={x} y1={axis} y2={axis + (is === 'year' ? 9 : 5)} />
      <text x={x} y={axis + 24} text-anchor="middle">
        {is === 'year' ? year : month}
      </text>
    </g>
  );
}

/** Room for the label, px; near the right edge it stands on the other side of the line. */
const LABEL_ROOM = 190;

function Renaming({
  x,
  layout,
  label,
}: {
  readonly x: number;
  readonly layout: ChainLayout;
  readonly label: string;
}) {
  const lane = layout.lanes.find(({ council }) => council === 'NEHR');
  if (lane === undefined) return null;
  const left = x + LABEL_ROOM > layout.width;
  return (
    <g class="chain-renamed">
      <line x1={x} x2={x} y1={lane.y} y2={lane.y + lane.height} />
      <text x={left ? x - 6 : x + 6} y={lane.y + lane.height - 6} text-anchor={left ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}
