/**
 * Work on the pages of a file that may never end: a page that takes too long is given up, for good, and what it kept
 * busy is ended and made anew, so that the other pages go on.
 */
import { PdfRefused } from './pdf-refused.ts';

export interface PatienceOptions<Body> {
  readonly first: Body;
  /** Ends the one before and makes another. Null where that cannot be done: nothing is then given up. */
  readonly renew: ((before: Body) => Promise<Body>) | null;
  /** ms for one page. */
  readonly longest: number;
}

export interface Patience<Body> {
  readonly now: () => Body;
  readonly isGivenUp: (page: number) => boolean;
  /**
   * Of several pages that are worked on, the one that was begun first is the one that is given up. The others are begun
   * again.
   * @throws PdfRefused for a page that is given up, or what `work` throws.
   */
  readonly within: <Result>(page: number, work: (body: Body) => Promise<Result>) => Promise<Result>;
}

export function createPatience<Body>({ first, renew, longest }: PatienceOptions<Body>): Patience<Body> {
  const givenUp = new Set<number>();
  let body = first;
  let current = new AbortController();
  let renewing: Promise<void> = Promise.resolve();

  function giveUp(page: number): void {
    givenUp.add(page);
    const before = body;
    const ended = current;
    current = new AbortController();
    renewing = (renew?.(before) ?? Promise.resolve(before)).then((made) => {
      body = made;
    });
    renewing.catch(() => undefined);
    ended.abort();
  }

  async function once<Result>(
    page: number,
    work: (body: Body) => Promise<Result>,
    signal: AbortSignal,
  ): Promise<{ readonly result: Result } | null> {
    const stop = Promise.withResolvers<'late' | 'ended'>();
    const timer = renew === null ? undefined : setTimeout(() => stop.resolve('late'), longest);
    const end = (): void => stop.resolve('ended');
    signal.addEventListener('abort', end);
    try {
      const outcome = await Promise.race([work(body).then((result) => ({ result })), stop.promise]);
      if (outcome === 'late') giveUp(page);
      return typeof outcome === 'object' ? outcome : null;
    } catch (error) {
      // What its end brought on is no fault of the page.
      if (signal.aborted) return null;
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    }
  }

  return {
    now: () => body,
    isGivenUp: (page) => givenUp.has(page),
    within: async (page, work) => {
      for (;;) {
        await renewing;
        if (givenUp.has(page)) throw new PdfRefused('broken', 'the page takes too long');
        const done = await once(page, work, current.signal);
        if (done !== null) return done.result;
      }
    },
  };
}
