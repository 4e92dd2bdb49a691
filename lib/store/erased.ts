/** Tells our own pages that everything is being deleted: each lets go of what it holds, and begins anew. */
const CHANNEL = 'saksspor-erased';

export function announceErased(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('erased');
  channel.close();
}

/** Calls `listener` when another of our pages deletes everything, until `signal` aborts. */
export function watchErased(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => listener());
  signal.addEventListener('abort', () => channel.close());
}
