/** The rows of a decision history: one a case, in the one notation "NUFA 18/23 (26.4.2023) – tema – vedtak". */
import { type CaseFact, type CaseKey, caseLabel, type OutcomeBasis } from '../../model/case.ts';
import { caseReference } from '../../model/citation.ts';
import { councilFullName } from '../../model/council.ts';
import type { CaseRecord } from '../../model/statement.ts';
import { saidAs, type WordingPage, wordingPage } from '../../model/wording-page.ts';
import { HISTORY_TABLE } from '../../strings/history.ts';
import { caseDay, caseWhen, middleOfMonth } from '../case/case-day.ts';
import { type OutcomeLine, outcomeLines } from '../case/outcome-lines.ts';

/** What a row's last cell holds. `summary`: the decision in our own words, since the paper was not read here. */
export type HistoryBasis = 'decision' | 'summary' | 'proposal' | 'unknown';

export interface HistoryRow {
  readonly key: CaseKey;
  /** "NUFA 18/23". */
  readonly label: string;
  /** "Fagutvalget (NUFA)". */
  readonly council: string;
  /** "26.4.2023", or "ikke kjent". */
  readonly date: string;
  /** "NUFA 18/23 (26.4.2023)". */
  readonly reference: string;
  readonly title: string;
  /** With its own mark where it is no decision in the paper's words: "Forslag: …". */
  readonly decision: string;
  readonly basis: HistoryBasis;
  /** Where that was read; null where it was read on no page. */
  readonly page: WordingPage | null;
  /** Papers word the decision differently; the newest stands here. */
  readonly contradicted: boolean;
  /** To sort by: the date, or the year and the number. */
  readonly time: string;
}

/** @param record null for a case that only links point to */
export function historyRow(key: CaseKey, record: CaseRecord | null): HistoryRow {
  const fact: CaseFact | null = record?.fact ?? null;
  const date = caseDay(fact);
  const label = caseLabel(key, date);
  const { basis, decision, page } = decisionOf(record);
  return {
    key,
    label,
    council: councilFullName(key.council, { date, year: key.year }),
    date: caseWhen(fact, HISTORY_TABLE.unknown),
    reference: caseReference({ label, date }),
    title: oneLine(fact?.title ?? HISTORY_TABLE.noTitle),
    decision: oneLine(decision),
    basis,
    page,
    contradicted: record?.contradictions.some(({ field }) => field === 'decision') ?? false,
    time: `${date ?? middleOfMonth(fact) ?? `${key.year}`} ${String(key.number).padStart(3, '0')}`,
  };
}

/** The newest decision in the firmest source's words; a proposal only where nothing else is known, and said so. */
function decisionOf(record: CaseRecord | null): Pick<HistoryRow, 'basis' | 'decision' | 'page'> {
  const lines = record === null ? [] : outcomeLines(record);
  const order: readonly OutcomeBasis[] = ['decision', 'quoted-decision', 'proposal', 'slide'];
  const [best] = lines.toSorted((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis));
  if (best === undefined) return { basis: 'unknown', decision: HISTORY_TABLE.unknown, page: null };
  const page = pageOf(best);
  const { proposal, summary } = HISTORY_TABLE;
  if (best.is === 'proposal') {
    const said = best.verbatim ? proposal : `${proposal} (${summary})`;
    return { basis: 'proposal', decision: `${said}: ${best.text}`, page };
  }
  if (best.verbatim) return { basis: 'decision', decision: best.text, page };
  return { basis: 'summary', decision: `${capital(summary)}: ${best.text}`, page };
}

/** The first of its sources that has pages. */
function pageOf({ statements, text }: OutcomeLine): WordingPage | null {
  const pages = statements.map((statement) => wordingPage(statement, saidAs(statement, text)));
  return pages.find((page) => page !== null) ?? null;
}

/** "NUFA 18/23 (26.4.2023) – tema – vedtak". */
export function historyLine({ reference, title, decision }: HistoryRow): string {
  return `${reference} – ${title} – ${decision}`;
}

export function inOrder(rows: readonly HistoryRow[], order: 'oldest' | 'newest'): readonly HistoryRow[] {
  const sign = order === 'oldest' ? 1 : -1;
  return rows.toSorted((a, b) => sign * (a.time < b.time ? -1 : Number(a.time > b.time)));
}

/** What turns the direction of writing, or shows nothing (UAX #9 and #36): one row must not turn what follows it. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function oneLine(text: string): string {
  return text.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
