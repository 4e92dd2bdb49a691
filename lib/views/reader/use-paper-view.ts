/** The paper on the screen: made when its place is there, opened where the reader was, gone with the view. */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { type RememberedPlace, readPlace, rememberPlace } from '../../store/reader-places.ts';
import { useSignalEffect } from '../use-signal.ts';
import { watchCopying } from './copy-text.ts';
import { keepPaper } from './keep-paper.ts';
import { markPaper } from './marks.ts';
import type { OpenedPaper } from './open-source.ts';
import { type PaperView, viewPaper } from './paper-view.ts';
import { readerPlace } from './reader-address.ts';
import type { SheetSize, Turn } from './sheet.ts';
import type { Room, Zoom } from './zoom.ts';

/** ms of rest before a place is remembered. */
const REST = 400;

export interface PaperViewState {
  readonly view: PaperView | null;
  readonly page: number;
  readonly zoom: Zoom;
  /** In parts of 1. */
  readonly shownZoom: number;
  readonly turn: Turn;
  readonly setZoom: (zoom: Zoom) => void;
  readonly setTurn: (turn: Turn) => void;
  readonly goToPage: (page: number) => void;
  /** The whole paper was laid, and holds no text. */
  readonly hasNoText: boolean;
}

export interface PaperViewInput {
  readonly pdf: OpenPdf;
  readonly opened: Omit<OpenedPaper, 'bytes'>;
  readonly firstSize: SheetSize;
  readonly fingerprint: string;
  readonly pageLabel: (number: number) => string;
  readonly undrawn: string;
  readonly tooSlow: string;
  readonly root: RefObject<HTMLElement | null>;
}

export function usePaperView(input: PaperViewInput): PaperViewState {
  const { pdf, opened, firstSize, fingerprint, pageLabel, undrawn, tooSlow, root } = input;
  const [view, setView] = useState<PaperView | null>(null);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('auto');
  const [turn, setTurn] = useState<Turn>(0);
  const [shownZoom, setShownZoom] = useState(1);
  const [hasNoText, setNoText] = useState(false);
  const latest = useRef({ zoom, turn });
  latest.current = { zoom, turn };
  const { origin } = opened;
  const key = origin.is === 'paper' ? origin.address : `file:${fingerprint}`;

  useSignalEffect(
    (signal) => {
      const host = root.current;
      if (host === null) return;
      const start = (before: RememberedPlace | null): void => {
        if (signal.aborted) return;
        const look = { zoom: before?.zoom ?? 'auto', turn: before?.turn ?? 0 } as const;
        // Asked for with every page that is laid: measuring anew would lay the whole document out each time.
        const room = watchRoom(host, signal);
        const made = viewPaper({
          pdf,
          origin,
          name: opened.name,
          root: host,
          firstSize,
          pageLabel,
          undrawn,
          tooSlow,
          room: room.now,
          top: topOf,
          ...look,
          signal,
        });
        setZoom(look.zoom);
        setTurn(look.turn);
        setView(made);
        const wanted = readerPlace(new URL(location.href));
        if (wanted.is === 'page') made.paper.goToPage(wanted.page);
        else if (wanted.is === 'start' && before !== null) made.goToPlace(before);
        setShownZoom(made.shownZoom());
        follow(made, signal);
        room.onChange(made.fit);
      };
      const follow = (made: PaperView, until: AbortSignal): void => {
        const { paper } = made;
        watchCopying(paper, until);
        markPaper(paper, until);
        keepPaper(paper, until);
        paper.watchCurrent((now) => {
          setPage(now);
          setShownZoom(made.shownZoom());
        }, until);
        paper.watchLaid(() => {
          setShownZoom(made.shownZoom());
          if (paper.isWhole()) setNoText(paper.text().text.trim() === '');
        }, until);
        addEventListener(
          'hashchange',
          () => {
            const wanted = readerPlace(new URL(location.href));
            if (wanted.is === 'page') paper.goToPage(wanted.page);
          },
          { signal: until },
        );
        rememberPlaces(made, key, () => latest.current, until);
      };
      readPlace(key).then(start);
      signal.addEventListener('abort', () => host.replaceChildren());
    },
    [pdf],
  );

  return {
    view,
    page,
    zoom,
    shownZoom,
    turn,
    hasNoText,
    setZoom: (next) => {
      setZoom(next);
      view?.setZoom(next);
      setShownZoom(view?.shownZoom() ?? 1);
    },
    setTurn: (next) => {
      setTurn(next);
      view?.setTurn(next);
      setShownZoom(view?.shownZoom() ?? 1);
    },
    goToPage: (number) => view?.paper.goToPage(number),
  };
}

/** px below the bar, with a little air. */
function topOf(): number {
  return (document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0) + 8;
}

function roomOf(host: HTMLElement): Room {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(host);
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  return { width: host.clientWidth - padding, height: innerHeight - topOf() - 8 };
}

interface RoomWatch {
  readonly now: () => Room;
  /** Pages that fill the room are shown anew when it changes: a window, a column beside. */
  readonly onChange: (listener: () => void) => void;
}

function watchRoom(host: HTMLElement, signal: AbortSignal): RoomWatch {
  let room = roomOf(host);
  let changed = (): void => undefined;
  const look = (): void => {
    const now = roomOf(host);
    if (now.width === room.width && now.height === room.height) return;
    room = now;
    changed();
  };
  const watch = new ResizeObserver(look);
  watch.observe(host);
  addEventListener('resize', look, { signal });
  signal.addEventListener('abort', () => watch.disconnect());
  return {
    now: () => room,
    onChange: (listener) => {
      changed = listener;
    },
  };
}

function rememberPlaces(
  view: PaperView,
  paper: string,
  look: () => { readonly zoom: Zoom; readonly turn: Turn },
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = (): void => {
    clearTimeout(timer);
    const { page, down } = view.place();
    // What cannot be remembered costs the reader one scroll: no word of it.
    rememberPlace({ paper, page, down: Math.min(1, down), ...look() }).catch(() => undefined);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(remember, REST);
  };
  addEventListener('scroll', later, { signal, passive: true });
  document.addEventListener('visibilitychange', remember, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
