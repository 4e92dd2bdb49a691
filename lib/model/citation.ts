/** How a case or a term is written when it is copied into another text: one line, the same everywhere. */
import { formatDate, type IsoDate } from './date.ts';

interface CitedCase {
  readonly label: string;
  /** First day of the meeting. */
  readonly date: IsoDate | null;
  readonly title: string | null;
}

/**
 * As a toppnotat names an earlier treatment: "NUFA 26/25 (29.10.2025)"; without the brackets where the date is not
 * known.
 */
export function caseReference({ label, date }: Omit<CitedCase, 'title'>): string {
  return date === null ? label : `${label} (${formatDate(date)})`;
}

/** "NUFA 26/25, 29.10.2025 – Konsekvenser av Helsedataforordningen". What is not known is left out. */
export function caseCitation({ label, date, title }: CitedCase): string {
  const reference = date === null ? label : `${label}, ${formatDate(date)}`;
  return title === null ? reference : `${reference} – ${title}`;
}

/** "HDAB – organ for tilgang til helsedata (Health Data Access Body)". */
export function termCitation(term: {
  readonly entry: string;
  readonly expansion: { readonly nb: string | null; readonly en: string | null };
}): string {
  const { nb, en } = term.expansion;
  const meanings = [nb, en].filter((meaning) => meaning !== null && meaning !== term.entry);
  const [first, second] = meanings;
  if (first === undefined) return term.entry;
  return `${term.entry} – ${first}${second === undefined ? '' : ` (${second})`}`;
}
