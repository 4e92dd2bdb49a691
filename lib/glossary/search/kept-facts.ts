/**
 * What a list of hits says of a term or a case, kept beside the search, so that the first letter is answered before the
 * lists themselves are read. Some lie together as JSON: only those that are shown are ever taken out.
 */
import type { CaseFact } from '../../model/case.ts';
import type { Term } from '../../model/term.ts';

export type ShownTerm = Pick<Term, 'entry' | 'expansion' | 'definition'> & {
  readonly evidence: Pick<Term['evidence'], 'expansion'>;
};
export type ShownCase = Pick<CaseFact, 'title' | 'meetingDate'>;

/** By id; undefined for one that is not known. */
export interface ShownFacts {
  readonly terms: { get(entry: string): ShownTerm | undefined };
  readonly cases: { get(id: CaseFact['id']): ShownCase | undefined };
}

/** By place in the list of ids, so many together: JSON as UTF-8, and where each of these begins. */
export interface KeptFacts {
  readonly json: Uint8Array;
  /** And one more: where the last one ends. */
  readonly starts: Uint32Array;
}

const TOGETHER = 64;
/** UTF-16 units of a definition: a line of a list shows no more. */
const DEFINITION = 300;

export function shownTerm({ entry, expansion, definition, evidence }: Term): ShownTerm {
  return {
    entry,
    expansion,
    definition: definition.slice(0, DEFINITION),
    evidence: { expansion: evidence.expansion },
  };
}

export function shownCase({ title, meetingDate }: CaseFact): ShownCase {
  return { title, meetingDate };
}

/** A step is so many facts as lie together. */
export function* keepFactsInSteps<Fact>(
  ids: readonly string[],
  factOf: (id: string) => Fact | undefined,
): Generator<void, KeptFacts> {
  const groups: Uint8Array[] = [];
  const starts = [0];
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const json = JSON.stringify(ids.slice(at, at + TOGETHER).map((id) => factOf(id) ?? null));
    const group = new TextEncoder().encode(json);
    groups.push(group);
    starts.push((starts.at(-1) ?? 0) + group.length);
    yield;
  }
  const json = new Uint8Array(starts.at(-1) ?? 0);
  for (const [place, group] of groups.entries()) json.set(group, starts[place]);
  return { json, starts: Uint32Array.from(starts) };
}

export function readFacts<Fact>(
  ids: readonly string[],
  { json, starts }: KeptFacts,
): { get(id: string): Fact | undefined } {
  const read = new Map<number, readonly (Fact | null)[]>();
  const groupAt = (group: number): readonly (Fact | null)[] => {
    const text = new TextDecoder().decode(json.subarray(starts[group] ?? 0, starts[group + 1] ?? 0));
    return text === '' ? [] : (JSON.parse(text) as readonly (Fact | null)[]);
  };
  return {
    get: (id) => {
      // A list shows a few: to look for these takes less than to put thousands into a map.
      const place = ids.indexOf(id);
      if (place === -1) return undefined;
      const group = Math.floor(place / TOGETHER);
      const facts = read.get(group) ?? groupAt(group);
      read.set(group, facts);
      return facts[place % TOGETHER] ?? undefined;
    },
  };
}
