/** Buckets as they are read from the database, and those that were read last. */
import { answer, type Stores } from './full-text-database.ts';

/** Bytes: a query reads some hundred kilobytes, the next one mostly the same ones. */
const MOST_BYTES = 6_000_000;

export interface BucketMemory {
  /**
   * Throws where a bucket is lost. Numbers of segments are never used twice, and no bucket is written anew: what is
   * remembered holds.
   *
   * @param places in the segment
   */
  read(segment: number, places: readonly number[]): Promise<readonly Uint8Array[]>;
}

/** Reads in one transaction; remembers across them. */
export function bucketMemory(): { readonly within: (stores: Pick<Stores, 'buckets'>) => BucketMemory } {
  const kept = new Map<string, Uint8Array>();
  let bytes = 0;

  function keep(key: string, bucket: Uint8Array): void {
    kept.set(key, bucket);
    bytes += bucket.byteLength;
    for (const [oldest, { byteLength }] of kept) {
      if (bytes <= MOST_BYTES) return;
      kept.delete(oldest);
      bytes -= byteLength;
    }
  }

  return {
    within: ({ buckets }) => ({
      read: (segment, places) =>
        Promise.all(
          places.map(async (place) => {
            const key = `${segment} ${place}`;
            const known = kept.get(key);
            if (known !== undefined) return known;
            const bucket: unknown = await answer(buckets.get([segment, place]));
            if (!(bucket instanceof Uint8Array)) throw new Error('The full-text index is not whole');
            if (!kept.has(key)) keep(key, bucket);
            return bucket;
          }),
        ),
    }),
  };
}
