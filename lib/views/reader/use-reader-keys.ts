/** The reader's keys, as its help lists them. Keys that a field or a dialog takes are theirs. */
import { useRef } from 'preact/hooks';
import { useSignalEffect } from '../use-signal.ts';

export interface ReaderKeys {
  readonly find: () => void;
  readonly findNext: (direction: 1 | -1) => void;
  readonly zoomStep: (direction: 1 | -1) => void;
  readonly zoomFit: () => void;
  readonly zoomWheel: (delta: number) => void;
  readonly pageStep: (direction: 1 | -1) => void;
  readonly askPage: () => void;
  readonly turn: (direction: 1 | -1) => void;
  readonly print: () => void;
  readonly help: () => void;
  readonly closeOpen: () => void;
}

export type ReaderKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does; null where it is the browser's. @param isWriting the focus is in a field */
export function actionOf(event: ReaderKey, isWriting: boolean): ((keys: ReaderKeys) => void) | null {
  const { key, altKey, shiftKey } = event;
  if (altKey) return null;
  const letter = key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (letter === 'f') return ({ find }) => find();
    if (letter === 'g') return ({ findNext }) => findNext(shiftKey ? -1 : 1);
    if (letter === 'p' && !shiftKey) return ({ print }) => print();
    if (key === '+' || key === '=') return ({ zoomStep }) => zoomStep(1);
    if (key === '-') return ({ zoomStep }) => zoomStep(-1);
    return key === '0' ? ({ zoomFit }) => zoomFit() : null;
  }
  if (key === 'F3') return ({ findNext }) => findNext(shiftKey ? -1 : 1);
  if (key === 'Escape') return ({ closeOpen }) => closeOpen();
  if (isWriting) return null;
  if (letter === 'n') return ({ pageStep }) => pageStep(1);
  if (letter === 'p') return ({ pageStep }) => pageStep(-1);
  if (letter === 'g') return ({ askPage }) => askPage();
  if (letter === 'r') return ({ turn }) => turn(shiftKey ? -1 : 1);
  return key === '?' ? ({ help }) => help() : null;
}

export function useReaderKeys(keys: ReaderKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useSignalEffect((signal) => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null)
        return;
      const action = actionOf(event, isField(event.target));
      if (action === null) return;
      // Esc goes on to whoever else has something open: the card, a menu.
      if (event.key !== 'Escape') event.preventDefault();
      action(latest.current);
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current.zoomWheel(
        event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 33,
      );
    };
    addEventListener('keydown', onKey, { signal });
    // The browser would enlarge the whole page, tools and all.
    addEventListener('wheel', onWheel, { signal, passive: false });
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
