/** The search by whole words, until the ranked one is there. */
import { prepareCaseSearch } from '../../glossary/case-search.ts';
import { fold } from '../../glossary/fold.ts';
import { lookUp } from '../../glossary/look-up.ts';
import type { Search, SearchContent, SearchHit } from '../../glossary/search/search.ts';

export function createSearch(): Search {
  let content: SearchContent = { terms: [], cases: [], notes: [] };
  let cases = prepareCaseSearch([]);
  const all = (query: string): readonly SearchHit[] => {
    const found = lookUp(query, cases, content.terms);
    const notes = content.notes.filter(({ text, heading }) =>
      fold(`${heading} ${text}`).includes(fold(query)),
    );
    return [
      ...found.terms.map(({ entry }) => ({ kind: 'term' as const, entry })),
      ...found.cases.map(({ id }) => ({ kind: 'case' as const, id })),
      ...notes.map(({ id, caseId }) => ({ kind: 'note' as const, id, caseId })),
    ];
  };
  return {
    find: (query, limit) => all(query).slice(0, limit),
    count: (query) => all(query).length,
    async update(next) {
      content = { ...content, ...next };
      cases = prepareCaseSearch([...content.cases]);
    },
  };
}
