/** Rows of linked cases by what links them: a sentence that holds for several in a row is said once. */
import type { RelatedRow } from './related-rows.ts';

export interface ReasonGroup {
  /** Of all its rows; null where each says its own. */
  readonly shared: string | null;
  readonly rows: readonly RelatedRow[];
}

/** In the order of the rows. Only what papers state is grouped: a topic's why is short, and a judgement is of one case. */
export function reasonGroups(rows: readonly RelatedRow[]): readonly ReasonGroup[] {
  const groups: { shared: string | null; rows: RelatedRow[] }[] = [];
  for (const row of rows) {
    const why = row.link?.kind === 'explicit' ? row.link.why : null;
    const last = groups.at(-1);
    if (last !== undefined && last.shared === why) last.rows.push(row);
    else groups.push({ shared: why, rows: [row] });
  }
  return groups.map((group) => (group.rows.length > 1 ? group : { ...group, shared: null }));
}
