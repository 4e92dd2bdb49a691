/**
 * A council page under Saksspor: read, marked, kept up to date, and asked about, until `signal` aborts. Then all
 * that was painted is gone and nothing listens.
 *
 *   start ─▶ opening lines read and painted ─▶ whole page read, painted as it grows ─▶ at rest
 *                                                       ▲                                │
 *                                                       └── watch-changes: text changed ─┘
 */

import { HOST } from '../detect/element-kind.ts';
import type { Recogniser } from '../detect/recogniser.ts';
import type { SourceDocument } from '../model/document.ts';
import type { TermPainting } from '../model/settings.ts';
import { goToPlace } from './go-to-place.ts';
import { createHighlights } from './highlights.ts';
import { mentionAt } from './hit-test.ts';
import { createMarkPainter } from './mark-painter.ts';
import { chooseMarks, type PageMentions, type Placed, says } from './mention-places.ts';
import { rememberAddress } from './page-address.ts';
import { pageSource } from './page-source.ts';
import { type Place, placeOf } from './page-text.ts';
import { readPage, textRoots } from './read-page.ts';
import { scanPage } from './scan-page.ts';
import { createStepThrough } from './step-through.ts';
import { watchChanges } from './watch-changes.ts';
import { createWorkBudget } from './work-budget.ts';

/** Characters read and painted before the rest is: some screens, in a few ms. */
const OPENING = 10_000;
/** What is known of a page before it is read. */
const NOTHING: PageMentions = {
  page: { text: '', headings: [], nodes: [], begins: [], skips: [], order: new Map(), truncated: false },
  mentions: [],
  truncated: false,
};
/** ms between looks at whether the page has cleared the registry, and whether it has come to rest. */
const HEARTBEAT = 1000;

export interface MarkedPageOptions {
  readonly document: Document;
  readonly recogniser: Recogniser;
  readonly url: URL;
  readonly painting: TermPainting;
  /**
   * Called when a page was read to its end: first once after each change of the address, and then whenever it says
   * something else than it did.
   */
  readonly onRead: (isFirst: boolean) => void;
  /** Where the text stands, asked before each reading; changes elsewhere do not count. Left out: `textRoots`. */
  readonly rootsOf?: ((document: Document) => readonly Element[]) | undefined;
  /** How it is read; left out: as a page is. */
  readonly read?: typeof readPage | undefined;
  readonly signal: AbortSignal;
}

export interface MarkedPage {
  readonly mentions: () => readonly Placed[];
  /** As it was last read to its end, `limit` UTF-16 units of it; null where its address is not certain. */
  readonly source: (limit: number) => SourceDocument | null;
  readonly truncated: () => boolean;
  /** True while the first scan runs. */
  readonly scanning: () => boolean;
  readonly isPaused: () => boolean;
  readonly resume: () => void;
  readonly mentionAt: (x: number, y: number) => Placed | null;
  /** Goes to the next (1) or previous (-1) mark and flashes it. */
  readonly step: (direction: 1 | -1) => Placed | null;
  /** The mention that the reader is at: stepped to, focused, selected, else the first in sight of `among`, all marks where it is left out. */
  readonly current: (among?: readonly Placed[]) => Placed | null;
  /** False if the place is gone or cannot be shown. */
  readonly showPlace: (id: number) => boolean;
  /** The same for a stretch of `text`. */
  readonly showText: (start: number, words: string) => boolean;
  readonly setPainting: (painting: TermPainting) => void;
  readonly setAddress: (url: URL) => void;
}

