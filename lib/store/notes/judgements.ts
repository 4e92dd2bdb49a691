/** The reader's words on topical links: which two cases belong together after all, and which do not. */
import type { CaseId } from '../../model/case.ts';
import type { LinkJudgement } from '../../model/link.ts';
import { watchChanges } from './changes.ts';
import { laterThan } from './glossary-order.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import { pageKeeper } from './page-keeper.ts';
import { linkJudgementSchema } from './schema.ts';

export interface JudgementRepository {
  /** In no promised order. A row that cannot be read is left out, and left where it is. */
  all(): Promise<readonly LinkJudgement[]>;
  /**
   * Keeps the reader's word on a pair of cases, in either order; null takes it back. Resolves when it is on the
   * disk. Rejects with `NotesUnavailable` where a newer Saksspor wrote the database, or the browser gives none.
   */
  set(cases: readonly [CaseId, CaseId], verdict: LinkJudgement['verdict'] | null): Promise<void>;
  /** Calls `listener` after each change, whichever of our pages made it, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** For our own pages only: no judgement is told to a content script, nor to a card in a page. */
export function openJudgements(keeper: NotesKeeper = pageKeeper()): JudgementRepository {
  return {
    all: async () => parsed(await keeper.read(({ linkJudgements }) => linkJudgements.toArray())),
    set: async (cases, verdict) => {
      const [first, second] = cases;
      const pair: [CaseId, CaseId] = first < second ? [first, second] : [second, first];
      if (verdict === null) {
        await keeper.forget([], new Map([['linkJudgements', [pair]]]));
        await keeper.write(['linkJudgements'], ({ linkJudgements }) => linkJudgements.delete(pair));
        return;
      }
      await keeper.write(['linkJudgements'], async ({ linkJudgements }) => {
        const before = linkJudgementSchema.safeParse(await linkJudgements.get(pair));
        const judgedAt = laterThan(before.success ? { savedAt: before.data.judgedAt } : null, Date.now());
        await linkJudgements.put(linkJudgementSchema.parse({ cases: pair, verdict, judgedAt }));
      });
    },
    watch: watchChanges,
  };
}

function parsed(rows: readonly unknown[]): readonly LinkJudgement[] {
  return rows
    .map((row) => linkJudgementSchema.safeParse(row))
    .filter((result) => result.success)
    .map(({ data }) => data);
}
