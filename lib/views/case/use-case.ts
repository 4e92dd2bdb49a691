/** Everything that the index says of one case, as a view's state. */
import { useState } from 'preact/hooks';
import type { CaseId } from '../../model/case.ts';
import type { Link, MeetingLink, StatedReference } from '../../model/link.ts';
import type { CaseRecord, PaperRecord } from '../../model/statement.ts';
import type { IndexLists } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';

export interface CaseKnowledge {
  /** Null: nothing is known but what links say. */
  readonly record: CaseRecord | null;
  /** Every link with the case, explicit and topical. */
  readonly links: readonly Link[];
  /** Every explicit link of the index, to follow the chain along. */
  readonly explicit: readonly Link[];
  readonly meetings: readonly MeetingLink[];
  readonly unresolved: readonly StatedReference[];
  readonly papers: ReadonlyMap<PaperRecord['id'], PaperRecord>;
}

type LoadedCase = CaseKnowledge | 'loading' | 'failed';

/** Asked anew when the index has grown; what was shown stays until the answer is there. */
export function useCase({ index, keeper, cases }: IndexLists, id: CaseId): LoadedCase {
  const [loaded, setLoaded] = useState<LoadedCase>('loading');
  useSignalEffect(
    (signal) => {
      Promise.all([
        keeper.record(id),
        index.links.of(id),
        index.links.all(),
        index.links.toMeetings(id),
        index.links.unresolved(id),
        index.papers.all(),
      ]).then(
        ([record, links, explicit, meetings, unresolved, papers]) => {
          if (signal.aborted) return;
          const byId = new Map(papers.map((paper) => [paper.id, paper]));
          setLoaded({ record, links, explicit, meetings, unresolved, papers: byId });
        },
        () => !signal.aborted && setLoaded('failed'),
      );
    },
    [index, keeper, cases, id],
  );
  return loaded;
}
