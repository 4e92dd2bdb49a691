/**
 * Tells our own pages that something of the reader's has changed; they read it anew. What changed is not said. A
 * channel belongs to the extension's origin: no page and no content script hears it.
 */
const CHANNEL = 'saksspor-notes';

export function announceChange(): void {
  // A channel does not hear itself, so a page that watches hears its own changes through this one too.
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls `listener` after each change, whichever of our pages made it, until `signal` aborts. */
export function watchChanges(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => listener());
  signal.addEventListener('abort', () => channel.close());
}
