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
  statement: CaseStatement,
  which: 'proposal' | 'decision' | null,
): WordingPage | null {
  const { pages } = statement;
  return onPage(statement, which === null ? pages?.place : pages?.[which]);
}

/** @param at which of its places: 0 is `place`, then `otherPlaces` */
export function placePage(statement: CaseStatement, at: number): WordingPage | null {
  const { pages } = statement;
  return onPage(statement, at === 0 ? pages?.place : pages?.otherPlaces?.[at - 1]);
}

function onPage({ document, paper, role }: CaseStatement, page: number | undefined): WordingPage | null {
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
