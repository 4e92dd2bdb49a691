/** How long the rest of the list takes, from how long the last papers took. */
import { isPending, lastReading, type QueuedPaper } from './queued-paper.ts';
import { PAUSE } from './reading-run.ts';

/** ms for a paper, before one has been read: twenty pages over an ordinary line. */
const FIRST_GUESS = 3_000;
/** Papers: enough that a long one does not decide, few enough that a slower line is noticed. */
const LAST = 10;

/** ms; 0 where nothing is waiting. */
export function timeLeft(papers: readonly QueuedPaper[]): number {
  return timeFor(papers.filter(isPending).length, papers);
}

/** ms, for so many papers more. */
export function timeFor(count: number, papers: readonly QueuedPaper[]): number {
  if (count === 0) return 0;
  const took = papers
    .flatMap((paper) => lastReading(paper) ?? [])
    .toSorted((a, b) => (a.at > b.at ? -1 : 1))
    .slice(0, LAST)
    .map((reading) => reading.took);
  const each = took.length === 0 ? FIRST_GUESS : took.reduce((sum, one) => sum + one, 0) / took.length;
  // Nothing is waited for after the last.
  return count * each + (count - 1) * PAUSE;
}
