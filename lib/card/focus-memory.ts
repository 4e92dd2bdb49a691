/** Remembers where focus and selection were when the card took the focus, and puts them back. */

interface Remembered {
  readonly element: HTMLElement | null;
  readonly selection: {
    readonly anchor: Node;
    readonly anchorOffset: number;
    readonly focus: Node;
    readonly focusOffset: number;
  } | null;
}

export interface FocusMemory {
  /** Puts focus and selection back, if the card has the focus now. */
  readonly giveBack: () => void;
  /** Forgets: the next focus in the card starts anew. */
  readonly forget: () => void;
}

function readSelection(document: Document): Remembered['selection'] {
  const selection = document.getSelection();
  if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null;
  return {
    anchor: selection.anchorNode,
    anchorOffset: selection.anchorOffset,
    focus: selection.focusNode,
    focusOffset: selection.focusOffset,
  };
}

function restoreSelection(document: Document, saved: Remembered['selection']): void {
  if (saved === null || !saved.anchor.isConnected || !saved.focus.isConnected) return;
  try {
    document
      .getSelection()
      ?.setBaseAndExtent(saved.anchor, saved.anchorOffset, saved.focus, saved.focusOffset);
  } catch {
    // The text has become shorter than the offset: there is no selection to give back.
  }
}

export function rememberFocus(document: Document, root: ShadowRoot, signal: AbortSignal): FocusMemory {
  let remembered: Remembered | null = null;

  root.addEventListener(
    'focusin',
    (event) => {
      // A window that gets its focus back comes from nowhere too: only the first time counts.
      if (remembered !== null) return;
      const from = (event as FocusEvent).relatedTarget;
      remembered = {
        element: from instanceof HTMLElement ? from : null,
        selection: readSelection(document),
      };
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    (event) => {
      const to = (event as FocusEvent).relatedTarget;
      if (to instanceof Node && !root.contains(to)) remembered = null;
    },
    { signal },
  );

  return {
    giveBack() {
      const active = root.activeElement;
      if (active === null || remembered === null) return;
      const { element, selection } = remembered;
      if (element?.isConnected) element.focus({ preventScroll: true });
      else if (active instanceof HTMLElement) active.blur();
      restoreSelection(document, selection);
    },
    forget() {
      remembered = null;
    },
  };
}
