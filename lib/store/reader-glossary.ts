/**
 * The glossary as this reader has it, where the precious database is not open: what is built in, the organisation's
 * policy, and what the reader has decided.
 */
import { type LayeredGlossary, layerGlossary } from '../glossary/layered-glossary.ts';
import type { Term } from '../model/term.ts';
import { readOwnGlossary, watchOwnGlossary } from './own-glossary.ts';
import { readPolicy, watchPolicy } from './policy.ts';

/** What cannot be read is as if it were not there: never rejects. */
export async function readReaderGlossary(builtIn: readonly Term[]): Promise<LayeredGlossary> {
  const [own, { policy }] = await Promise.all([readOwnGlossary().catch(() => []), readPolicy()]);
  return layerGlossary(builtIn, policy.glossary, own);
}

/** Calls `listener` when it has become another, until `signal` aborts. */
export function watchReaderGlossary(listener: () => void, signal: AbortSignal): void {
  watchOwnGlossary(listener, signal);
  watchPolicy(listener, signal);
}
