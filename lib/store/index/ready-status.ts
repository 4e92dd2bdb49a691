/** What the status says of an index that stands. */
import type { IndexStatus, RebuildReason } from '../../model/index-status.ts';
import type { BuiltRow } from './rows.ts';

/** How many documents there should be, by the last word on them. Who asks for a new index has read that word. */
export function expectedDocuments(before: IndexStatus, because: RebuildReason | null): number {
  if (before.is === 'building') return before.expected;
  if (before.is !== 'ready') return 0;
  return before.documents + (because === 'asked' ? 0 : before.lostDocuments);
}

/**
 * @param before the status until now; `storage.local` keeps it also where the database was lost
 * @param because why the index was made now; null where it stood already
 */
export function readyStatus(
  { revision, generation, counts, casesRead }: BuiltRow,
  before: IndexStatus,
  because: RebuildReason | null,
): IndexStatus {
  const documents = counts.documents ?? 0;
  const said = because === null && before.is === 'ready' ? before : null;
  return {
    is: 'ready',
    revision,
    terms: counts.terms ?? 0,
    cases: counts.cases ?? 0,
    links: counts.links ?? 0,
    documents,
    casesRead,
    lostDocuments: Math.max(0, expectedDocuments(before, because) - documents),
    builtAt: said?.builtAt ?? new Date().toISOString(),
    builtBecause: said?.builtBecause ?? because ?? 'missing',
    generation,
  };
}
