/**
 * The part of the card shelf that says what papers say of an abbreviation, a row for each as it is written. Which of it
 * is news depends on the glossary as it is when the card is asked for, so that is decided then.
 */
import { browser } from 'wxt/browser';
import type { FoundDefinition, ShownDefinition } from '../model/definition.ts';
import { unseal } from '../model/sealed.ts';
import { shownDefinition } from './index/card-content.ts';
import type { Index } from './index/repositories.ts';
import { putSealedRows, removeOtherRows } from './keep-sealed.ts';
import { readConsent } from './settings.ts';

/** Raised whenever the shape of a row changes; a row of another format is not read. */
const FORMAT = 1;
const ROW = 'card-found/';
/** Wordings of one abbreviation. A card shows two meanings that the glossary does not have, each in one wording. */
const MAX_WORDINGS = 8;
/** Rows that are written at once. */
const BATCH = 50;

interface Row {
  /** Of the index that it was made from. */
  readonly revision: string;
  /** Newest first. */
  readonly found: readonly ShownDefinition[];
}

/** What stands on the shelf of these abbreviations, in one read, in their order. Rejects where storage does. */
export async function readFound(
  shorts: readonly string[],
  revision: string,
): Promise<readonly ShownDefinition[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(shorts.map((short) => ROW + short));
  return shorts.flatMap((short) => {
    const row = unseal<Row>(stored[ROW + short], FORMAT);
    return row?.revision === revision ? row.found : [];
  });
}

/**
 * Brings the rows up to the index. False where consent is withdrawn on the way: some may be of an earlier state then.
 *
 * @param defined the abbreviations that may have changed; null: all may have
 */
export async function keepFound(
  index: Index,
  defined: readonly string[] | null,
  revision: string,
): Promise<boolean> {
  const found = new Map(defined?.map((short): [string, readonly FoundDefinition[]] => [short, []]));
  const definitions =
    defined === null
      ? await index.definitions.all()
      : (await Promise.all(defined.map((short) => index.definitions.of(short)))).flat();
  for (const [short, said] of Map.groupBy(definitions, (one) => one.short)) found.set(short, said);
  const rows = [...found]
    .filter(([, said]) => said.length > 0)
    .map(([short, said]) => [ROW + short, { revision, found: wordings(said) } satisfies Row] as const);
  for (let start = 0; start < rows.length; start += BATCH) {
    if ((await readConsent()) === null) return false;
    await putSealedRows(FORMAT, rows.slice(start, start + BATCH));
  }
  await removeOtherRows(
    ROW,
    rows.map(([key]) => key),
    defined?.map((short) => ROW + short),
  );
  return true;
}

/** The newest place of each; whether two mean the same is seen when the card is made. */
function wordings(said: readonly FoundDefinition[]): readonly ShownDefinition[] {
  const newest = new Map<string, FoundDefinition>();
  for (const one of said) {
    const name = one.long.toLowerCase();
    if (!newest.has(name)) newest.set(name, one);
  }
  return [...newest.values()].slice(0, MAX_WORDINGS).map(shownDefinition);
}
