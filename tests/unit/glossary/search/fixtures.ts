/** A search over what is built in and a few notes, and hits written so that a table can name them. */
import { CASES } from '../../../../lib/data/cases.ts';
import { GLOSSARY } from '../../../../lib/data/glossary.ts';
import { createSearch } from '../../../../lib/glossary/search/create-search.ts';
import type {
  Search,
  SearchContent,
  SearchedNote,
  SearchHit,
} from '../../../../lib/glossary/search/search.ts';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { NoteId } from '../../../../lib/model/note.ts';
import type { Term } from '../../../../lib/model/term.ts';

export const UNSTOPPED = new AbortController().signal;

export function makeNote(id: string, fields: Partial<SearchedNote>): SearchedNote {
  return {
    id: id as NoteId,
    caseId: 'NUFA-26-2025' as CaseId,
    heading: '',
    text: '',
    tags: [],
    ...fields,
  };
}

export function makeTerm(entry: string, fields: Partial<Term> = {}): Term {
  return {
    entry,
    forms: [entry],
    otherNames: [],
    expansion: { nb: null, en: null },
    definition: '',
    category: 'teknologi',
    otherMeanings: [],
    related: [],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: { expansion: 'general-knowledge', sources: [], notes: [] },
    ...fields,
  };
}

export const NOTES: readonly SearchedNote[] = [
  makeNote('note-1', {
    heading: 'Spørsmål til Vibeke',
    text: 'Hvem betaler for omleggingen?',
    tags: ['budsjett'],
  }),
  makeNote('note-2', {
    caseId: 'NUFA-27-2025' as CaseId,
    heading: 'Datadomener',
    text: 'Ring KS om eierskap',
  }),
];

export async function searchOver(content: Partial<SearchContent>): Promise<Search> {
  const search = createSearch();
  await search.update(content, UNSTOPPED);
  return search;
}

export const builtIn = (): Promise<Search> => searchOver({ terms: GLOSSARY, cases: CASES, notes: NOTES });

export function nameOf(hit: SearchHit): string {
  return hit.kind === 'term' ? hit.entry : hit.id;
}
