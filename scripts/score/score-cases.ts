/** Counts the cases found in a paper against its labels. */
import type { CaseMention } from '../../lib/model/mention.ts';
import type { GoldCase, GoldSpan } from './gold.ts';

export interface CaseScore {
  readonly gold: number;
  readonly found: number;
  /** Same span, same number and year. */
  readonly hits: number;
  /** Hits whose council the gold knows, and those of them where ours is the same. */
  readonly councilKnown: number;
  readonly councilRight: number;
  /**
   * One council named and no doubt shown, and it is not the gold's. A council named where the gold knows none
   * counts too: the annotator could not tell, so neither should we.
   */
  readonly wrongInSilence: number;
  readonly traps: number;
  /** What is wrong, for a reader: one line each. */
  readonly notes: readonly string[];
}

export function scoreCases(
  found: readonly CaseMention[],
  gold: readonly GoldCase[],
  traps: readonly GoldSpan[],
): CaseScore {
  const labels = new Map(gold.map((label) => [spanKey(label), label]));
  const notes: string[] = [];
  let hits = 0;
  let councilKnown = 0;
  let councilRight = 0;
  let wrongInSilence = 0;
  for (const mention of found) {
    const label = labels.get(spanKey(mention));
    if (label === undefined || label.number !== mention.number || label.year !== mention.year) {
      notes.push(`falsk sak ${mention.text} (${mention.start})`);
      continue;
    }
    labels.delete(spanKey(mention));
    hits += 1;
    const council = label.council === 'NEH' ? 'NEHR' : label.council;
    if (council !== null) councilKnown += 1;
    if (council !== null && mention.council === council) councilRight += 1;
    else if (mention.council !== null) wrongInSilence += 1;
    if (mention.council !== council) {
      notes.push(
        `råd for ${mention.text} (${mention.start}): ${mention.council ?? 'flertydig'}, fasit ${council ?? 'ukjent'}`,
      );
    }
  }
  for (const { text, start } of labels.values()) notes.push(`ikke funnet ${text} (${start})`);
  const hit = traps.filter((trap) => found.some(({ start, end }) => start < trap.end && trap.start < end));
  for (const { text, start } of hit) notes.push(`felle ${text} (${start})`);
  return {
    gold: gold.length,
    found: found.length,
    hits,
    councilKnown,
    councilRight,
    wrongInSilence,
    traps: hit.length,
    notes,
  };
}

function spanKey({ start, end }: { start: number; end: number }): string {
  return `${start}-${end}`;
}
