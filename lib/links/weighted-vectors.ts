/** Features weighted by how rare they are, and the way back from a feature to the cases that have it. */
import type { Features } from './case-features.ts';

export interface Vectors {
  /** Cosine with every vector that shares a feature, by position. */
  alike(position: number): ReadonlyMap<number, number>;
  /** The shared features that count most, the heaviest first. */
  shared(a: number, b: number): readonly (readonly [feature: string, weight: number])[];
}

/** A feature of more than this share of the cases tells them apart no longer … */
const COMMON_SHARE = 0.15;
/** … once there are enough cases to say so. */
const COMMON_LEAST = 40;

type Weighted = ReadonlyMap<string, number>;

/** One step for each case, twice. */
export function* weightVectors(all: readonly Features[]): Generator<void, Vectors> {
  const counts = new Map<string, number>();
  for (const features of all) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    yield;
  }
  const most = all.length >= COMMON_LEAST ? all.length * COMMON_SHARE : Number.POSITIVE_INFINITY;
  const vectors: Weighted[] = [];
  const holders = new Map<string, { position: number; weight: number }[]>();
  for (const [position, features] of all.entries()) {
    const vector = weighted(features, (feature) => {
      const count = counts.get(feature) ?? 0;
      return count < 2 || count > most ? 0 : Math.log(1 + all.length / count);
    });
    vectors.push(vector);
    for (const [feature, weight] of vector) {
      const known = holders.get(feature);
      if (known === undefined) holders.set(feature, [{ position, weight }]);
      else known.push({ position, weight });
    }
    yield;
  }
  return {
    alike(position) {
      const sums = new Map<number, number>();
      for (const [feature, weight] of vectors[position] ?? []) {
        for (const other of holders.get(feature) ?? []) {
          if (other.position === position) continue;
          sums.set(other.position, (sums.get(other.position) ?? 0) + weight * other.weight);
        }
      }
      return sums;
    },
    shared(a, b) {
      const other = vectors[b] ?? new Map<string, number>();
      return [...(vectors[a] ?? [])]
        .map(([feature, weight]) => [feature, weight * (other.get(feature) ?? 0)] as const)
        .filter(([, weight]) => weight > 0)
        .sort((one, two) => two[1] - one[1]);
    },
  };
}

/** Of length one, over all features: what no other case has counts too, as what is not shared. */
function weighted(features: Features, rarity: (feature: string) => number): Weighted {
  let squares = 0;
  const vector = new Map<string, number>();
  for (const [feature, base] of features) {
    const weight = base * rarity(feature);
    if (weight === 0) continue;
    squares += weight * weight;
    vector.set(feature, weight);
  }
  const length = Math.sqrt(squares);
  for (const [feature, weight] of vector) vector.set(feature, weight / length);
  return vector;
}