export function markPage(options: MarkedPageOptions): MarkedPage {
  const { document, recogniser, onRead, rootsOf = textRoots, read = readPage, signal } = options;
  const highlights = createHighlights(signal);
  const budget = createWorkBudget(performance.now());
  const address = rememberAddress(options.url);
  const steps = createStepThrough(document);
  let painting = options.painting;
  let roots: readonly Element[] = [];
  let found = NOTHING;
  let marks: readonly Placed[] = [];
  /** The page was read to its end, at least once. */
  let isWhole = false;
  let hasFailed = false;
  /** What it said when `onRead` was last called for this address. */
  let told: string | null = null;
  let lastId = 0;
  let scanning: AbortController | null = null;

  const publish = (now: PageMentions, isGrowing?: boolean): void => {
    found = now;
    marks = chooseMarks(now.mentions, now.page.headings, painting);
    painter.paint(isGrowing);
  };
  const newId = (): number => {
    lastId += 1;
    return lastId;
  };

  /** False if it was stopped. */
  async function scan(stopped: AbortSignal, limit?: number): Promise<boolean> {
    roots = rootsOf(document);
    let published = found.mentions.length;
    const onGrowth = (growing: PageMentions): void => {
      // A painting costs as much as all the marks in it, so only when there are twice as many.
      if (isWhole || limit !== undefined || growing.mentions.length <= 2 * published) return;
      published = growing.mentions.length;
      publish(growing, true);
    };
    const how = {
      read,
      roots,
      recogniser,
      addressOf: address.of,
      before: found,
      newId,
      onGrowth,
      spend: budget.spend,
      signal: stopped,
    };
    const now = await scanPage(how, limit);
    if (now === null) return false;
    publish(now, !isWhole);
    return limit === undefined || !now.page.truncated || scan(stopped);
  }

  const start = (limit?: number): boolean => {
    if (scanning !== null || signal.aborted) return false;
    const run = new AbortController();
    scanning = run;
    scan(AbortSignal.any([signal, run.signal]), limit)
      .then(
        (isDone) => {
          if (!isDone) return;
          hasFailed = false;
          isWhole = true;
          const { text } = found.page;
          if (address.isCertain() && told !== text) {
            onRead(told === null);
            told = text;
          }
        },
        () => {
          // Never into the page's console; the report says that the list is not whole.
          hasFailed = true;
          isWhole = true;
        },
      )
      .finally(() => {
        scanning = null;
      });
    return true;
  };

  const matters = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
    const changed = [...addedNodes, ...removedNodes];
    if (type === 'childList' && changed.every((node) => node.nodeName.toLowerCase() === HOST)) return false;
    return (
      roots.length === 0 ||
      roots.some((root) => !root.isConnected || root.contains(target) || target.contains(root))
    );
  };
  const watch = watchChanges({ document, matters, onChange: () => start(), budget, signal });
  const marksNow = () => ({ marks, isPaused: watch.isPaused() });
  const painter = createMarkPainter(document, highlights, marksNow, signal);
  const heartbeat = setInterval(() => {
    highlights.repair();
    painter.settle();
  }, HEARTBEAT);
  signal.addEventListener('abort', () => clearInterval(heartbeat));
  start(OPENING);

  function show(place: Place, words: string): boolean {
    const shown = says(place, words) ? goToPlace(document, place) : null;
    if (shown !== null) highlights.flash(shown);
    return shown !== null;
  }

  return {
    mentions: () => found.mentions,
    source: (limit) => {
      const of = address.of(found.page);
      return isWhole && of !== null ? pageSource(document, found.page, of, limit) : null;
    },
    truncated: () => hasFailed || (isWhole && found.truncated),
    scanning: () => !isWhole,
    isPaused: watch.isPaused,
    resume: watch.resume,
    mentionAt: (x, y) => mentionAt(document, found, x, y),
    step: (direction) => {
      const placed = steps.step(found, marks, direction);
      if (placed === null || goToPlace(document, placed.place) === null) return null;
      highlights.flash(placed.place);
      return placed;
    },
    current: (among = marks) => steps.current(found, among),
    showPlace: (id) => {
      const placed = found.mentions.find((one) => one.id === id);
      return placed !== undefined && show(placed.place, placed.mention.text);
    },
    showText: (start, words) => {
      const place = placeOf(found.page, start, start + words.length);
      return place !== null && show(place, words);
    },
    setPainting: (next) => {
      if (next === painting) return;
      painting = next;
      publish(found);
    },
    setAddress: (url) => {
      if (!address.changed(url, found)) return;
      told = null;
      scanning?.abort();
      watch.resume();
    },
  };
}
