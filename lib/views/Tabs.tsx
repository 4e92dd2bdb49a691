/**
 * Tabs by the ARIA Authoring Practices: one stop for Tab, arrow keys, Home and End move and select. A panel is
 * made when it is first visited and then kept, so that filters and open rows are still there on return.
 */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly panel: () => ComponentChildren;
}

/** Which tab a key leads to; null for a key that the tabs do not take. */
export function tabAfterKey(key: string, current: number, count: number): number | null {
  if (key === 'ArrowRight') return (current + 1) % count;
  if (key === 'ArrowLeft') return (current + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: number;
  readonly onSelect: (tab: number) => void;
}

export function Tabs({ label, tabs, selected, onSelect }: Props) {
  const base = useId();
  const visited = useRef(new Set<number>()).current.add(selected);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfterKey(event.key, selected, tabs.length);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSelect(next);
    buttons.current[next]?.focus();
  };

  return (
    <div class="ds-tabs">
      <div role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab, at) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-tab-${tab.id}`}
            aria-selected={at === selected}
            aria-controls={`${base}-panel-${tab.id}`}
            tabIndex={at === selected ? 0 : -1}
            ref={(element) => {
              buttons.current[at] = element;
            }}
            onClick={() => onSelect(at)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {tabs.map((tab, at) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${base}-panel-${tab.id}`}
          aria-labelledby={`${base}-tab-${tab.id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard (APG)
          tabIndex={0}
          hidden={at !== selected}
        >
          {visited.has(at) && tab.panel()}
        </div>
      ))}
    </div>
  );
}
