/** A document that was read here. While the index is being made anew it is waited for: what is kept is not unknown. */
import type { DocumentId, KeptDocument } from '../../model/document.ts';
import { readIndexStatus, watchIndexStatus } from '../../store/index/index-status.ts';
import type { ViewKeeper } from '../open-index.ts';
import { documentsToReadAgain } from '../search/documents-to-read-again.ts';

export interface FindDocumentOptions {
  readonly signal: AbortSignal;
  /** Told how many documents are still to be read again, while that is waited for. */
  readonly onMaking: (left: number) => void;
}

/** ms. Whoever makes the index may be killed, and then says nothing more: asking goes on in its place. */
const LOOK_EACH = 1_000;

/** Null where nothing is known of it. Rejects with the signal's reason. */
export async function findDocument(
  id: DocumentId,
  open: () => Promise<Pick<ViewKeeper, 'index'>>,
  { signal, onMaking }: FindDocumentOptions,
): Promise<KeptDocument | null> {
  const watching = new AbortController();
  const told = AbortSignal.any([signal, watching.signal]);
  watchIndexStatus((status) => {
    const left = documentsToReadAgain(status);
    if (left !== null) onMaking(left);
  }, told);
  try {
    for (;;) {
      // Before it is looked for: where it is made meanwhile it is looked for once more.
      const left = documentsToReadAgain(await readIndexStatus());
      if (left !== null && !signal.aborted) onMaking(left);
      const { index } = await open();
      const found = await index.documents.find(id);
      signal.throwIfAborted();
      if (found !== null || left === null) return found;
      await statusOrTime(told);
      signal.throwIfAborted();
    }
  } finally {
    watching.abort();
  }
}

function statusOrTime(signal: AbortSignal): Promise<void> {
  const heard = new AbortController();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      heard.abort();
      resolve();
    };
    const timer = setTimeout(end, LOOK_EACH);
    signal.addEventListener('abort', end, { signal: heard.signal });
    watchIndexStatus(({ is }) => is !== 'building' && end(), heard.signal);
  });
}
