/** How a case or a term is written when it is copied into another text: one line, the same everywhere. */
import { formatDate, type IsoDate } from './date.ts';

/**
 * "NUFA 26/25, 29.10.2025 – Konsekvenser av Helsedataforordningen". What is not known is left out.
 * The date is the first day of the meeting.
 */
export function caseCitation(fact: {
  readonly label: string;
  readonly date: IsoDate | null;
  readonly title: string | null;
}): string {
  const date = fact.date === null ? '' : `, ${formatDate(fact.date)}`;
  const title = fact.title === null ? '' : ` – ${fact.title}`;
  return `${fact.label}${date}${title}`;
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
