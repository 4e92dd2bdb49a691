/** Work that must be heard of now and then: silent for too long, it is given up. */

/**
 * @param silence ms
 * @param work is handed a signal that aborts with `signal` or after so long a silence, and what it calls to be heard
 * @throws what `work` throws, the signal's reason, or a `TimeoutError`
 */
export async function within<Result>(
  silence: number,
  signal: AbortSignal,
  work: (signal: AbortSignal, hear: () => void) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const stop = new AbortController();
  const stopped = Promise.withResolvers<never>();
  const giveUp = (reason: unknown): void => {
    stop.abort(reason);
    stopped.reject(reason);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(new DOMException('Nothing was heard', 'TimeoutError')), silence);
  };
  const onAbort = (): void => giveUp(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  hear();
  try {
    return await Promise.race([work(stop.signal, hear), stopped.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    stopped.promise.catch(() => undefined);
  }
}
