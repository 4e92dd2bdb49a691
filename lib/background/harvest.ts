/**
 * Keeps what a council page says: when the page tells that it was read, it is asked for, and handed to the index. The
 * page decides nothing: whether it may be kept, and under which address, is the background's own knowledge.
 */

import { MAX_PAGE_TEXT } from '../messages/protocol.ts';
import { withoutFragment } from '../messages/tab-answers.ts';
import type { SourceDocument } from '../model/document.ts';

export interface HarvestTools {
  /** Consent, the path gate and the reader's switches. */
  readonly mayKeep: (address: URL) => Promise<boolean>;
  /** Null where nobody answers. */
  readonly documentOf: (tabId: number) => Promise<SourceDocument | null>;
  readonly learn: (document: SourceDocument, signal: AbortSignal) => Promise<unknown>;
}

/**
 * `elsewhere`: the page that answers is not the one that was read; it tells of itself. `too-long`: the popup says so.
 * `failed`: it could not be kept now; the page tells again when it is opened again.
 */
export type HarvestEnd =
  | 'kept'
  | 'not-allowed'
  | 'no-answer'
  | 'elsewhere'
  | 'too-long'
  | 'stopped'
  | 'failed';

/** Never rejects. A page that is read again while it is being kept is kept as it is by then. */
export type Harvest = (tabId: number, address: string) => Promise<HarvestEnd>;

export function createHarvest({ mayKeep, documentOf, learn }: HarvestTools): Harvest {
  /** One for each tab whose page is being kept. Lost with the background, and with it what it would stop. */
  const running = new Map<number, AbortController>();

  async function keep(tabId: number, address: string, signal: AbortSignal): Promise<HarvestEnd> {
    if (!(await mayKeep(new URL(address)))) return 'not-allowed';
    const document = await documentOf(tabId);
    if (signal.aborted) return 'stopped';
    if (document === null) return 'no-answer';
    const { origin, text } = document;
    if (origin.is !== 'page' || origin.address !== withoutFragment(address)) return 'elsewhere';
    if (text.length >= MAX_PAGE_TEXT) return 'too-long';
    await learn(document, signal);
    return 'kept';
  }

  return async (tabId, address) => {
    running.get(tabId)?.abort();
    const run = new AbortController();
    running.set(tabId, run);
    try {
      return await keep(tabId, address, run.signal);
    } catch {
      return run.signal.aborted ? 'stopped' : 'failed';
    } finally {
      if (running.get(tabId) === run) running.delete(tabId);
    }
  };
}
