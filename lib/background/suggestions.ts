/** How suggestions of the address bar, and what is typed there, are written. Pure. */
/** UTF-16 units of a selection or a query that are looked up: more than the longest title. */
const MAX_LENGTH = 300;

export interface Suggestion {
  /** What stands in the address bar when it is chosen: the id of a case, the name of a term. */
  readonly content: string;
  readonly description: string;
}

/** Chromium reads a description as XML, Firefox as text. */
export type DescriptionFormat = 'xml' | 'text';

export function descriptionOf(name: string, detail: string, format: DescriptionFormat): string {
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

export function searchHash(query: string): string {
  return query === '' ? '#/' : `#/search/${encodeURIComponent(query)}`;
}

/** The form of a new entry of this name. */
export function newTermHash(word: string): string {
  return word === '' ? '#/glossary/new' : `#/glossary/new?word=${encodeURIComponent(word)}`;
}
