/**
 * Everything that a page can observe of what runs in it, written down by the page itself: changes of its DOM, events,
 * highlights, and how long it took. Its source stands in the head of the page, as an attacker's would.
 */

/** Moments, in ms, that a page can measure. Null where it did not come to pass. */
export interface Timings {
  /** Parsed → first highlight. */
  readonly marked: number | null;
  /** Loaded → our element stands in the page, by which the background has answered what the page said. */
  readonly told: number | null;
  /** Each hover: last movement of the pointer → a card under one of the points around it. */
  readonly cards: readonly (number | null)[];
}

export interface PageTrace {
  /** Without times, in order: what happened, and then what stands there in the end. */
  readonly events: readonly string[];
  readonly timings: Timings;
}

export interface RecorderHandle {
  /** A card will be looked for around this point from the next movement of the pointer on. */
  watch(x: number, y: number): void;
  cardIsThere(): boolean;
  isTold(): boolean;
  trace(): PageTrace;
}

declare global {
  var recorder: RecorderHandle;
}

/** In the page's head. Sees nothing of this file. */
export function record(): void {
  const events: string[] = [];
  const host = () => document.querySelector('saksspor-card');
  const note = (line: string): void => {
    if (events.at(-1) !== line) events.push(line);
  };
  let parsed = 0;
  let loaded = 0;
  let marked: number | null = null;
  let told: number | null = null;
  const cards: (number | null)[] = [];
  let point: { x: number; y: number } | null = null;
  let moved = 0;
  let painted = '';
  const watcher = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const names = (nodes: NodeList) => [...nodes].map(({ nodeName }) => nodeName).join(',');
      note(`${type} ${target.nodeName} ${attributeName ?? ''} +${names(addedNodes)} -${names(removedNodes)}`);
    }
    if (told === null && loaded > 0 && host() !== null) told = performance.now() - loaded;
  });
  addEventListener('DOMContentLoaded', () => {
    parsed = performance.now();
    // Before that the page makes itself.
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  addEventListener('load', () => {
    loaded = performance.now();
  });
  // Of the reader's own movements only the last one counts; a busy browser merges them as it likes.
  for (const type of [
    ...['focusin', 'focusout', 'selectionchange', 'beforetoggle', 'toggle', 'copy', 'message'],
    ...['keydown', 'keyup', 'input', 'click', 'error', 'unhandledrejection', 'storage', 'visibilitychange'],
    ...[
      'animationstart',
      'transitionstart',
      'slotchange',
      'securitypolicyviolation',
      'hashchange',
      'popstate',
    ],
  ]) {
    const listener = ({ target }: Event): void => {
      const name = target instanceof Node ? target.nodeName : 'window';
      // The page's own, opened by its markup at some time or other.
      if (name !== 'DETAILS') note(`${type} ${name}`);
    };
    addEventListener(type, listener, true);
  }
  addEventListener(
    'pointermove',
    () => {
      moved = performance.now();
    },
    true,
  );

  const look = (): void => {
    const now = performance.now();
    const names = [...CSS.highlights].map(([name, ranges]) => `${name} ${ranges.size}`).join(', ');
    if (names !== '' && marked === null && parsed > 0) marked = now - parsed;
    painted = names;
    if (point !== null && isCardAt(point)) {
      cards.push(now - moved);
      point = null;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  function isCardAt({ x, y }: { x: number; y: number }): boolean {
    const ours = host();
    return (
      ours !== null &&
      [20, 45, 90].some((distance) =>
        [-distance, distance].some((down) => document.elementsFromPoint(x, y + down).includes(ours)),
      )
    );
  }

  globalThis.recorder = {
    watch(x, y) {
      point = { x, y };
    },
    cardIsThere: () => point === null,
    isTold: () => told !== null,
    trace() {
      const ranges = [...CSS.highlights].flatMap(([name, all]) =>
        [...all].map(
          (range) =>
            `${name}: ${(range.startContainer as Text).data} ${range.startOffset}-${range.endOffset}`,
        ),
      );
      const requested = performance.getEntriesByType('resource').map(({ name }) => `requested ${name}`);
      return {
        events: [
          ...events,
          `painted ${painted}`,
          ...ranges,
          ...requested,
          document.documentElement.outerHTML,
          [...document.querySelectorAll('*')].filter((one) => one.shadowRoot !== null).length.toString(),
        ],
        timings: { marked, told, cards },
      };
    },
  };
}
