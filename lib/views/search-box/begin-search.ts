/**
 * The search of a popup begins with the page and not with the first letter: what the box needs is on its way while the
 * popup is still drawn.
 */
import type { PageSearch } from './page-search.ts';

/** ms. A page that is never idle has its lists soon all the same. */
const PATIENCE = 150;

let begun: Promise<PageSearch> | null = null;

/** For a page that opens with the cursor in the box. Once. */
export function beginSearch(): void {
  begun = load();
  // Who asks for it hears of a failure.
  begun.catch(() => undefined);
}

/** What was begun, or a search of its own. */
export function loadSearch(): Promise<PageSearch> {
  const search = begun ?? load();
  begun = null;
  return search;
}

/**
 * Resolves when what was begun is there and the page has nothing more urgent to do; at once where nothing was begun. What
 * nobody waits for yet is read after it.
 */
export async function afterSearch(): Promise<void> {
  if (begun === null) return;
  await begun.catch(() => undefined);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
}

async function load(): Promise<PageSearch> {
  return (await import('./page-search.ts')).openPageSearch();
}
