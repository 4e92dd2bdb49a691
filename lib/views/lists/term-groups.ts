/** The glossary in groups: A–Å by first letter, or by category. */
import { TERM_CATEGORIES, type Term } from '../../model/term.ts';

export interface TermGroup<Item> {
  /** A letter, or a category. */
  readonly name: string;
  readonly terms: readonly Item[];
}

/** Norwegian alphabetical order (æ, ø, å last); names that do not begin with a letter stand under "0–9". */
export function termGroups<Item extends Pick<Term, 'entry'>>(
  items: Iterable<Item>,
): readonly TermGroup<Item>[] {
  const groups = Map.groupBy(inOrder(items), ({ entry }) => {
    const letter = entry.charAt(0).toUpperCase();
    return /\p{L}/u.test(letter) ? letter : '0–9';
  });
  return [...groups].map(([name, terms]) => ({ name, terms }));
}

/** Categories in their own order, each A–Å. */
export function categoryGroups<Item extends { readonly entry: string; readonly term: Term }>(
  items: Iterable<Item>,
): readonly TermGroup<Item>[] {
  const groups = Map.groupBy(inOrder(items), ({ term }) => term.category);
  return TERM_CATEGORIES.flatMap((name) => {
    const terms = groups.get(name);
    return terms === undefined ? [] : [{ name, terms }];
  });
}

/** The first so many, each group as it was. */
export function firstOf<Item>(groups: readonly TermGroup<Item>[], limit: number): readonly TermGroup<Item>[] {
  const shown: TermGroup<Item>[] = [];
  let room = limit;
  for (const { name, terms } of groups) {
    if (room <= 0) break;
    shown.push({ name, terms: terms.slice(0, room) });
    room -= terms.length;
  }
  return shown;
}

function inOrder<Item extends Pick<Term, 'entry'>>(items: Iterable<Item>): readonly Item[] {
  const order = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' });
  return [...items].toSorted((a, b) => order.compare(sortName(a), sortName(b)));
}

/** In an acronym "AA" is two letters, not å: U+034F keeps the collator from joining them. */
function sortName({ entry }: Pick<Term, 'entry'>): string {
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
