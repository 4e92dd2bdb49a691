/** What is known of several cases, as a view's state. */
import { useState } from 'preact/hooks';
import { type CaseId, type CaseKey, caseId } from '../../model/case.ts';
import type { CaseRecord } from '../../model/statement.ts';
import type { IndexLists } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';

type Records = ReadonlyMap<CaseId, CaseRecord | null>;

/** What was shown stays until the answer to a new choice is there. */
export function useRecords(
  { keeper, cases }: IndexLists,
  keys: readonly CaseKey[],
): Records | 'loading' | 'failed' {
  const [records, setRecords] = useState<Records | 'loading' | 'failed'>('loading');
  const ids = keys.map(caseId);
  useSignalEffect(
    (signal) => {
      Promise.all(ids.map(async (id) => [id, await keeper.record(id)] as const)).then(
        (found) => !signal.aborted && setRecords(new Map(found)),
        () => !signal.aborted && setRecords('failed'),
      );
    },
    [keeper, cases, ids.join()],
  );
  return records;
}
