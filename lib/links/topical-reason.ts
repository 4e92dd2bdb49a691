/** Why two cases are taken to be on one topic, in words that a reader can check. */
import type { CaseFact } from '../model/case.ts';
import { tellsTopic, titleWords } from './title-words.ts';

const MOST_NAMED = 3;
/** Words agree by their first letters. */
const STEM = 7;

/** @param shared the features that both have, the heaviest first */
export function topicalReason(
  a: CaseFact,
  b: CaseFact,
  shared: readonly (readonly [feature: string, weight: number])[],
): string {
  if (a.title !== null && b.title !== null && folded(a.title) === folded(b.title)) return 'samme tittel';
  const words = sharedWords(a, b);
  const entries = shared.filter(([feature]) => feature.startsWith('@')).map(([feature]) => feature.slice(1));
  const named = distinct([...entries, ...words]).slice(0, MOST_NAMED);
  if (entries.length > 0) return `begge: ${named.join(', ')}`;
  return words.length > 0 ? `felles ord: ${words.slice(0, MOST_NAMED).join(', ')}` : 'liknende ord i titlene';
}

function folded(title: string): string {
  return titleWords(title).join(' ');
}

/** As the first case writes them. */
function sharedWords(a: CaseFact, b: CaseFact): readonly string[] {
  const stems = new Set(topicWords(b).map((word) => word.slice(0, STEM)));
  return distinct(topicWords(a).filter((word) => stems.has(word.slice(0, STEM))));
}

function topicWords({ title, otherTitles }: CaseFact): readonly string[] {
  const wordings = [title, ...otherTitles].filter((wording) => wording !== null);
  return wordings.flatMap((wording) => titleWords(wording)).filter(tellsTopic);
}

function distinct(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const name = word.toLowerCase();
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
