/** On which page of a paper something stands: page numbers are one-based, as a reader counts. */
import type { SourceDocument } from '../model/document.ts';
import type { AgendaItem, SourceSpan } from '../model/paper.ts';
import type { CaseStatement } from '../model/statement.ts';

type Pages = NonNullable<SourceDocument['pages']>;

/** @param pages where each begins, ascending, the first at 0 @param offset in the document's text */
export function pageAt(pages: Pages, offset: number): number {
  let [low, high] = [0, pages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/**
 * A wording's page is the one that it begins on. Nothing for a document without pages.
 *
 * @param places of the case in the text: its row on the agenda, its own part
 */
export function statedPages(
  pages: Pages | undefined,
  [place, ...others]: readonly [SourceSpan, ...SourceSpan[]],
  { proposal, decision }: Pick<AgendaItem, 'proposal' | 'decision'>,
): Pick<CaseStatement, 'pages'> {
  if (pages === undefined) return {};
  const pageOf = (one: AgendaItem['proposal']): number => pageAt(pages, (one?.spans[0] ?? place).start);
  return {
    pages: {
      place: pageAt(pages, place.start),
      ...(others.length > 0 && { otherPlaces: others.map(({ start }) => pageAt(pages, start)) }),
      ...(proposal !== null && { proposal: pageOf(proposal) }),
      ...(decision !== null && { decision: pageOf(decision) }),
    },
  };
}
