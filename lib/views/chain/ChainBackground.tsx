/** What lies behind the lines of a chain: the lanes, the time line, and where the styre became the råd. */
import { chainStrings } from '../../strings/chain.ts';
import { usePage } from '../page-context.ts';
import type { ChainLayout, ChainTick } from './chain-shape.ts';

export function ChainBackground({ layout }: { readonly layout: ChainLayout }) {
  const { language } = usePage();
  const strings = chainStrings(language);
  const { lanes, ticks, axis, width, renamed } = layout;
  const top = lanes.find(({ council }) => council === 'NEHR');
  return (
    <svg aria-hidden="true" overflow="visible">
      {lanes.map(({ council, ...box }) => (
        <rect key={council} class="chain-lane" {...box} rx={8} />
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
      {renamed !== null && top !== undefined && (
        <line class="chain-renamed" x1={renamed} x2={renamed} y1={top.y} y2={top.y + top.height} />
      )}
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
