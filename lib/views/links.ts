/** Addresses inside Saksspor (DESIGN.md, contract): `workspace.html#/case/NUFA-26-2025`, `#/term/HDAB`. */
import { type CaseId, type CaseKey, parseCaseId } from '../model/case.ts';
import type { CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { DocumentId } from '../model/document.ts';
import { meetingId, parseMeetingId } from '../model/meeting.ts';
import type { Surface } from './page-context.ts';

export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'case'; readonly key: CaseKey }
  | { readonly view: 'term'; readonly entry: string }
  | { readonly view: 'meeting'; readonly council: CouncilId; readonly firstDay: IsoDate }
  /** The decision history of the cases, in their order. */
  | { readonly view: 'history'; readonly keys: readonly CaseKey[] }
  /** What was written in the address bar or selected in a page, to be looked up. */
  | { readonly view: 'search'; readonly text: string }
  /** Reads a document into the index; with an id, shows what was read in it. */
  | { readonly view: 'documents'; readonly document: DocumentId | null }
  | { readonly view: 'backup' }
  | { readonly view: 'not-found' };

/** Reads `location.hash`. Anything that is not an address of ours is `not-found`, never the overview. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#/, '');
  if (path === '' || path === '/') return { view: 'overview' };
  const [, view, ...rest] = path.split('/');
  if (view === 'backup' && rest.length === 0) return { view };
  if (view === 'documents' && rest.length === 0) return { view, document: null };
  // An entry may hold a slash (ATC/DDD); a link of ours escapes it, one typed by hand may not.
  const name = decode(rest.join('/'));
  if (name === null || name === '') return { view: 'not-found' };
  if (view === 'term') return { view: 'term', entry: name };
  if (view === 'search') return { view, text: name };
  if (view === 'documents') return { view, document: name as DocumentId };
  const meeting = view === 'meeting' ? parseMeetingId(name) : null;
  if (meeting !== null) return { view: 'meeting', ...meeting };
  const keys = name.split(',').map(parseCaseId);
  if (view === 'history' && keys.every((key) => key !== null)) return { view, keys };
  const key = view === 'case' ? parseCaseId(name) : null;
  return key === null ? { view: 'not-found' } : { view: 'case', key };
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

export function meetingLink(council: CouncilId, firstDay: IsoDate, from: Surface): LinkTarget {
  return workspaceLink(`#/meeting/${meetingId(council, firstDay)}`, from);
}

export function historyLink(ids: readonly CaseId[], from: Surface): LinkTarget {
  return workspaceLink(`#/history/${ids.join(',')}`, from);
}

/** @param document null: the page where a document is read in */
export function documentsLink(document: DocumentId | null, from: Surface): LinkTarget {
  return workspaceLink(document === null ? '#/documents' : `#/documents/${document}`, from);
}

export function overviewLink(from: Surface): LinkTarget {
  return workspaceLink('#/', from);
}

function workspaceLink(hash: string, from: Surface): LinkTarget {
  if (from === 'workspace') return { href: hash };
  return { href: `/workspace.html${hash}`, target: '_blank' };
}
