/**
 * Where the reader was in each paper, so that it opens there again: a page, not a word of it. In `storage.local`;
 * deleted with everything else.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readConsent } from './settings.ts';

const placeSchema = z.object({
  /** A paper's address, or "file:" and what the file says of itself. */
  paper: z.string().check(z.minLength(1), z.maxLength(2100)),
  /** One-based. */
  page: z.int().check(z.minimum(1), z.maximum(20_000)),
  /** How far down on it the window begins, in parts of its height. */
  down: z.number().check(z.minimum(0), z.maximum(1)),
  zoom: z.union([z.enum(['auto', 'width', 'page']), z.number().check(z.minimum(0.1), z.maximum(5))]),
  /** Degrees clockwise. */
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
});

export type RememberedPlace = Readonly<z.infer<typeof placeSchema>>;

/** Some hundred bytes each; nobody is in the middle of more. */
export const MAX_PLACES = 200;

const KEY = 'reader-places';
const LOCK = 'saksspor-reader-places';

/** Null where the paper was not open before, or nothing can be read. */
export async function readPlace(paper: string): Promise<RememberedPlace | null> {
  const places = await readAll().catch(() => []);
  return places.find((place) => place.paper === paper) ?? null;
}

/** Does nothing before the reader has turned Saksspor on. */
export async function rememberPlace(place: RememberedPlace): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    if ((await readConsent()) === null) return;
    const others = (await readAll()).filter(({ paper }) => paper !== place.paper);
    await browser.storage.local.set({ [KEY]: [place, ...others].slice(0, MAX_PLACES) });
  });
}

/** What is no place is left out. */
async function readAll(): Promise<readonly RememberedPlace[]> {
  const { [KEY]: stored } = (await browser.storage.local.get(KEY)) as Record<string, unknown>;
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MAX_PLACES).flatMap((one: unknown) => {
    const parsed = placeSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
