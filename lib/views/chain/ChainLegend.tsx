/** What the lines of a chain mean: only those that are in it. */
import type { ChainLink } from '../../links/chain.ts';
import { chainStrings } from '../../strings/chain.ts';
import { usePage } from '../page-context.ts';
import { ConfirmedMark } from './ChainLines.tsx';

export function ChainLegend({ links }: { readonly links: readonly ChainLink[] }) {
  const { language } = usePage();
  const { legend } = chainStrings(language);
  const kinds = [
    { kind: 'explicit', confirmed: false, text: legend.explicit },
    { kind: 'topical', confirmed: false, text: legend.topical },
    { kind: 'topical', confirmed: true, text: legend.confirmed },
  ] as const;
  const used = kinds.filter(({ kind, confirmed }) =>
    links.some((link) => link.kind === kind && link.confirmed === confirmed),
  );
  return (
    <ul class="chain-legend small">
      {used.map(({ kind, confirmed, text }) => (
        <li key={text}>
          <svg width="44" height="18" aria-hidden="true">
            <g class="chain-line" data-kind={kind} data-pointed="none">
              <path d="M1 9H41" />
              <path
                class={kind === 'explicit' ? 'chain-arrow' : 'chain-open-arrow'}
                d="M34 4.5L42 9L34 13.5"
              />
              {confirmed && <ConfirmedMark x={20} y={9} />}
            </g>
          </svg>
          {text}
        </li>
      ))}
      {used.length > 0 && <li class="subtle">{legend.direction}</li>}
    </ul>
  );
}
