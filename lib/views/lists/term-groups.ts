/** The glossary A–Å by first letter. */
import type { Term } from '../../model/term.ts';

export interface TermGroup {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** Norwegian alphabetical order (æ, ø, å last); names that do not begin with a letter stand under "0–9". */
export function termGroups(terms: Iterable<Term>): readonly TermGroup[] {
  const order = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' });
  const sorted = [...terms].toSorted((a, b) => order.compare(sortName(a), sortName(b)));
  const groups = Map.groupBy(sorted, ({ entry }) => {
    const letter = entry.charAt(0).toUpperCase();
    return /\p{L}/u.test(letter) ? letter : '0–9';
  });
  return [...groups].map(([letter, members]) => ({ letter, terms: members }));
}

/** In an acronym "AA" is two letters, not å: U+034F keeps the collator from joining them. */
function sortName({ entry }: Term): string {
  return entry.replaceAll(/a(?=a)/gi, '$&\u034f');
}

export function termSearchText(term: Term): string {
  return [
    term.entry,
    ...term.forms,
    ...term.otherNames,
    term.expansion.nb ?? '',
    term.expansion.en ?? '',
    term.definition,
  ].join(' ');
}
