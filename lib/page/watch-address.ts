/** Tells when the address of a document changes without a load, and when a document comes back from the cache. */

/** ms between looks, for browsers without a Navigation API (Firefox before 147). */
const POLL = 1000;

/**
 * Calls `listener` after the address has changed (the new one is then in `location`), and when the page is shown
 * again out of the back/forward cache, until `signal` aborts.
 */
export function watchAddress(window: Window, listener: () => void, signal: AbortSignal): void {
  let seen = window.location.href;
  const look = (): void => {
    if (window.location.href === seen) return;
    seen = window.location.href;
    listener();
  };
  // Fires once the new address stands, unlike `navigate`, which also announces downloads and cancelled clicks.
  window.navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && listener(), { signal });
  const timer = setInterval(look, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
