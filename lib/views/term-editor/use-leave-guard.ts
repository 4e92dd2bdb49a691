/**
 * Stops whoever leaves unsaved text: another address of the workspace is held back until the reader has chosen; a tab
 * that is closed is asked about by the browser itself.
 */
import { useState } from 'preact/hooks';
import { useSignalEffect } from '../use-signal.ts';

/** Of both browsers (Chromium 102, Firefox 147), as far as it is used; not in TypeScript's library. */
interface NavigateEvent extends Event {
  readonly hashChange: boolean;
  readonly destination: { readonly url: string };
}

interface Guard {
  /** Where the reader is on the way to; null: nowhere. */
  readonly heldBack: string | null;
  readonly stay: () => void;
  /** Goes on to where the reader was on the way to, once nothing is unsaved. */
  readonly leave: () => void;
}

export function useLeaveGuard(isUnsaved: boolean): Guard {
  const [heldBack, setHeldBack] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  useSignalEffect(
    (signal) => {
      if (!isUnsaved) return;
      addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
      navigationOf(globalThis)?.addEventListener(
        'navigate',
        (event) => {
          const { hashChange, destination, cancelable } = event as NavigateEvent;
          if (!hashChange || !cancelable) return;
          event.preventDefault();
          setHeldBack(destination.url);
        },
        { signal },
      );
    },
    [isUnsaved],
  );
  // Only when nothing listens any more.
  useSignalEffect(() => {
    if (isLeaving && !isUnsaved && heldBack !== null) location.assign(heldBack);
  }, [isLeaving, isUnsaved, heldBack]);
  return {
    heldBack,
    stay: () => {
      setLeaving(false);
      setHeldBack(null);
    },
    leave: () => setLeaving(true),
  };
}

function navigationOf(scope: object): EventTarget | null {
  const { navigation } = scope as { readonly navigation?: EventTarget };
  return navigation ?? null;
}
