/** The lists of "Denne siden": each case and term once, in reading order, with all its places. */
import type { ReportedItem } from '../model/page-report.ts';
import { cardKeyOf, type Placed } from './mention-places.ts';

/** A case number read in two ways (another council, or none) is two items; how it was read is that of the first. */
export function listItems(mentions: readonly Placed[]): readonly ReportedItem[] {
  const items = new Map<string, ReportedItem & { places: number[] }>();
  for (const { id, mention } of mentions) {
    const name =
      mention.kind === 'term'
        ? mention.entry
        : `${mention.number}/${mention.year} ${mention.council ?? mention.candidates.join()}`;
    const item = items.get(name);
    if (item === undefined) items.set(name, { key: cardKeyOf(mention), text: mention.text, places: [id] });
    else item.places.push(id);
  }
  return [...items.values()];
}
