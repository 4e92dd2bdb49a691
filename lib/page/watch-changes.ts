/**
 * Tells when the text of a page has changed and should be read again, at a cost that stays small however often
 * the page changes.
 *
 * While a page is at rest the observer listens. After a change it looks again every `TICK`: nothing new for a
 * whole tick means rest, and then the page is read. A page that makes more than `LOUD` changes in a tick is not
 * listened to for the rest of it: one knows enough. After `PATIENCE` of that it counts as paused, and is read
 * again when it rests or when the reader asks for it. A page that changes all the time, but little (a clock), is
 * read within the work budget.
 */
import type { WorkBudget } from './work-budget.ts';

/** ms. Late content is marked one to two ticks after it came. */
const TICK = 100;
/** Changes in a tick: 300 a second, far above any clock, list or typing. */
const LOUD = 30;
/** ms of loud changes before the page counts as paused. */
const PATIENCE = 1500;
/** Ticks that are not loud before a loud page counts as calm: a busy page also has gaps. */
const CALM_TICKS = 3;

export interface ChangeWatch {
  readonly isPaused: () => boolean;
  /** Reads once whatever the page does. */
  readonly resume: () => void;
}

export interface ChangeOptions {
  readonly document: Document;
  /** True for a change that can alter what Saksspor reads. */
  readonly matters: (record: MutationRecord) => boolean;
  /** Reads the page again. False: it is still being read, ask again later. */
  readonly onChange: () => boolean;
  readonly budget: WorkBudget;
  readonly signal: AbortSignal;
}

export function watchChanges({ document, matters, onChange, budget, signal }: ChangeOptions): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Changes since the last tick. */
  let changes = 0;
  let isUnread = false;
  /** Ticks in a row that were not loud. */
  let calmTicks = 0;
  let loudSince: number | null = null;
  const isPaused = (): boolean => loudSince !== null && performance.now() - loudSince > PATIENCE;

  const observer = new MutationObserver((records) => {
    if (!records.some(matters)) return;
    isUnread = true;
    changes += records.length;
    if (changes > LOUD) observer.disconnect();
    timer ??= setTimeout(tick, TICK);
  });
  const listen = (): void => {
    changes = 0;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  };
  const tick = (): void => {
    const now = performance.now();
    calmTicks = changes > LOUD ? 0 : calmTicks + 1;
    if (calmTicks === 0) loudSince ??= now;
    else if (calmTicks >= CALM_TICKS) loudSince = null;
    const atRest = changes === 0 && loudSince === null;
    listen();
    if (isUnread && !isPaused() && budget.allows(now, atRest)) isUnread = !onChange();
    timer = isUnread || !atRest ? setTimeout(tick, TICK) : undefined;
  };

  listen();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    isPaused,
    resume: () => {
      loudSince = null;
      isUnread = !onChange();
      timer ??= setTimeout(tick, TICK);
    },
  };
}
