/** Tells our own pages that everything is being deleted: each lets go of what it holds, and begins anew. */
const CHANNEL = 'saksspor-erased';
/** The page that deletes goes on until everything is gone. */
const THIS_PAGE = crypto.randomUUID();

export function announceErased(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(THIS_PAGE);
  channel.close();
}

/** Calls `listener` when another of our pages deletes everything, until `signal` aborts. */
export function watchErased(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    if (data !== THIS_PAGE) listener();
  });
  signal.addEventListener('abort', () => channel.close());
}
