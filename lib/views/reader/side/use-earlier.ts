/** What the index knows before each case of an agenda; the rows of the paper alone until it is read. */
import { useState } from 'preact/hooks';
import { rankedLinks } from '../../../links/ranked-links.ts';
import type { CaseId } from '../../../model/case.ts';
import type { PaperCase } from '../../../store/paper-agenda.ts';
import { useJudgements } from '../../case/use-judgements.ts';
import type { IndexLists } from '../../index-context.tsx';
import { useSignalEffect } from '../../use-signal.ts';
import { type EarlierRows, earlierRows } from './earlier-rows.ts';

/** Null where the paper itself states none, and what the index knows is not read yet. */
export type EarlierOf = (of: PaperCase) => EarlierRows | null;

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
        (rows) => !signal.aborted && setFound(new Map(rows.flat())),
        () => undefined,
      );
    },
    [cases, lists, judgements],
  );
  return (of) => {
    const known = of.caseId === null ? undefined : found.get(of.caseId);
    const isOpen = of.caseId !== null && of.earlier.length === 0;
    return known ?? (isOpen ? null : earlierRows(of.earlier, [], new Map()));
  };
}
