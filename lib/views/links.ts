/** Addresses inside Saksspor (DESIGN.md, contract): `workspace.html#/case/NUFA-26-2025`, `#/term/HDAB`. */
import { type CaseId, type CaseKey, parseCaseId } from '../model/case.ts';
import type { Surface } from './page-context.ts';

export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'case'; readonly key: CaseKey }
  | { readonly view: 'term'; readonly entry: string }
  | { readonly view: 'not-found' };

/** Reads `location.hash`. Anything that is not an address of ours is `not-found`, never the overview. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#/, '');
  if (path === '' || path === '/') return { view: 'overview' };
  const [, view, ...rest] = path.split('/');
  // An entry may hold a slash (ATC/DDD); a link of ours escapes it, one typed by hand may not.
  const name = decode(rest.join('/'));
  if (name === null || name === '') return { view: 'not-found' };
  if (view === 'term') return { view: 'term', entry: name };
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

export function overviewLink(from: Surface): LinkTarget {
  return workspaceLink('#/', from);
}

function workspaceLink(hash: string, from: Surface): LinkTarget {
  if (from === 'workspace') return { href: hash };
  return { href: `/workspace.html${hash}`, target: '_blank' };
}
