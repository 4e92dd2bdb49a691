/**
 * Says once to a screen reader what a paper holds, as is said of a council page; but of a whole paper: what stands in
 * its first pages is not what it holds.
 */
import { ask } from '../../messages/ask.ts';

/** ms without anything new, as in a page. */
const REST = 1000;

/**
 * @param counts null while the paper is still being read
 * @returns to be called whenever more of it was laid or read
 */
export function createTeller(
  document: Document,
  counts: () => { readonly cases: number; readonly terms: number } | null,
  signal: AbortSignal,
): () => void {
  const said = document.createElement('div');
  said.className = 'ds-sr-only';
  said.role = 'status';
  document.body.append(said);
  let due: ReturnType<typeof setTimeout> | undefined;
  let isSaid = false;
  signal.addEventListener('abort', () => {
    clearTimeout(due);
    said.remove();
  });

  async function tell(): Promise<void> {
    const found = counts();
    if (found === null || isSaid || signal.aborted) return;
    isSaid = true;
    said.textContent = await ask('page-read', found).catch(() => null);
  }

  return () => {
    clearTimeout(due);
    if (!isSaid && !signal.aborted) due = setTimeout(() => void tell(), REST);
  };
}
