/** How many pages of a paper are read by now, drawn anew a few times a second and not for each. */
import { useState } from 'preact/hooks';
import { useSignalEffect } from '../../use-signal.ts';
import type { ReaderPaper } from '../reader-contract.ts';

/** ms */
const CALM = 250;

export function useLaidPages(paper: ReaderPaper): number {
  const [laid, setLaid] = useState(() => paper.laid().length);
  useSignalEffect(
    (signal) => {
      let due: ReturnType<typeof setTimeout> | undefined;
      signal.addEventListener('abort', () => clearTimeout(due));
      paper.watchLaid(() => {
        due ??= setTimeout(() => {
          due = undefined;
          setLaid(paper.laid().length);
        }, CALM);
      }, signal);
      setLaid(paper.laid().length);
    },
    [paper],
  );
  return laid;
}
