/**
 * One list of what is searched, as it stood at one moment: what was read first, and what has changed since beside it.
 * A note that is being written changes all the time; ten thousand others are not read again for it.
 */
import { buildPostings, type Postings } from './postings.ts';
import type { SearchedTexts, TieOrder } from './searched-texts.ts';
import { textMark } from './text-mark.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ListKind<Searched> {
  readonly idOf: (searched: Searched) => string;
  readonly textsOf: (searched: Searched) => SearchedTexts;
  readonly tieOrder: TieOrder<Searched>;
}

/** Texts that were read together. */
export interface Part<Searched> {
  readonly ids: readonly string[];
  /** Of what is searched of each (`markOf`). */
  readonly marks: Float64Array;
  /** Null for what is only known by its mark: it was kept, and is not read yet. */
  readonly all: readonly (Searched | null)[];
  readonly postings: Postings;
  /** 1 where it is searched; 0 where it has been changed or taken away since. */
  readonly isLive: Uint8Array;
  readonly ties: Float64Array;
}

export interface SearchedList<Searched> {
  readonly parts: readonly Part<Searched>[];
}

/** Where more has changed than this, and than a quarter of the list, all is read anew. */
const CHANGED_BESIDE = 200;

/** Every step is short; the list before is untouched. */
export function* nextList<Searched>(
  before: SearchedList<Searched>,
  wanted: readonly Searched[],
  kind: ListKind<Searched>,
  vocabulary: Vocabulary,
): Generator<void, SearchedList<Searched>> {
  const [first] = before.parts;
  const kept = first === undefined ? null : yield* keptOf(first, wanted, kind);
  if (first === undefined || kept === null || isMostlyNew(first, kept, wanted.length)) {
    const places = wanted.map((_, place) => place);
    return { parts: [yield* partOf(wanted, places, kind, vocabulary)] };
  }
  const { changed, places, ...current } = kept;
  const rest = { ...first, ...current };
  return {
    parts: changed.length === 0 ? [rest] : [rest, yield* partOf(changed, places, kind, vocabulary)],
  };
}

function isMostlyNew<Searched>(
  { ids }: Part<Searched>,
  { changed }: Kept<Searched>,
  wanted: number,
): boolean {
  const gone = ids.length + changed.length - wanted;
  return Math.max(changed.length, gone) > Math.max(CHANGED_BESIDE, wanted / 4);
}

interface Kept<Searched> {
  readonly all: readonly (Searched | null)[];
  readonly isLive: Uint8Array;
  readonly ties: Float64Array;
  readonly changed: readonly Searched[];
  /** Of those that have changed, in the list. */
  readonly places: readonly number[];
}

function* keptOf<Searched>(
  part: Part<Searched>,
  wanted: readonly Searched[],
  { idOf, textsOf, tieOrder }: ListKind<Searched>,
): Generator<void, Kept<Searched>> {
  const holders = new Map<string, number>();
  for (const [holder, id] of part.ids.entries()) {
    holders.set(id, holder);
    if (holder % 256 === 0) yield;
  }
  const all = [...part.all];
  const isLive = new Uint8Array(all.length);
  const ties = new Float64Array(all.length);
  const changed: Searched[] = [];
  const places: number[] = [];
  for (const [place, one] of wanted.entries()) {
    const holder = holders.get(idOf(one));
    if (holder !== undefined && (all[holder] === one || part.marks[holder] === markOf(textsOf(one)))) {
      all[holder] = one;
      isLive[holder] = 1;
      ties[holder] = tieOrder(one, place);
    } else {
      changed.push(one);
      places.push(place);
    }
    if (place % 16 === 0) yield;
  }
  return { all, isLive, ties, changed, places };
}

function* partOf<Searched>(
  all: readonly Searched[],
  places: readonly number[],
  { idOf, textsOf, tieOrder }: ListKind<Searched>,
  vocabulary: Vocabulary,
): Generator<void, Part<Searched>> {
  const marks = new Float64Array(all.length);
  const textsAt = (one: Searched, holder: number): SearchedTexts => {
    const texts = textsOf(one);
    marks[holder] = markOf(texts);
    return texts;
  };
  const postings = yield* buildPostings(all, textsAt, vocabulary);
  const isLive = new Uint8Array(all.length).fill(1);
  const ties = Float64Array.from(all, (one, holder) => tieOrder(one, places[holder] ?? 0));
  return { ids: all.map(idOf), marks, all, postings, isLive, ties };
}

/** Another one where anything that is searched is another. */
function markOf(texts: SearchedTexts): number {
  return textMark(JSON.stringify(texts));
}
