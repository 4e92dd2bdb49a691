/**
 * One list of what is searched, as it stood at one moment: what was read first, and what has changed since beside it.
 * A note that is being written changes all the time; ten thousand others are not read again for it.
 */
import { buildPostings, type Postings } from './postings.ts';
import type { SearchedTexts, TieOrder } from './searched-texts.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ListKind<Searched> {
  readonly idOf: (searched: Searched) => string;
  readonly textsOf: (searched: Searched) => SearchedTexts;
  readonly tieOrder: TieOrder<Searched>;
}

/** Texts that were read together. */
export interface Part<Searched> {
  readonly all: readonly Searched[];
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
  const { isLive, ties, changed, places } = kept;
  const rest = { all: first.all, postings: first.postings, isLive, ties };
  return {
    parts: changed.length === 0 ? [rest] : [rest, yield* partOf(changed, places, kind, vocabulary)],
  };
}

function isMostlyNew<Searched>(
  { all }: Part<Searched>,
  { changed }: Kept<Searched>,
  wanted: number,
): boolean {
  const gone = all.length + changed.length - wanted;
  return Math.max(changed.length, gone) > Math.max(CHANGED_BESIDE, wanted / 4);
}

interface Kept<Searched> {
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
  for (const [holder, one] of part.all.entries()) {
    holders.set(idOf(one), holder);
    if (holder % 256 === 0) yield;
  }
  const isLive = new Uint8Array(part.all.length);
  const ties = new Float64Array(part.all.length);
  const changed: Searched[] = [];
  const places: number[] = [];
  for (const [place, one] of wanted.entries()) {
    const holder = holders.get(idOf(one));
    const known = holder === undefined ? undefined : part.all[holder];
    const isSame =
      known === one ||
      (known !== undefined && JSON.stringify(textsOf(known)) === JSON.stringify(textsOf(one)));
    if (holder !== undefined && isSame) {
      isLive[holder] = 1;
      ties[holder] = tieOrder(one, place);
    } else {
      changed.push(one);
      places.push(place);
    }
    if (place % 16 === 0) yield;
  }
  return { isLive, ties, changed, places };
}

function* partOf<Searched>(
  all: readonly Searched[],
  places: readonly number[],
  { textsOf, tieOrder }: ListKind<Searched>,
  vocabulary: Vocabulary,
): Generator<void, Part<Searched>> {
  const postings = yield* buildPostings(all, textsOf, vocabulary);
  const isLive = new Uint8Array(all.length).fill(1);
  const ties = Float64Array.from(all, (one, holder) => tieOrder(one, places[holder] ?? 0));
  return { all, postings, isLive, ties };
}
