/** What is written on the lanes, above the lines that pass: the councils, and when the styre became the råd. */
import { chainStrings } from '../../strings/chain.ts';
import { usePage } from '../page-context.ts';
import type { ChainLayout } from './chain-shape.ts';

/** The longest name of a council ends here, and a label of the renaming is as wide, px. */
const NAME_ROOM = 350;
const LABEL_ROOM = 190;

export function ChainNames({ layout: { lanes, renamed, width } }: { readonly layout: ChainLayout }) {
  const { language } = usePage();
  const strings = chainStrings(language);
  const top = lanes.find(({ council }) => council === 'NEHR');
  return (
    <svg aria-hidden="true" overflow="visible">
      {lanes.map(({ council, x, y }) => (
        <text key={council} class="chain-name" x={x + 12} y={y + 20}>
          {strings.lanes[council]}
        </text>
      ))}
      {renamed !== null && top !== undefined && (
        <text
          class="chain-renamed-label"
          x={renamed + LABEL_ROOM > width ? renamed - 7 : renamed + 7}
          // Beside the name of the council where there is room, else in the strip below the boxes.
          y={
            renamed > NAME_ROOM + (renamed + LABEL_ROOM > width ? LABEL_ROOM : 0)
              ? top.y + 20
              : top.y + top.height - 6
          }
          text-anchor={renamed + LABEL_ROOM > width ? 'end' : 'start'}
        >
          {strings.renamed}
        </text>
      )}
    </svg>
  );
}
