/** The papers that were read on this machine: none until the index has answered, nor where it cannot. */
import { useState } from 'preact/hooks';
import type { PaperRecord } from '../../model/statement.ts';
import type { Index } from '../../store/index/repositories.ts';
import { useSignalEffect } from '../use-signal.ts';

const NONE: readonly PaperRecord[] = [];

export function usePapers({ papers }: Index): readonly PaperRecord[] {
  const [all, setAll] = useState(NONE);
  useSignalEffect(
    (signal) => {
      papers.all().then(
        (found) => !signal.aborted && setAll(found),
        () => undefined,
      );
    },
    [papers],
  );
  return all;
}
