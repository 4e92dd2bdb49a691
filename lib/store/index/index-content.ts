/**
 * What the index is filled with: the content of the cards, and what only comparing cases needs. Apart from it, since
 * the background reads the content of the cards at every start and needs no more.
 */
import { caseWords } from '../../data/case-words.ts';
import { MEETING_LINKS } from '../../data/meeting-links.ts';
import type { CaseFact } from '../../model/case.ts';
import type { CardSource, IndexContent } from './repositories.ts';

export function indexContent(cards: CardSource): IndexContent {
  return { ...cards, cases: cards.cases.map(withWords), meetingLinks: MEETING_LINKS };
}

function withWords(fact: CaseFact): CaseFact {
  const bodyWords = caseWords(fact.id);
  return bodyWords.length === 0 ? fact : { ...fact, bodyWords };
}
