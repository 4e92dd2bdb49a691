/**
 * Where an entry stands in what is known of the cases: in their titles and outcomes, and in the documents that were
 * read. By the rules that pages are marked by; of an entry that is never marked, by its spellings alone, since somebody
 * has asked for it; and by its names in full, which pages are not marked by. In steps, so that a page can be drawn between them.
 */
import { compileLexicon } from '../detect/compile-lexicon.ts';
import { createTextContext } from '../detect/context-of-text.ts';
import { prepareRecogniser, type Recogniser } from '../detect/recogniser.ts';
import { findTerms } from '../detect/term-scanner.ts';
import type { CaseFact, CaseId } from '../model/case.ts';
import type { DocumentId } from '../model/document.ts';
import type { SourceSpan } from '../model/paper.ts';
import type { CaseStatement } from '../model/statement.ts';
import type { Term } from '../model/term.ts';

export type OccurrencePlace = 'title' | 'other-title' | 'outcome' | 'document';

export interface TermOccurrence {
  readonly caseId: CaseId;
  readonly place: OccurrencePlace;
  /** On one line; cut around the entry where it is long. */
  readonly text: string;
  /** Where the entry stands in `text`. */
  readonly at: SourceSpan;
  /** Where it stands in a document; null for what is built in. */
  readonly document: { readonly id: DocumentId; readonly at: SourceSpan } | null;
}

/** UTF-16 units before and after the entry: together two lines. */
const AROUND = 70;
/** UTF-16 units of a step: well under a millisecond. */
const STEP = 4096;

/** UTF-16 units. A shorter name of one word may be any word. */
const LONG_NAME = 12;

export function recogniserOf(term: Term): Recogniser {
  const marking = term.marking.kind === 'never' ? ALWAYS : term.marking;
  const inFull = { ...term, forms: namesOf(term), marking: ALWAYS };
  // Years only matter to case numbers.
  return prepareRecogniser(compileLexicon([{ ...term, marking }, inFull], [], ''), 0);
}

const ALWAYS = { kind: 'always' } as const;

/** In the beginning of a sentence and within it. */
function namesOf({ expansion, otherNames }: Term): readonly string[] {
  return [expansion.nb, expansion.en, ...otherNames]
    .filter((name) => name !== null)
    .filter((name) => name.length >= LONG_NAME || name.includes(' '))
    .flatMap((name) => {
      const [first = ''] = name;
      const rest = name.slice(first.length);
      return [first.toLowerCase() + rest, first.toUpperCase() + rest];
    });
}

/** In what each case is known by; yields after each case. The texts of one case are each other's context. */
export function* occurrencesInFacts(
  cases: Iterable<CaseFact>,
  recogniser: Recogniser,
): Generator<void, readonly TermOccurrence[]> {
  const found: TermOccurrence[] = [];
  for (const { id, title, otherTitles, outcome } of cases) {
    const texts: readonly (readonly [OccurrencePlace, string | null | undefined])[] = [
      ['title', title],
      ...otherTitles.map((other) => ['other-title', other] as const),
      ['outcome', outcome?.wording ?? outcome?.summary],
    ];
    const lines = texts.flatMap(([place, text]) => (text == null ? [] : [{ place, text }]));
    const whole = lines.map(({ text }) => text).join('\n');
    let start = 0;
    for (const { place, text } of lines) {
      const end = start + text.length;
      const [mention] = findTerms(
        whole,
        start,
        end,
        recogniser,
        createTextContext(whole, recogniser.patterns),
      );
      if (mention !== undefined && mention.end <= end) {
        const at = { start: mention.start - start, end: mention.end - start };
        found.push({ caseId: id, place, document: null, ...excerpt(text, at) });
      }
      start = end + 1;
    }
    yield;
  }
  return found;
}

/**
 * In a document's text, where a case is spoken of; yields every few thousand characters.
 * @param statements of the document: they say which case a place belongs to; the narrowest counts
 */
export function* occurrencesInDocument(
  document: { readonly id: DocumentId; readonly text: string },
  statements: readonly Pick<CaseStatement, 'caseId' | 'place' | 'otherPlaces'>[],
  recogniser: Recogniser,
): Generator<void, readonly TermOccurrence[]> {
  const { id, text } = document;
  const context = createTextContext(text, recogniser.patterns);
  const narrowestFirst = statements
    .flatMap(({ caseId, place, otherPlaces }) =>
      [place, ...otherPlaces].map((part) => ({ caseId, place: part })),
    )
    .toSorted((a, b) => lengthOf(a.place) - lengthOf(b.place));
  const found: TermOccurrence[] = [];
  for (let from = 0; from < text.length; from += STEP) {
    for (const { start, end } of findTerms(text, from, from + STEP, recogniser, context)) {
      const said = narrowestFirst.find(({ place }) => place.start <= start && end <= place.end);
      if (said === undefined) continue;
      const at = { start, end };
      found.push({ caseId: said.caseId, place: 'document', document: { id, at }, ...excerpt(text, at) });
    }
    yield;
  }
  return found;
}

function lengthOf({ start, end }: SourceSpan): number {
  return end - start;
}

/** What stands around a place, from a word's beginning to a word's end, on one line. */
function excerpt(text: string, { start, end }: SourceSpan): Pick<TermOccurrence, 'text' | 'at'> {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  let before = text.slice(from, start).replace(/\s+/g, ' ');
  let after = text.slice(end, to).replace(/\s+/g, ' ');
  if (from > 0) before = `… ${before.replace(/^\S*\s/, '')}`;
  else before = before.trimStart();
  if (to < text.length) after = `${after.replace(/\s\S*$/, '')} …`;
  else after = after.trimEnd();
  const entry = text.slice(start, end).replace(/\s+/g, ' ');
  const whole = `${before}${entry}${after}`;
  return { text: whole.toWellFormed(), at: { start: before.length, end: before.length + entry.length } };
}
