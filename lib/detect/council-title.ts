/**
 * Compares the words beside a number with the titles of the known cases that have it (DOMAIN.md §2.4, rule 6).
 * A tie-breaker: the titles of two councils' cases are often alike, and then nothing is decided.
 */
import type { CouncilId } from '../model/council.ts';
import type { LexiconCase } from '../model/lexicon.ts';

/** Share of a title's words that must stand beside the number, and most that another title may share. */
const MATCH = 0.75;
const MISMATCH = 0.34;

/** The one council whose known case is named in `after`, the plain text after the number, or null. */
export function councilByTitle(known: readonly LexiconCase[], after: string): CouncilId | null {
  if (known.length === 0) return null;
  const beside = after.toLowerCase();
  const scores = known.map((fact) => {
    const shares = titleWords(fact).map((title) => share(title, beside));
    return { council: fact.council, score: Math.max(0, ...shares) };
  });
  const [only, ...more] = scores.filter(({ score }) => score >= MATCH);
  if (only === undefined || more.length > 0) return null;
  return scores.every((other) => other === only || other.score <= MISMATCH) ? only.council : null;
}

/** Words of four letters or more of each title: what is shorter stands in every title. */
function titleWords(fact: LexiconCase): readonly (readonly string[])[] {
  return fact.titles.map((title) => title.toLowerCase().match(/[A-Za-zÀ-ɏ\d]{4,}/g) ?? []);
}

/** One word in common is chance, so titles of one word never match. */
function share(title: readonly string[], beside: string): number {
  return title.length < 2 ? 0 : title.filter((word) => beside.includes(word)).length / title.length;
}
