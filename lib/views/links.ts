/** Addresses inside Saksspor (DESIGN.md, contract): `workspace.html#/case/NUFA-26-2025`, `#/term/HDAB`. */
import { type CaseId, type CaseKey, parseCaseId } from '../model/case.ts';
import type { CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { DocumentId } from '../model/document.ts';
import { meetingId, parseMeetingId } from '../model/meeting.ts';
import type { NoteId } from '../model/note.ts';
import { type FoundPlace, MAX_OWN_LINE } from '../model/own-term.ts';
import type { SourceSpan } from '../model/paper.ts';
import { type ChosenSources, chosenSourcesQuery, parseChosenSources } from './difference/chosen-sources.ts';
import type { Surface } from './page-context.ts';

export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'case'; readonly key: CaseKey }
  | { readonly view: 'term'; readonly entry: string }
  | { readonly view: 'edit-term'; readonly entry: string }
  /** The form of an own entry that does not exist yet. */
  | { readonly view: 'new-term'; readonly seed: TermSeed }
  | { readonly view: 'glossary' }
  /** Where a glossary is handed out and taken in. */
  | { readonly view: 'share' }
  /** Words that nobody knows. */
  | { readonly view: 'unknown' }
  | { readonly view: 'meeting'; readonly council: CouncilId; readonly firstDay: IsoDate }
  /** The decision history of the cases, in their order. */
  | { readonly view: 'history'; readonly keys: readonly CaseKey[] }
  /** What changed from one treatment to another; from its proposal to its decision where both are one case. */
  | {
      readonly view: 'difference';
      readonly before: CaseKey;
      readonly after: CaseKey;
      readonly sources: ChosenSources;
    }
  /** What was written in the address bar or selected in a page, to be looked up. */
  | { readonly view: 'search'; readonly text: string }
  /** The same, where the reader wants the list and not the one thing that is named. */
  | { readonly view: 'hits'; readonly text: string }
  /** Where documents are read in. */
  | { readonly view: 'documents' }
  /** What was read in a document; at a place of its text where one is named. */
  | { readonly view: 'document'; readonly document: DocumentId; readonly place: SourceSpan | null }
  /** Where all papers of the councils are read in. */
  | { readonly view: 'read-all' }
  | { readonly view: 'backup' }
  /** All notes. */
  | { readonly view: 'notes' }
  /** One note: written, its revisions, its conflicts. */
  | { readonly view: 'note'; readonly note: NoteId }
  | { readonly view: 'trash' }
  /** What is missing in the database, and how it comes back. */
  | { readonly view: 'recovery' }
  | { readonly view: 'not-found' };

/** What is known of an entry before it is written. */
export interface TermSeed {
  /** Its name; empty where there is none yet. */
  readonly word: string;
  /** What a text says that it stands for. */
  readonly long?: string;
  /** Where that was read. */
  readonly foundIn?: FoundPlace;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Reads `location.hash`. Anything that is not an address of ours is `not-found`, never the overview. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#/, '');
  if (path === '' || path === '/') return { view: 'overview' };
  const [, view, ...rest] = path.split('/');
  if (view === 'backup' && rest.length === 0) return { view };
  if (view === 'recovery' && rest.length === 0) return { view };
  if (view === 'notes' && rest.length === 0) return { view };
  if (view === 'documents' && rest.length === 0) return { view };
  if (view === 'read-all' && rest.length === 0) return { view };
  if (view === 'unknown' && rest.length === 0) return { view };
  if (path === '/glossary' || path.startsWith('/glossary/')) return glossaryRoute(path);
  // Only a slash that is not escaped parts the name from it: an entry may be called "X/edit".
  if (view === 'term' && rest.length > 1 && rest.at(-1) === 'edit') {
    const entry = decode(rest.slice(0, -1).join('/'));
    return entry === null || entry === '' ? { view: 'not-found' } : { view: 'edit-term', entry };
  }
  // An entry may hold a slash (ATC/DDD); a link of ours escapes it, one typed by hand may not.
  const name = decode(rest.join('/'));
  if (name === null || name === '') return { view: 'not-found' };
  if (view === 'term') return { view: 'term', entry: name };
  if (view === 'search' || view === 'hits') return { view, text: name };
  if (view === 'documents') return documentRoute(name);
  if (view === 'notes') return notesRoute(name);
  if (view === 'difference') return differenceRoute(name);
  const meeting = view === 'meeting' ? parseMeetingId(name) : null;
  if (meeting !== null) return { view: 'meeting', ...meeting };
  const keys = name.split(',').map(parseCaseId);
  if (view === 'history' && keys.every((key) => key !== null)) return { view, keys };
  const key = view === 'case' ? parseCaseId(name) : null;
  return key === null ? { view: 'not-found' } : { view: 'case', key };
}

