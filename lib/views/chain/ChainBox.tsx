/** One case of a chain: a box that is a link, its number and day, and its title where there is room. */

import { chainStrings } from '../../strings/chain.ts';
import { caseLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import type { ChainNode } from './chain-shape.ts';
import { wrapTitle } from './wrap-title.ts';

interface Props {
  readonly node: ChainNode;
  readonly label: string;
  /** "29.10.2025", or the year where the day is not known. */
  readonly when: string;
  readonly title: string | null;
  readonly titled: boolean;
  readonly shown: boolean;
  /** The box that Tab leads to. */
  readonly isStop: boolean;
  readonly onPoint: (on: boolean) => void;
  readonly onFocus: () => void;
}

const INDENT = 12;
/** Letters to a line of the title at 12 px in a box with room for it. */
const TITLE_WIDTH = 27;

export function ChainBox({ node, label, when, title, titled, shown, isStop, onPoint, onFocus }: Props) {
  const { language, surface } = usePage();
  const name = [label, when, title, shown ? chainStrings(language).shown : null].filter(
    (part) => part !== null,
  );
  // "2023, ukjent dato" is longer than a date.
  const beside = node.date !== null;
  return (
    <a
      href={caseLink(node.id, surface).href}
      class="chain-box"
      data-shown={shown}
      data-dated={node.date !== null}
      tabindex={isStop ? 0 : -1}
      aria-current={shown ? 'true' : undefined}
      onFocus={() => {
        onFocus();
        onPoint(true);
      }}
      onBlur={() => onPoint(false)}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
    >
      <title>{name.join(', ')}</title>
      {/* Cut into lines, it would be read in pieces; the name has it whole. */}
      <svg aria-hidden="true" overflow="visible">
        <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={6} />
        <text class="chain-label" x={node.x + INDENT} y={node.y + (titled ? 21 : 19)}>
          {label}
        </text>
        {titled ? (
          <>
            {beside ? (
              <text class="chain-when" x={node.x + node.width - INDENT} y={node.y + 21} text-anchor="end">
                {when}
              </text>
            ) : (
              <text class="chain-when" x={node.x + INDENT} y={node.y + 39}>
                {when}
              </text>
            )}
            {wrapTitle(title ?? '', TITLE_WIDTH, beside ? 3 : 2).map((line, at) => (
              <text key={line} x={node.x + INDENT} y={node.y + (beside ? 39 : 54) + at * 15}>
                {line}
              </text>
            ))}
          </>
        ) : (
          <text class="chain-when" x={node.x + INDENT} y={node.y + 36}>
            {when}
          </text>
        )}
      </svg>
    </a>
  );
}
