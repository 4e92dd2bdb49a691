/**
 * Counts the definitions found in a paper against its labels, as the README of the gold says: a label is met by the
 * same short and long form at the same place; optional labels and glosses are neutral; all else is wrong.
 */
import type { Definition } from '../../lib/model/definition.ts';
import type { GoldDefinitions, GoldSpan } from './gold.ts';

export interface DefinitionScore {
  /** Labels that are not optional. */
  readonly gold: number;
  readonly hits: number;
  readonly wrong: number;
  /** Of the wrong ones, those at a place labelled as no definition. */
  readonly traps: number;
  readonly notes: readonly string[];
}

export function scoreDefinitions(found: readonly Definition[], gold: GoldDefinitions): DefinitionScore {
  const notes: string[] = [];
  const met = new Set<GoldSpan>();
  const required = gold.definitions.filter(({ optional }) => optional !== true);
  const neutral = [...gold.glosses, ...gold.definitions.filter(({ optional }) => optional === true)];
  let wrong = 0;
  let traps = 0;
  for (const definition of found) {
    const label = required.find((one) => overlaps(one, definition) && isSame(one, definition));
    if (label !== undefined) {
      met.add(label);
    } else if (!neutral.some((one) => overlaps(one, definition))) {
      const trap = gold.notDefinitions.some((one) => overlaps(one, definition));
      wrong += 1;
      if (trap) traps += 1;
      notes.push(
        `${trap ? 'felle' : 'falsk'} ${definition.short} = ${definition.long} (${definition.start})`,
      );
    }
  }
  for (const label of required) if (!met.has(label)) notes.push(`ikke funnet ${label.text} (${label.start})`);
  return { gold: required.length, hits: met.size, wrong, traps, notes };
}

function overlaps(one: GoldSpan, other: Definition): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The long form as a reader reads it: capitals count, white space does not. */
function isSame(label: Pick<Definition, 'short' | 'long'>, found: Definition): boolean {
  return label.short === found.short && label.long.replace(/\s+/g, ' ') === found.long;
}
