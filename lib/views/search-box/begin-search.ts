/**
 * The search of a popup begins with the page and not with the first letter: what the box needs is on its way while the
 * popup is still drawn.
 */
import type { BoxBelow } from './BoxBelow.tsx';
import type { PageSearch } from './page-search.ts';

/** ms. A page that is never idle has its lists soon all the same. */
const PATIENCE = 150;

/** What a page brings with it that opens with the cursor in the box. */
interface Brought {
  readonly open: () => Promise<PageSearch>;
  readonly Below: typeof BoxBelow;
}

let brought: Brought | null = null;
let begun: Promise<PageSearch> | null = null;
/** What was begun, once it is there: drawn with the field itself. */
let ready: PageSearch | null = null;
/** Resolves when what was begun is there, and the page has nothing more urgent to do. */
let done: Promise<void> = Promise.resolve();

/** Once. */
export function beginSearch(by: Brought): void {
  brought = by;
  begun = by.open();
  // Who asks for it hears of a failure.
  done = begun.then(
    (search) => {
      if (begun !== null) ready = search;
      return untilIdle();
    },
    () => undefined,
  );
}

/** Null where it has to be loaded. */
export function boxBelow(): typeof BoxBelow | null {
  return brought?.Below ?? null;
}

/** What was begun, if it is there by now; null where it has to be waited for. */
export function readySearch(): PageSearch | null {
  const search = ready;
  if (search !== null) [ready, begun] = [null, null];
  return search;
}

/** What was begun, or a search of its own. */
export function loadSearch(): Promise<PageSearch> {
  const search = begun ?? load();
  [ready, begun] = [null, null];
  return search;
}

/** What nobody waits for yet is read after it. At once where nothing was begun. */
export function afterSearch(): Promise<void> {
  return done;
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
}

async function load(): Promise<PageSearch> {
  return (await import('./page-search.ts')).openPageSearch();
}
