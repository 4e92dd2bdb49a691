/** Which source each side of a comparison is taken from, where the reader has said so: as the address has it. */
import type { ComparedWhat } from '../../strings/difference.ts';

export type SourceSlot = `${ComparedWhat}-${'before' | 'after'}`;

/** Ids of statements. */
export type ChosenSources = Readonly<Partial<Record<SourceSlot, string>>>;

const SLOTS: readonly SourceSlot[] = [
  'proposal-before',
  'proposal-after',
  'decision-before',
  'decision-after',
  'text-before',
  'text-after',
  'outcome-before',
  'outcome-after',
];
const LONGEST_ID = 200;

/** @param query "text-before=…&decision-after=…"; what is none of these is left out */
export function parseChosenSources(query: string): ChosenSources {
  const said = new URLSearchParams(query);
  const chosen: Partial<Record<SourceSlot, string>> = {};
  for (const slot of SLOTS) {
    const id = said.get(slot);
    if (id !== null && id !== '' && id.length <= LONGEST_ID) chosen[slot] = id;
  }
  return chosen;
}

/** "?text-before=…"; empty where nothing is chosen. */
export function chosenSourcesQuery(chosen: ChosenSources): string {
  const query = new URLSearchParams();
  for (const slot of SLOTS) {
    const id = chosen[slot];
    if (id !== undefined) query.set(slot, id);
  }
  return query.size === 0 ? '' : `?${query}`;
}

/** As the sides stand when they change places. */
export function swappedSources(chosen: ChosenSources): ChosenSources {
  const swapped: Partial<Record<SourceSlot, string>> = {};
  for (const slot of SLOTS) {
    const id = chosen[slot];
    const other = slot.endsWith('-before')
      ? slot.replace('-before', '-after')
      : slot.replace('-after', '-before');
    if (id !== undefined) swapped[other as SourceSlot] = id;
  }
  return swapped;
}
