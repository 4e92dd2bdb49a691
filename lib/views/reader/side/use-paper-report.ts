/** What marking says of an open paper, by the same report as a page in a tab gives. */
import { useCallback, useState } from 'preact/hooks';
import type { PageReport } from '../../../model/page-report.ts';
import { useSignalEffect } from '../../use-signal.ts';
import { marksOf } from '../marks.ts';
import type { ReaderPaper } from '../reader-contract.ts';

/** ms between looks at whether it says something else. They cost nothing: a list is made only when it does. */
const LOOK = 500;

export interface PaperReport {
  /** Null before marking has begun. */
  readonly report: PageReport | null;
  readonly refresh: () => void;
}

export function usePaperReport(paper: ReaderPaper): PaperReport {
  const [report, setReport] = useState<PageReport | null>(null);
  const refresh = useCallback(() => setReport(marksOf(paper)?.report() ?? null), [paper]);
  useSignalEffect(
    (signal) => {
      let seen = '';
      let list: unknown = null;
      const look = (): void => {
        const marks = marksOf(paper);
        if (marks === null || document.visibilityState !== 'visible') return;
        const mentions = marks.mentions();
        const now = `${marks.state()} ${mentions.length}`;
        if (now === seen && mentions === list) return;
        seen = now;
        list = mentions;
        refresh();
      };
      const timer = setInterval(look, LOOK);
      signal.addEventListener('abort', () => clearInterval(timer));
      document.addEventListener('visibilitychange', look, { signal });
      look();
    },
    [paper],
  );
  return { report, refresh };
}
