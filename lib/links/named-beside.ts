/**
 * Glossary entries that a case names beside its title: in a paper that was read, or in our own summary. A note that
 * builds on Portaloppdraget belongs with the case whose title is about it, though the titles have no word in common.
 */
import type { CaseFact } from '../model/case.ts';
import { entryFeatures } from './case-features.ts';
import type { NamedTerms } from './glossary-features.ts';
import { titleWords } from './title-words.ts';
import type { Beside } from './weighted-vectors.ts';

const MOST = 20;

/** Those that tell most first. Organisations and words of administration are named whatever the topic, and left out. */
export function namedBeside(
  { bodyWords = [], outcome, notes }: CaseFact,
  terms: NamedTerms,
): readonly string[] {
  const said = `${outcome?.summary ?? ''} ${notes ?? ''}`;
  const inSummary = terms.namedIn(titleWords(said), said);
  const inPaper = terms.namedAmong(bodyWords.flatMap((word) => titleWords(word)));
  return [...new Set([...inSummary, ...inPaper])].filter(terms.isTopic).slice(0, MOST);
}

/** For each case; an entry counts less the more cases name it. One step for each case. */
export function* besideTitles(
  cases: readonly CaseFact[],
  terms: NamedTerms,
): Generator<void, readonly (readonly Beside[])[]> {
  const named: (readonly string[])[] = [];
  const counts = new Map<string, number>();
  for (const fact of cases) {
    const entries = namedBeside(fact, terms);
    for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    named.push(entries);
    yield;
  }
  return named.map((entries) =>
    entries.map((entry) => ({
      features: entryFeatures(entry, terms),
      weight: 1 / Math.sqrt(counts.get(entry) ?? 1),
    })),
  );
}
