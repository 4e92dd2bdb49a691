/** From the page's report to rows with names and titles, in reading order. */
import type { CardKey } from '../../model/card.ts';
import { type CaseFact, type CaseId, caseId, caseLabel, caseNumberLabel } from '../../model/case.ts';
import { councilShortName } from '../../model/council.ts';
import type { PageReport } from '../../model/page-report.ts';
import type { Term } from '../../model/term.ts';
import { filterBy } from '../filter.ts';

export interface PageRow {
  readonly id: string;
  readonly key: CardKey;
  /** "NUFA 26/25", "26/25: NUFA eller NUIT", "HDAB". */
  readonly name: string;
  /** Title or expansion; null where it is not known, or not one. */
  readonly detail: string | null;
  /** As first written on the page. */
  readonly text: string;
  readonly places: readonly number[];
}

export type RowKind = 'all' | 'case' | 'term';

export interface RowFacts {
  readonly terms: ReadonlyMap<string, Term>;
  readonly cases: ReadonlyMap<CaseId, CaseFact>;
}

/** Without facts (the index is still being opened) the rows have names, and titles come later. */
export function pageRows(report: PageReport, facts: RowFacts | null, or: string): readonly PageRow[] {
  return report.items.map((item) => ({
    id: JSON.stringify(item.key),
    key: item.key,
    text: item.text,
    places: item.places,
    ...nameKey(item.key, facts, or),
  }));
}

/** What a case or term is called where it is listed. `or` joins the councils of a number that has several. */
export function nameKey(key: CardKey, facts: RowFacts | null, or: string): Pick<PageRow, 'name' | 'detail'> {
  if (key.kind === 'term') {
    const expansion = facts?.terms.get(key.entry)?.expansion;
    const detail = expansion?.nb ?? expansion?.en ?? null;
    return { name: key.entry, detail: detail === key.entry ? null : detail };
  }
  const [first, ...others] = key.candidates;
  if (first === undefined) return { name: '', detail: null };
  if (others.length === 0) {
    const fact = facts?.cases.get(caseId(first));
    return { name: caseLabel(first, fact?.meetingDate ?? null), detail: fact?.title ?? null };
  }
  const councils = key.candidates.map((one) =>
    councilShortName(one.council, {
      date: facts?.cases.get(caseId(one))?.meetingDate ?? null,
      year: one.year,
    }),
  );
  return { name: `${caseNumberLabel(first)}: ${councils.join(` ${or} `)}`, detail: null };
}

export function filterRows(rows: readonly PageRow[], kind: RowKind, query: string): readonly PageRow[] {
  const ofKind = kind === 'all' ? rows : rows.filter((row) => row.key.kind === kind);
  return filterBy(ofKind, query, (row) => `${row.name} ${row.text} ${row.detail ?? ''}`);
}
