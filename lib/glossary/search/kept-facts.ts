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

/** By place in the list of ids. */
export type KeptFacts = readonly string[];

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
  const kept: string[] = [];
  for (let at = 0; at < ids.length; at += TOGETHER) {
    kept.push(JSON.stringify(ids.slice(at, at + TOGETHER).map((id) => factOf(id) ?? null)));
    yield;
  }
  return kept;
}

export function readFacts<Fact>(
  ids: readonly string[],
  kept: KeptFacts,
): { get(id: string): Fact | undefined } {
  const places = new Map(ids.map((id, place) => [id, place]));
  const read = new Map<number, readonly (Fact | null)[]>();
  return {
    get: (id) => {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const group = Math.floor(place / TOGETHER);
      const facts = read.get(group) ?? (JSON.parse(kept[group] ?? '[]') as readonly (Fact | null)[]);
      read.set(group, facts);
      return facts[place % TOGETHER] ?? undefined;
    },
  };
}
