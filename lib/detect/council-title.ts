/**
 * Compares the words beside a number with the titles of the known cases that have it (DOMAIN.md §2.4, rule 6).
 * A tie-breaker: the titles of two councils' cases are often alike, and then nothing is decided.
 */
import type { CouncilId } from '../model/council.ts';
import type { LexiconCase } from '../model/lexicon.ts';

/** The longest titles have some 20 words; what follows is another cell. */
const WORDS = 24;
/** Share of a title's words that must stand beside the number, and most that another title may share. */
const MATCH = 0.75;
const MISMATCH = 0.34;

/** The one council whose known case is named in `after`, the plain text after the number, or null. */
export function councilByTitle(known: readonly LexiconCase[], after: string): CouncilId | null {
  if (known.length === 0) return null;
  const beside = new Set(wordsOf(after).slice(0, WORDS));
  const scores = known.map(({ council, titles }) => ({
    council,
    score: Math.max(0, ...titles.map((title) => share(wordsOf(title), beside))),
  }));
  const best = scores.filter(({ score }) => score >= MATCH);
  const rest = scores.filter(({ score }) => score < MATCH);
  const [only] = best;
  return best.length === 1 && only !== undefined && rest.every(({ score }) => score <= MISMATCH)
    ? only.council
    : null;
}

/** Words of four letters or more: what is shorter stands in every title. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[A-Za-zÀ-ɏ\d]{4,}/g) ?? [];
}

/** One word in common is chance, so titles of one word never match. */
function share(title: readonly string[], beside: ReadonlySet<string>): number {
  return title.length < 2 ? 0 : title.filter((word) => beside.has(word)).length / title.length;
}
