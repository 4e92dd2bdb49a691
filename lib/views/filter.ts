/**
 * Plain filtering of a list that is already on the screen: every word of the query must stand in the text,
 * whatever the case and whether å is written aa, ø as o or oe, æ as ae. Search proper is another thing.
 */

/** Folds for comparing only, never for showing. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('æ', 'ae')
    .replaceAll('oe', 'o')
    .replaceAll('ø', 'o')
    .replaceAll('aa', 'a')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

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
