/** `inspect mentions FILE`: what Saksspor finds in a file, by the very modules that the extension runs. */
import { detect } from '../../lib/detect/detect.ts';
import type { Recogniser } from '../../lib/detect/recogniser.ts';
import type { CouncilId } from '../../lib/model/council.ts';
import type { CouncilBasis } from '../../lib/model/mention.ts';
import type { FileText } from './read-file.ts';

interface Span {
  /** UTF-16 position in the file. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface InspectedCase extends Span {
  readonly number: number;
  readonly year: number;
  readonly council: CouncilId | null;
  /** Every council that it can be of: just the one where it is known. */
  readonly candidates: readonly CouncilId[];
  readonly basis: CouncilBasis | 'ambiguous';
}

export interface Inspection {
  readonly cases: readonly InspectedCase[];
  /** Every occurrence that may be marked. */
  readonly terms: readonly (Span & { readonly entry: string })[];
  readonly unknown: readonly Span[];
}

/** @param url address of the page that the file is of, or null. */
export function inspectMentions(file: FileText, url: string | null, recogniser: Recogniser): Inspection {
  const found = detect({ text: file.text, url, headings: file.headings }, recogniser);
  const span = ({ start, end, text }: Span): Span => ({ ...file.inFile(start, end), text });
  return {
    cases: found.cases.map((mention) => ({
      ...span(mention),
      number: mention.number,
      year: mention.year,
      council: mention.council,
      candidates: mention.council === null ? mention.candidates : [mention.council],
      basis: mention.basis,
    })),
    terms: found.terms.map((mention) => ({ ...span(mention), entry: mention.entry })),
    unknown: found.unknown.map(span),
  };
}
