/**
 * The card shelf: what a card says of each case of the grown index, and what papers say of a term (found-shelf.ts),
 * ready in `storage.local`. Opening a database cold takes the background 30–130 ms, a storage read 1 ms. Without a
 * row, or with a damaged one, the card is made from the built-in data.
 *
 * Public facts only. What the reader thinks of a link (hidden, confirmed) is the reader's own and never comes here.
 */
import { browser } from 'wxt/browser';
import { shortsOf } from '../glossary/found-beside.ts';
import { findLayered, type LayeredGlossary } from '../glossary/layered-glossary.ts';
import type { CardContent, CardKey, CaseReading, RelatedCase } from '../model/card.ts';
import { type CaseId, caseId, parseCaseId } from '../model/case.ts';
import { unseal } from '../model/sealed.ts';
import { keepFound, readFound } from './found-shelf.ts';
import { caseContent, caseReading, termContent } from './index/card-content.ts';
import { shortened, withWordings } from './index/case-wordings.ts';
import type { Index } from './index/repositories.ts';
import { putSealedRows, removeOtherRows } from './keep-sealed.ts';
import { readConsent } from './settings.ts';

/** Raised whenever the shape of a row changes; a row of another format is not read. */
const FORMAT = 1;
const ROW = 'card/';
/** Says of which state of the index every row is; missing while some may be of an earlier one. */
const STAMP = 'card-shelf';

/** Characters. A card is no place for a whole decision; the case's own page has it. */
const MAX_WORDING = 600;
/** Characters of a title, a reason or a source. The longest title in the papers has 170. */
const MAX_LINE = 300;

interface Row {
  /** Of the index that it was made from. */
  readonly revision: string;
  readonly reading: CaseReading;
}

interface ShelfState {
  readonly revision: string;
  readonly generation: string;
}

export interface ShelfAnswers {
  /** For a case that is not on the shelf. */
  readonly builtIn: Index;
  /** Of the index. */
  readonly revision: string;
  /** As it is now; asked for the card of a term only. */
  readonly glossary: () => Promise<LayeredGlossary>;
}

/** What a card shows: a case from the shelf, in one read, a term from the glossary, with what is found of it. */
export async function shelvedCardContent(
  key: CardKey,
  { builtIn, revision, glossary }: ShelfAnswers,
): Promise<CardContent | null> {
  if (key.kind === 'term') {
    const layered = findLayered(await glossary(), key.entry);
    if (layered === null) return null;
    return termContent(layered, await readFound(shortsOf(layered.term), revision).catch(() => []));
  }
  const [content, rows] = await Promise.all([
    caseContent(builtIn, key),
    readRows(key.candidates.map(caseId)).catch(() => new Map<CaseId, Row>()),
  ]);
  const readings = content.readings.map((reading) => {
    const row = rows.get(reading.id);
    return row?.revision === revision ? row.reading : reading;
  });
  return { ...content, readings };
}

export interface ShelfOptions {
  readonly revision: string;
  /** Of the index as it is now. */
  readonly generation: string;
  /** Where only some cases and abbreviations have changed since an earlier generation; null: all may have. */
  readonly grown: {
    readonly from: string;
    readonly changed: readonly CaseId[];
    readonly defined: readonly string[];
  } | null;
}

/**
 * Brings the shelf up to the index, case by case, so that cards are answered in between. Where it was stopped on the
 * way, the next call goes through all of it again. One context at a time.
 */
export function keepShelf(index: Index, { revision, generation, grown }: ShelfOptions): Promise<void> {
  return navigator.locks.request('saksspor-card-shelf', async () => {
    const stamp = await readStamp();
    if (stamp?.revision === revision && stamp.generation === generation) return;
    const follows = grown !== null && stamp?.revision === revision && stamp.generation === grown.from;
    const ids = follows ? await affectedBy(index, grown.changed) : await allCases(index);
    // Whoever is stopped from here on leaves a shelf without a stamp.
    await browser.storage.local.remove(STAMP);
    for (const batch of batches(ids)) {
      if ((await readConsent()) === null) return;
      await putRows(index, batch, revision);
    }
    // Those of cases that are no longer known.
    if (!follows) {
      await removeOtherRows(
        ROW,
        ids.map((id) => ROW + id),
      );
    }
    if (!(await keepFound(index, follows ? grown.defined : null, revision))) return;
    await browser.storage.local.set({ [STAMP]: { revision, generation } satisfies ShelfState });
  });
}

async function allCases(index: Index): Promise<readonly CaseId[]> {
  return (await index.cases.all()).map(({ id }) => id);
}

/** The cases themselves, and those whose cards name them. */
async function affectedBy(index: Index, changed: readonly CaseId[]): Promise<readonly CaseId[]> {
  const affected = new Set(changed);
  for (const id of changed) {
    for (const { from, to } of await index.links.of(id)) affected.add(from).add(to);
  }
  return [...affected];
}

/** Rows that are written at once. */
const BATCH = 25;

function batches(ids: readonly CaseId[]): readonly (readonly CaseId[])[] {
  const starts = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, index) => index * BATCH);
  return starts.map((start) => ids.slice(start, start + BATCH));
}

async function putRows(index: Index, ids: readonly CaseId[], revision: string): Promise<void> {
  const rows: (readonly [string, Row])[] = [];
  for (const id of ids) {
    const row = await makeRow(index, id, revision);
    if (row !== null) rows.push([ROW + id, row]);
  }
  await putSealedRows(FORMAT, rows);
}

async function makeRow(index: Index, id: CaseId, revision: string): Promise<Row | null> {
  const key = parseCaseId(id);
  const reading = key && (await withWordings(index, await caseReading(index, key)));
  return reading?.known === true ? { revision, reading: clipped(reading) } : null;
}

/** Text of papers may be of any length, and hostile: no card carries more of it than it shows. */
function clipped(reading: CaseReading & { readonly known: true }): CaseReading {
  const { title, meetingLabel, outcome, source, wordings } = reading;
  return {
    ...reading,
    title: clip(title, MAX_LINE),
    meetingLabel: clip(meetingLabel, MAX_LINE),
    source: clip(source, MAX_LINE) ?? '',
    outcome:
      outcome?.wording === undefined
        ? outcome
        : { ...outcome, wording: clip(outcome.wording, MAX_WORDING) ?? '' },
    ...(wordings && { wordings: wordings.map((one) => ({ ...one, text: shortened(one.text) })) }),
    earlier: reading.earlier.map(clippedRelated),
    later: reading.later.map(clippedRelated),
  };
}

function clippedRelated(related: RelatedCase): RelatedCase {
  return {
    ...related,
    title: clip(related.title, MAX_LINE),
    reason: clip(related.reason, MAX_LINE) ?? '',
  };
}

function clip(text: string | null, length: number): string | null {
  if (text === null || text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .toWellFormed()
    .trimEnd()}…`;
}

async function readRows(ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, Row>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(ids.map((id) => ROW + id));
  const rows = new Map<CaseId, Row>();
  for (const id of ids) {
    const row = unseal<Row>(stored[ROW + id], FORMAT);
    if (row !== null) rows.set(id, row);
  }
  return rows;
}

async function readStamp(): Promise<ShelfState | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(STAMP);
  const { revision, generation } = Object(stored[STAMP]) as Partial<Record<keyof ShelfState, unknown>>;
  return typeof revision === 'string' && typeof generation === 'string' ? { revision, generation } : null;
}
