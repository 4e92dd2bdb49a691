/** Plain filtering of a list that is already on the screen: every word of the query must stand in the text. */
import { fold } from '../glossary/fold.ts';

/** The items whose text holds every word of the query, in their order. An empty query keeps all. */
export function filterBy<Item>(
  items: readonly Item[],
  query: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  const words = fold(query)
    .split(/\s/)
    .filter((word) => word !== '');
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = fold(textOf(item));
    return words.every((word) => text.includes(word));
  });
}