/** "NUFA-31-2023/NUFA-8-2024?text-before=…". */
function differenceRoute(name: string): Route {
  const [cases = '', query = ''] = name.split('?');
  const [before = null, after = null, ...rest] = cases.split('/').map(parseCaseId);
  if (before === null || after === null || rest.length > 0) return { view: 'not-found' };
  return { view: 'difference', before, after, sources: parseChosenSources(query) };
}

function notesRoute(name: string): Route {
  if (name === 'trash') return { view: 'trash' };
  return UUID.test(name) ? { view: 'note', note: name as NoteId } : { view: 'not-found' };
}

/** "/glossary", "/glossary/share", "/glossary/new?word=HDS&long=…&place=…&sentence=…". */
function glossaryRoute(path: string): Route {
  if (path === '/glossary') return { view: 'glossary' };
  if (path === '/glossary/share') return { view: 'share' };
  const [, query = ''] = /^\/glossary\/new(?:\?(.*))?$/s.exec(path) ?? [null, null];
  if (query === null) return { view: 'not-found' };
  const said = new URLSearchParams(query);
  const of = (key: string): string => (said.get(key) ?? '').trim().slice(0, MAX_OWN_LINE);
  const [word, long, label, sentence] = [of('word'), of('long'), of('place'), of('sentence')];
  return {
    view: 'new-term',
    seed: {
      word,
      ...(long !== '' && { long }),
      ...(label !== '' && sentence !== '' && { foundIn: { label, sentence } }),
    },
  };
}

/** "ID" or "ID?at=120-180". */
function documentRoute(name: string): Route {
  const [id = '', query = ''] = name.split('?');
  const [, start, end] = /^at=(\d{1,9})-(\d{1,9})$/.exec(query) ?? [];
  const place = start === undefined ? null : { start: Number(start), end: Number(end) };
  return { view: 'document', document: id as DocumentId, place };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Attributes of a link into the workspace, from whichever page it stands on. */
export interface LinkTarget {
  readonly href: string;
  readonly target?: '_blank';
}

export function caseLink(id: CaseId, from: Surface): LinkTarget {
  return workspaceLink(`#/case/${id}`, from);
}

export function termLink(entry: string, from: Surface): LinkTarget {
  return workspaceLink(`#/term/${encodeURIComponent(entry)}`, from);
}

export function editTermLink(entry: string, from: Surface): LinkTarget {
  return workspaceLink(`#/term/${encodeURIComponent(entry)}/edit`, from);
}

/** To the form of an own entry, filled in with what is known; what is longer than a line is cut. */
export function newTermLink({ word, long, foundIn }: TermSeed, from: Surface): LinkTarget {
  const said = { word, long, place: foundIn?.label, sentence: foundIn?.sentence };
  const query = Object.entries(said)
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([key, text = '']) => `${key}=${encodeURIComponent(text.slice(0, MAX_OWN_LINE).toWellFormed())}`);
  return workspaceLink(`#/glossary/new${query.length === 0 ? '' : `?${query.join('&')}`}`, from);
}

export function glossaryLink(from: Surface): LinkTarget {
  return workspaceLink('#/glossary', from);
}

export function shareLink(from: Surface): LinkTarget {
  return workspaceLink('#/glossary/share', from);
}

export function unknownLink(from: Surface): LinkTarget {
  return workspaceLink('#/unknown', from);
}

export function meetingLink(council: CouncilId, firstDay: IsoDate, from: Surface): LinkTarget {
  return workspaceLink(`#/meeting/${meetingId(council, firstDay)}`, from);
}

export function historyLink(ids: readonly CaseId[], from: Surface): LinkTarget {
  return workspaceLink(`#/history/${ids.join(',')}`, from);
}

export function differenceLink(
  before: CaseId,
  after: CaseId,
  from: Surface,
  sources: ChosenSources = {},
): LinkTarget {
  return workspaceLink(`#/difference/${before}/${after}${chosenSourcesQuery(sources)}`, from);
}

/**
 * @param document null: the page where a document is read in
 * @param place in the document's text
 */
export function documentsLink(
  document: DocumentId | null,
  from: Surface,
  place: SourceSpan | null = null,
): LinkTarget {
  if (document === null) return workspaceLink('#/documents', from);
  const at = place === null ? '' : `?at=${place.start}-${place.end}`;
  return workspaceLink(`#/documents/${document}${at}`, from);
}

export function readAllLink(from: Surface): LinkTarget {
  return workspaceLink('#/read-all', from);
}

/** @param note null: the list of all notes */
export function notesLink(note: NoteId | null, from: Surface): LinkTarget {
  return workspaceLink(note === null ? '#/notes' : `#/notes/${note}`, from);
}

export function overviewLink(from: Surface): LinkTarget {
  return workspaceLink('#/', from);
}

/** @param hash an address that `parseRoute` reads */
export function workspaceLink(hash: string, from: Surface): LinkTarget {
  if (from === 'workspace') return { href: hash };
  return { href: `/workspace.html${hash}`, target: '_blank' };
}
