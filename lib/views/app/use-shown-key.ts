/**
 * What the side panel shows above the page's list: what the reader asked for in the page, and, where the panel
 * follows, the case that the reader looks at there. A note that is being written is never taken away by following.
 */
import { useRef, useState } from 'preact/hooks';
import type { ShownKey } from '../../messages/shown-key.ts';
import type { CardKey } from '../../model/card.ts';
import { useSignalEffect } from '../use-signal.ts';
import type { AppPlace } from './App.tsx';

/** Where the side panel hears of keys, each until its signal aborts. */
export interface PanelKeys {
  readonly watchShown: (show: (shown: ShownKey) => void, signal: AbortSignal) => void;
  readonly watchFollowed: (follow: (key: CardKey) => void, signal: AbortSignal) => void;
}

export interface Shown extends ShownKey {
  /** Another one for each time that the same is to be shown anew. */
  readonly turn: number;
}

export interface ShownKeyState {
  readonly shown: Shown | null;
  /** A case that was not shown because the reader is busy; one press shows it. */
  readonly offered: CardKey | null;
  readonly takeOffer: () => void;
  readonly close: () => void;
}

interface Options extends AppPlace {
  readonly keys: PanelKeys;
  readonly follows: boolean;
}

export function useShownKey({ keys, follows, isAtPage, goToPage }: Options): ShownKeyState {
  const [shown, setShown] = useState<Shown | null>(null);
  const [offered, setOffered] = useState<CardKey | null>(null);
  // Listeners outlive a drawing; they read what stands now.
  const now = useRef({ shown, isAtPage, goToPage });
  now.current = { shown, isAtPage, goToPage };

  function show(next: ShownKey): void {
    const before = now.current.shown;
    setOffered(null);
    now.current.goToPage();
    const isSame = before !== null && nameOf(before.key) === nameOf(next.key);
    if (isSame && (next.focus === null || isWriting())) return;
    setShown({ ...next, turn: (before?.turn ?? 0) + 1 });
  }

  useSignalEffect((signal) => keys.watchShown(show, signal), [keys]);
  useSignalEffect(
    (signal) => {
      setOffered(null);
      if (!follows) return;
      keys.watchFollowed((key) => {
        const { shown: before, isAtPage: isFree } = now.current;
        if (before !== null && nameOf(before.key) === nameOf(key)) setOffered(null);
        else if (isFree && !isWriting()) show({ key, focus: null });
        else setOffered(key);
      }, signal);
    },
    [keys, follows],
  );
  return {
    shown,
    offered,
    takeOffer: () => offered !== null && show({ key: offered, focus: null }),
    close: () => setShown(null),
  };
}

/** How a number was read differs from place to place; what it names is the same. */
function nameOf(key: CardKey): string {
  return JSON.stringify(key.kind === 'term' ? key.entry : key.candidates);
}

/** In a field with words in it, or with the keyboard in this very window. An empty field that was left is no writing. */
function isWriting(): boolean {
  const field = document.activeElement;
  const isField = field?.matches('textarea, input:not([type=checkbox], [type=radio]), select');
  return isField === true && (document.hasFocus() || (field as HTMLInputElement).value !== '');
}
