/**
 * The chain of a case as a drawing, walked with the arrow keys. Every box is a link; all that it says stands in the
 * list below it too, so lines and marks are hidden from screen readers.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Chain, ChainCase } from '../../links/chain.ts';
import { type CaseId, caseLabel, parseCaseId } from '../../model/case.ts';
import { chainStrings } from '../../strings/chain.ts';
import { caseDay, caseWhen, middleOfMonth } from '../case/case-day.ts';
import { usePage } from '../page-context.ts';
import { ChainBackground } from './ChainBackground.tsx';
import { ChainBox } from './ChainBox.tsx';
import { ChainLegend } from './ChainLegend.tsx';
import { ChainLines } from './ChainLines.tsx';
import { ChainNames } from './ChainNames.tsx';
import { chainLayout, type LaidCase } from './chain-layout.ts';
import { nodeAfterKey } from './chain-walk.ts';

export function ChainDrawing({ chain }: { readonly chain: Chain }) {
  const { language } = usePage();
  const strings = chainStrings(language);
  const layout = useMemo(() => chainLayout(chain.cases.map(laidCase), chain.links), [chain]);
  const cases = useMemo(() => new Map(chain.cases.map((one) => [one.id, one])), [chain]);
  const shownAt = Math.max(
    0,
    layout.nodes.findIndex(({ id }) => id === chain.shown),
  );
  const [stop, setStop] = useState<CaseId | null>(null);
  const [pointed, setPointed] = useState<CaseId | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => showInFrame(frame.current, layout.nodes[shownAt]?.x ?? 0), [layout, shownAt]);

  const stopAt = Math.max(
    0,
    layout.nodes.findIndex(({ id }) => id === (stop ?? chain.shown)),
  );
  const walk = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = nodeAfterKey(event.key, stopAt, layout.nodes);
    if (to === null) return;
    event.preventDefault();
    const links = frame.current?.querySelectorAll<SVGAElement>('a');
    links?.[to]?.focus();
    links?.[to]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const label = labelOf(cases.get(chain.shown), chain.shown);
  return (
    <div class="chain">
      <ChainLegend links={chain.links} />
      <div ref={frame} class="chain-frame">
        <svg
          class="chain-drawing"
          aria-label={strings.drawing(label, chain.cases.length)}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          onKeyDown={walk}
        >
          <ChainBackground layout={layout} />
          <ChainLines edges={layout.edges} pointed={pointed} />
          <ChainNames layout={layout} />
          {layout.nodes.map((node, at) => {
            const one = cases.get(node.id);
            return (
              <ChainBox
                key={node.id}
                node={node}
                label={labelOf(one, node.id)}
                when={caseWhen(one?.fact, strings.dateUnknown(node.year))}
                title={one?.fact?.title ?? null}
                titled={layout.titled}
                shown={node.id === chain.shown}
                isStop={at === stopAt}
                onPoint={(on) => setPointed(on ? node.id : null)}
                onFocus={() => setStop(node.id)}
              />
            );
          })}
        </svg>
      </div>
      <p class="small subtle chain-keys">{strings.keys}</p>
    </div>
  );
}

function labelOf(one: ChainCase | undefined, id: CaseId): string {
  const key = parseCaseId(id);
  return key === null ? id : caseLabel(key, caseDay(one?.fact));
}

function laidCase({ id, fact }: ChainCase): LaidCase {
  return { id, date: caseDay(fact), near: middleOfMonth(fact) };
}

/**
 * Scrolls sideways only, and only where the place would be out of sight: the page itself stays where the reader is,
 * and the names of the lanes stand at the left.
 */
function showInFrame(frame: HTMLElement | null, x: number): void {
  if (frame === null || x < (frame.clientWidth * 5) / 6) return;
  frame.scrollLeft = x - frame.clientWidth / 3;
}
