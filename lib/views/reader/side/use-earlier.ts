/** What the index knows before each case of an agenda; the rows of the paper alone until it is read. */
import { useState } from 'preact/hooks';
import { rankedLinks } from '../../../links/ranked-links.ts';
import type { CaseId } from '../../../model/case.ts';
import type { PaperCase } from '../../../store/paper-agenda.ts';
import { useJudgements } from '../../case/use-judgements.ts';
import type { IndexLists } from '../../index-context.tsx';
import { useSignalEffect } from '../../use-signal.ts';
import { type EarlierRows, earlierRows } from './earlier-rows.ts';

export type EarlierOf = (of: PaperCase) => EarlierRows;

export function useEarlier(cases: readonly PaperCase[], lists: IndexLists | null): EarlierOf {
  const { all: judgements } = useJudgements();
  const [found, setFound] = useState<ReadonlyMap<CaseId, EarlierRows>>(new Map());
  useSignalEffect(
    (signal) => {
      if (lists === null) return;
      const { index, cases: facts } = lists;
      const read = async (of: PaperCase): Promise<readonly (readonly [CaseId, EarlierRows])[]> => {
        if (of.caseId === null) return [];
        const shown = { id: of.caseId, meetingDate: facts.get(of.caseId)?.meetingDate ?? null };
        const links = await index.links.of(of.caseId);
        return [[of.caseId, earlierRows(of.earlier, rankedLinks(shown, links, facts, judgements), facts)]];
      };
      Promise.all(cases.map(read)).then(
        (read) => !signal.aborted && setFound(new Map(read.flat())),
        () => undefined,
      );
    },
    [cases, lists, judgements],
  );
  return (of) => (of.caseId && found.get(of.caseId)) ?? earlierRows(of.earlier, [], new Map());
}
