/** What was opened from the search box of popup or side panel, and the way back to the box. */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../glossary/search/search.ts';

export interface Opened {
  readonly hit: SearchHit | null;
  /** Of the box. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly open: (hit: SearchHit) => void;
  /** Shows the lists of the app again. */
  readonly close: () => void;
  /** The same, with the cursor in the box and its hits below it. */
  readonly back: () => void;
}

export function useOpened(): Opened {
  const [hit, setHit] = useState<SearchHit | null>(null);
  const field = useRef<HTMLInputElement>(null);
  return {
    hit,
    field,
    open: setHit,
    close: () => setHit(null),
    back: () => {
      setHit(null);
      field.current?.focus();
      field.current?.select();
    },
  };
}
