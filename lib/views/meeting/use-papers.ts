/** The papers that were read on this machine; null until the index has answered, none where it cannot. */
import { useState } from 'preact/hooks';
import type { PaperRecord } from '../../model/statement.ts';
import type { Index } from '../../store/index/repositories.ts';
import { useSignalEffect } from '../use-signal.ts';

export function usePapers(index: Index): readonly PaperRecord[] | null {
  const [papers, setPapers] = useState<readonly PaperRecord[] | null>(null);
  useSignalEffect(
    (signal) => {
      const keep = (found: readonly PaperRecord[]): void => {
        if (!signal.aborted) setPapers(found);
      };
      index.papers.all().then(keep, () => keep([]));
    },
    [index],
  );
  return papers;
}
