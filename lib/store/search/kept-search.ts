/**
 * The search over terms and cases, kept from one page to the next: a popup answers its first letter from it. It is made
 * of what others keep, holds nothing of notes, and may be deleted any time (TRUST.md rule 8). A small one lies with the
 * settings, a large one in a database of its own; never on both shelves.
 */
import type { KeptFacts } from '../../glossary/search/kept-facts.ts';
import type { KeptSearch } from '../../glossary/search/kept-search.ts';
import { type Packable, packed, sumOf, unpacked } from '../../glossary/search/packed.ts';
import { readConsent } from '../settings.ts';
import { readLarge, removeLarge, writeLarge } from './large-shelf.ts';
import { searchStamp } from './search-stamp.ts';
import { fitsSmall, readSmall, removeSmall, writeSmall } from './small-shelf.ts';

export interface StoredSearch {
  readonly search: KeptSearch;
  readonly terms: KeptFacts;
  readonly cases: KeptFacts;
}

export interface FoundSearch extends StoredSearch {
  /** Made of what stands now; else it answers nothing before it has been made true to that. */
  readonly isFresh: boolean;
}

/** Raise it where the same texts are searched otherwise: words, stems, weights, the shape of what is kept. */
const FORMAT = 2;

/** Null where nothing whole is kept. Never rejects. */
export async function readKeptSearch(): Promise<FoundSearch | null> {
  try {
    const [found, stamp] = await Promise.all([readKept(), searchStamp()]);
    const { format, sum, bytes, stamp: of } = Object(found) as Record<string, unknown>;
    if (format !== FORMAT || !(bytes instanceof Uint8Array) || sumOf(bytes) !== sum) return null;
    return { ...(unpacked(bytes) as unknown as StoredSearch), isFresh: of === stamp };
  } catch {
    return null;
  }
}

async function readKept(): Promise<unknown> {
  return (await readSmall()) ?? readLarge();
}

/** @param stamp of what it was made of, the same before that was read and after. Rejects where it cannot be kept. */
export async function writeKeptSearch({ search, terms, cases }: StoredSearch, stamp: string): Promise<void> {
  if ((await readConsent()) === null) return;
  const bytes = packed({ search, terms, cases } as unknown as Packable);
  const kept = { format: FORMAT, stamp, sum: sumOf(bytes), bytes };
  if (fitsSmall(bytes)) {
    await writeSmall(kept);
    await removeLarge();
  } else {
    await writeLarge(kept);
    await removeSmall();
  }
}
