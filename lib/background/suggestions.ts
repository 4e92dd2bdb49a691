/**
 * What the address bar suggests for "sak 26/25", and where Enter leads. Pure: the browser's side is `address-bar.ts`.
 */
import type { Lookup } from '../glossary/look-up.ts';
import { type CaseId, caseLabel, parseCaseId } from '../model/case.ts';
import { formatDate } from '../model/date.ts';

/** The browsers show five to nine lines. */
const MAX_SUGGESTIONS = 8;
/** UTF-16 units of a selection or a query that are looked up: more than the longest title. */
const MAX_LENGTH = 300;

export interface Suggestion {
  /** What stands in the address bar when it is chosen: the id of a case, the name of a term. */
  readonly content: string;
  readonly name: string;
  readonly detail: string;
}

/** Every reading of a number, then what else fits, cases before terms. */
export function suggestionsOf({ cases, numbers, terms }: Lookup): readonly Suggestion[] {
  const ofCases = [...new Set([...numbers.flatMap((one) => [...one.cases, ...one.elsewhere]), ...cases])];
  return [
    ...ofCases.map((fact) => ({
      content: fact.id,
      name: caseLabel(fact, fact.meetingDate),
      detail: [fact.meetingDate && formatDate(fact.meetingDate), fact.title].filter(Boolean).join(' – '),
    })),
    ...terms.map(({ entry, expansion }) => ({
      content: entry,
      name: entry,
      detail: expansion.nb ?? expansion.en ?? '',
    })),
  ].slice(0, MAX_SUGGESTIONS);
}

/** Chromium reads a description as XML, Firefox as text. */
export function descriptionOf({ name, detail }: Omit<Suggestion, 'content'>, format: 'xml' | 'text'): string {
  if (format === 'text') return detail === '' ? name : `${name} – ${detail}`;
  const match = `<match>${asXml(name)}</match>`;
  return detail === '' ? match : `${match} <dim>– ${asXml(detail)}</dim>`;
}

/** What XML has no character for is left out: Chromium throws at it. */
export function asXml(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
  );
}

/** One line, clipped: a selection may be a whole page. */
export function queryOf(text: string): string {
  return text
    .slice(0, 4 * MAX_LENGTH)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LENGTH)
    .toWellFormed();
}

/** The workspace at what was chosen or typed: the one case or term that it names, else the search for it. */
export function hashFor(query: string, found: Lookup | null): string {
  const chosen = parseCaseId(query) === null ? null : (query as CaseId);
  const { cases = [], terms = [] } = found ?? {};
  const [only, ...others] = [...cases, ...terms];
  if (chosen !== null) return `#/case/${chosen}`;
  if (only === undefined || others.length > 0) return searchHash(query);
  return 'id' in only ? `#/case/${only.id}` : `#/term/${encodeURIComponent(only.entry)}`;
}

export function searchHash(query: string): string {
  return query === '' ? '#/' : `#/search/${encodeURIComponent(query)}`;
}
