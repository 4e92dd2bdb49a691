/** What a hit or a recent lookup is called in the list of the search box, and how it is cited. */
import type { ShownFacts, ShownTerm } from '../../glossary/search/kept-facts.ts';
import type { SearchedNote, SearchHit } from '../../glossary/search/search.ts';
import { caseLabel, parseCaseId } from '../../model/case.ts';
import { caseCitation, termCitation } from '../../model/citation.ts';
import { formatDate } from '../../model/date.ts';
import type { NoteId } from '../../model/note.ts';
import type { Term } from '../../model/term.ts';
import type { SentencePiece } from '../../store/full-text/found-sentence.ts';
import type { LinkTarget } from '../links.ts';

/** A page of a paper that was read. */
export interface PaperBoxHit extends LinkTarget {
  readonly kind: 'paper';
}

export interface BoxRow<Hit = SearchHit | PaperBoxHit> {
  readonly hit: Hit;
  /** "HDAB", "NUFA 26/25". Of a note: its case. */
  readonly name: string;
  /** Expansion, date and title, or a note's heading or text, whole. Empty where nothing is known. */
  readonly detail: string;
  /** Of a paper: what was found there. */
  readonly sentence?: readonly SentencePiece[];
  /** Whose entry it is; null where it is built in, and of all that is no entry. */
  readonly whose: 'own' | 'organisation' | null;
  /** One line to paste. Of a note: its case's, so that what a note says is never copied by it. */
  readonly citation: string;
}

const WHOSE: Readonly<Partial<Record<Term['evidence']['expansion'], 'own' | 'organisation'>>> = {
  reader: 'own',
  organisation: 'organisation',
};

export interface RowFacts extends ShownFacts {
  /** Those that may be shown now. */
  readonly notes: ReadonlyMap<NoteId, SearchedNote>;
}

/** In the same order; what is gone meanwhile is left out. */
export function boxRows(hits: readonly SearchHit[], facts: RowFacts): readonly BoxRow<SearchHit>[] {
  return hits.flatMap((hit) => boxRow(hit, facts) ?? []);
}

function boxRow(hit: SearchHit, { terms, cases, notes }: RowFacts): BoxRow<SearchHit> | null {
  if (hit.kind === 'term') {
    const term = terms.get(hit.entry);
    return term === undefined ? null : termRow(hit, term);
  }
  const id = hit.kind === 'case' ? hit.id : hit.caseId;
  const key = parseCaseId(id);
  if (key === null) return null;
  const fact = cases.get(id);
  const date = fact?.meetingDate ?? null;
  const title = fact?.title ?? null;
  const name = caseLabel(key, date);
  const row = { hit, name, whose: null, citation: caseCitation({ label: name, date, title }) };
  if (hit.kind === 'case') {
    if (fact === undefined) return null;
    const known = [date === null ? null : formatDate(date), title];
    return { ...row, detail: known.filter((one) => one !== null).join(' · ') };
  }
  const note = notes.get(hit.id);
  if (note === undefined) return null;
  return { ...row, detail: note.heading === '' ? note.text : note.heading };
}

function termRow(hit: SearchHit, term: ShownTerm): BoxRow<SearchHit> {
  const { entry, expansion, definition, evidence } = term;
  const meaning = [expansion.nb, expansion.en].find((one) => one !== null && one !== entry);
  return {
    hit,
    name: entry,
    detail: meaning ?? definition,
    whose: WHOSE[evidence.expansion] ?? null,
    citation: termCitation(term),
  };
}
