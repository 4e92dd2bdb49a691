/** On which page of which paper a wording of a case stands. */
import type { DocumentId } from './document.ts';
import type { CaseStatement } from './statement.ts';

export interface WordingPage {
  readonly document: DocumentId;
  /** One-based, of the document's file. */
  readonly page: number;
  readonly role: CaseStatement['role'];
  /** The paper begins where its file does: their pages are the same. */
  readonly isOwnFile: boolean;
}

/** @param which null: where the statement has the case itself. Null where the document has no pages. */
export function wordingPage(
  { document, paper, role, pages }: CaseStatement,
  which: 'proposal' | 'decision' | null,
): WordingPage | null {
  const page = which === null ? pages?.place : pages?.[which];
  return page === undefined ? null : { document, page, role, isOwnFile: paper.endsWith(':0') };
}

/** The part of a statement that says so, whatever the case and the white space; null: none of them. */
export function saidAs(
  { proposal, decision }: Pick<CaseStatement, 'proposal' | 'decision'>,
  text: string,
): 'proposal' | 'decision' | null {
  const said = folded(text);
  if (decision !== null && folded(decision) === said) return 'decision';
  return proposal !== null && folded(proposal) === said ? 'proposal' : null;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
