/**
 * Cases as vectors of features weighted by how rare they are, and the way back from a feature to the cases that have
 * it. Arrays of numbers, because every link of a case among 5,000 is to be found in a few milliseconds.
 */
import type { Features } from './case-features.ts';

export interface Vectors {
  /** Adds `share` times the cosine with every vector that shares a feature to `sums`, by position. */
  addLikeness(position: number, sums: Float64Array, share: number): void;
  /** The same for what stands beside one's features and among the other's, either way. */
  addBeside(position: number, sums: Float64Array, share: number): void;
  /** The features that both have, those that count most first. */
  shared(a: number, b: number): readonly string[];
}

/** A feature of more than this share of the cases tells them apart no longer … */
const COMMON_SHARE = 0.15;
/** … once there are enough cases to say so. */
const COMMON_LEAST = 40;
/** How much of the cases that it is explicitly linked with a case takes on. */
const TAKEN_ON = 0.3;

/** Something named in a case's text: it counts whole, however much else is named there. */
export interface Beside {
  readonly features: Features;
  /** 0 to 1. */
  readonly weight: number;
}

/** A feature of one case alone ties it to none, but says that its title is also of something else. */
const ONLY_HERE = 0.35;
type Vector = ReadonlyMap<number, number>;

/**
 * One step for each case, four times over.
 * @param beside what else each case names; it may be left out
 * @param neighbours positions of the cases that each is explicitly linked with: they share its topic
 */
export function* weightVectors(
  all: readonly Features[],
  neighbours: ReadonlyMap<number, ReadonlySet<number>>,
  beside: readonly (readonly Beside[])[] = [],
): Generator<void, Vectors> {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  let filled = 0;
  for (const features of all) {
    if (features.size > 0) filled += 1;
    for (const feature of features.keys()) {
      const number = numbers.get(feature) ?? numbers.size;
      numbers.set(feature, number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
    yield;
  }
  const most = filled >= COMMON_LEAST ? filled * COMMON_SHARE : Number.POSITIVE_INFINITY;
  const weighted = (features: Features): Vector => {
    const vector = new Map<number, number>();
    for (const [feature, weight] of features) {
      const number = numbers.get(feature);
      const count = number === undefined ? 0 : (counts[number] ?? 0);
      if (number !== undefined && count <= most)
        vector.set(number, weight * Math.log(1 + filled / count) * (count > 1 ? 1 : ONLY_HERE));
    }
    return ofLengthOne(vector);
  };
  const own: Vector[] = [];
  for (const features of all) {
    own.push(weighted(features));
    yield;
  }
  const vectors: Vector[] = [];
  for (const [position, vector] of own.entries()) {
    vectors.push(withNeighbours(vector, neighbours.get(position), own));
    yield;
  }
  const besides: Vector[] = [];
  for (const all of beside) {
    const sum = new Map<number, number>();
    for (const { features, weight: share } of all) {
      for (const [number, weight] of weighted(features))
        sum.set(number, (sum.get(number) ?? 0) + share * weight);
    }
    besides.push(sum);
    yield;
  }
  const holders = yield* holdersOf(vectors, counts.length);
  const besideHolders = yield* holdersOf(besides, counts.length);
  const names = [...numbers.keys()];
  return {
    addLikeness: (position, sums, share) => addProducts(vectors[position], holders, sums, share),
    addBeside(position, sums, share) {
      addProducts(vectors[position], besideHolders, sums, share);
      addProducts(besides[position], holders, sums, share);
    },
    shared: (a, b) =>
      [...productsOf(vectors[a], vectors[b])]
        .sort((one, other) => other[1] - one[1])
        .map(([number]) => names[number] ?? ''),
  };
}

interface Holders {
  readonly positions: number[];
  readonly weights: number[];
}

function* holdersOf(vectors: readonly Vector[], count: number): Generator<void, readonly Holders[]> {
  const holders = Array.from({ length: count }, (): Holders => ({ positions: [], weights: [] }));
  for (const [position, vector] of vectors.entries()) {
    for (const [number, weight] of vector) {
      holders[number]?.positions.push(position);
      holders[number]?.weights.push(weight);
    }
    yield;
  }
  return holders;
}

function addProducts(
  vector: Vector | undefined,
  holders: readonly Holders[],
  sums: Float64Array,
  share: number,
): void {
  for (const [number, weight] of vector ?? []) {
    const { positions, weights } = holders[number] ?? { positions: [], weights: [] };
    const factor = weight * share;
    for (let at = 0; at < positions.length; at += 1) {
      const other = positions[at] ?? 0;
      sums[other] = (sums[other] ?? 0) + factor * (weights[at] ?? 0);
    }
  }
}

function productsOf(a: Vector = new Map(), b: Vector = new Map()): (readonly [number, number])[] {
  const products: (readonly [number, number])[] = [];
  for (const [number, weight] of a) {
    const other = b.get(number);
    if (other !== undefined) products.push([number, weight * other]);
  }
  return products;
}

function withNeighbours(
  vector: Vector,
  neighbours: ReadonlySet<number> | undefined,
  own: readonly Vector[],
): Vector {
  if (neighbours === undefined) return vector;
  const sum = new Map(vector);
  const share = TAKEN_ON / Math.sqrt(neighbours.size);
  for (const neighbour of neighbours) {
    for (const [number, weight] of own[neighbour] ?? []) {
      sum.set(number, (sum.get(number) ?? 0) + share * weight);
    }
  }
  return ofLengthOne(sum);
}

function ofLengthOne(vector: Map<number, number>): Vector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  for (const [number, weight] of vector) vector.set(number, weight / length);
  return vector;
}
