/** Remembers where focus and selection were when the card took the focus, and puts them back. */
import { listen } from './until.ts';

interface Remembered {
  readonly element: HTMLElement | null;
  /** Of `Selection.setBaseAndExtent`. */
  readonly selection: readonly [Node, number, Node, number] | null;
}

function readSelection(): Remembered['selection'] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return anchorNode && focusNode ? [anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0] : null;
}

/** @returns what puts focus and selection back, if the card has the focus now, and then forgets them */
export function rememberFocus(root: ShadowRoot, signal: AbortSignal): () => void {
  let remembered: Remembered | null = null;

  listen(
    root,
    'focusin',
    ({ relatedTarget }) => {
      // A window that gets its focus back comes from nowhere too: only the first time counts.
      remembered ??= { element: relatedTarget as HTMLElement | null, selection: readSelection() };
    },
    signal,
  );
  listen(
    root,
    'focusout',
    ({ relatedTarget }) => {
      if (relatedTarget !== null && !root.contains(relatedTarget as Node)) remembered = null;
    },
    signal,
  );

  return () => {
    const active = root.activeElement as HTMLElement | null;
    const before = remembered;
    if (active !== null && before !== null) {
      if (before.element?.isConnected) before.element.focus({ preventScroll: true });
      else active.blur();
      try {
        if (before.selection !== null) document.getSelection()?.setBaseAndExtent(...before.selection);
      } catch {
        // The text has become shorter than the offset: there is no selection to give back.
      }
    }
    remembered = null;
  };
}
