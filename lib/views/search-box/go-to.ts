/** Leads the workspace to what was found. The focus goes with it, so that what is read aloud is the new page. */
import type { SearchHit } from '../../glossary/search/search.ts';
import type { LinkTarget } from '../links.ts';
import { caseLink, notesLink, termLink } from '../links.ts';

export function goTo(hit: SearchHit): void {
  location.href = addressOf(hit);
  document.querySelector('main')?.focus();
}

/** As a press on the link would. */
export function follow({ href, target }: LinkTarget): void {
  if (target === undefined) location.href = href;
  else open(href, target, 'noopener');
}

export function addressOf(hit: SearchHit): string {
  if (hit.kind === 'term') return termLink(hit.entry, 'workspace').href;
  return (hit.kind === 'case' ? caseLink(hit.id, 'workspace') : notesLink(hit.id, 'workspace')).href;
}
