import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import { NOTES_VERSION, NotesDatabase } from '../../../../lib/store/notes/database.ts';
import { openJudgements } from '../../../../lib/store/notes/judgements.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { NotesUnavailable, openNotes } from '../../../../lib/store/notes/open-notes.ts';

const A = 'NUFA-26-2025' as CaseId;
const B = 'NUIT-8-2023' as CaseId;
const C = 'NEHR-3-2022' as CaseId;

const keepers: NotesKeeper[] = [];
let name = '';
let count = 0;

beforeEach(() => {
  count += 1;
  name = `notes-${count}`;
});
afterEach(async () => {
  await Promise.all(keepers.splice(0).map((keeper) => keeper.close()));
  vi.restoreAllMocks();
});

function keeperOf(): NotesKeeper {
  const keeper = createNotesKeeper(name);
  keepers.push(keeper);
  return keeper;
}

const verdicts = async (keeper: NotesKeeper = keeperOf()) =>
  (await openJudgements(keeper).all()).map(({ cases, verdict }) => `${cases.join('+')} ${verdict}`).sort();

/** A database as another version of Saksspor would have left it. */
async function writtenBy(version: number, rows: readonly unknown[]): Promise<void> {
  const other = new Dexie(name);
  other.version(version).stores({ linkJudgements: 'cases', imports: 'id', notes: 'id' });
  await other.open();
  await other.table('linkJudgements').bulkPut([...rows]);
  other.close();
}

describe('the reader’s word on a pair of cases', () => {
  test('is kept once, in whichever order the pair is named, and the last one counts', async () => {
    const judgements = openJudgements(keeperOf());
    await judgements.set([B, A], 'hidden');
    await judgements.set([A, B], 'confirmed');
    await judgements.set([C, A], 'hidden');
    expect(await verdicts()).toEqual([`${C}+${A} hidden`, `${A}+${B} confirmed`].sort());
  });
  test('can be taken back', async () => {
    const judgements = openJudgements(keeperOf());
    await judgements.set([A, B], 'hidden');
    await judgements.set([B, A], null);
    expect(await judgements.all()).toEqual([]);
  });
  test('is not taken for a case and itself', async () => {
    await expect(openJudgements(keeperOf()).set([A, A], 'hidden')).rejects.toThrow();
    expect(await verdicts()).toEqual([]);
  });
  test('is on the disk when it is acknowledged: strict durability is asked of the browser', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await openJudgements(keeperOf()).set([A, B], 'hidden');
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([
      [['linkJudgements'], 'readwrite', { durability: 'strict' }],
    ]);
    expect(await verdicts()).toEqual([`${A}+${B} hidden`]);
  });
  test('is told to every page that watches, after it is kept', async () => {
    const stop = new AbortController();
    const judgements = openJudgements(keeperOf());
    const seen: Promise<readonly string[]>[] = [];
    const heard = Promise.withResolvers<void>();
    judgements.watch(() => {
      seen.push(verdicts());
      heard.resolve();
    }, stop.signal);
    await judgements.set([A, B], 'hidden');
    await heard.promise;
    expect(await Promise.all(seen)).toEqual([[`${A}+${B} hidden`]]);
    stop.abort();
    await judgements.set([A, B], 'confirmed');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(1);
  });
});

describe('the precious database', () => {
  test('of a newer Saksspor is neither read nor written nor changed, and says why', async () => {
    const row = { cases: [A, B], verdict: 'maybe', judgedAt: 'later' };
    await writtenBy(NOTES_VERSION + 1, [row]);
    const before = await indexedDB.databases();
    const judgements = openJudgements(keeperOf());
    for (const work of [judgements.all(), judgements.set([A, C], 'hidden'), judgements.set([A, B], null)]) {
      const error: unknown = await work.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(NotesUnavailable);
      expect(error).toMatchObject({ reason: 'newer' });
    }
    expect(await indexedDB.databases()).toEqual(before);
    const other = await new Dexie(name).open();
    expect(await other.table('linkJudgements').toArray()).toEqual([row]);
    other.close();
  });
  test('gives way to a newer Saksspor while it is open, and is not written after that', async () => {
    const judgements = openJudgements(keeperOf());
    await judgements.set([A, B], 'hidden');
    await writtenBy(NOTES_VERSION + 1, []);
    await expect(judgements.set([A, C], 'hidden')).rejects.toMatchObject({ reason: 'newer' });
  });
  test('that the browser does not give says so, and is asked for again', async () => {
    const judgements = openJudgements(keeperOf());
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new Error('disk full'));
    await expect(judgements.all()).rejects.toMatchObject({ reason: 'unopenable' });
    expect(await judgements.all()).toEqual([]);
  });
  test('leaves a row that cannot be read where it is', async () => {
    const good = { cases: [A, B], verdict: 'hidden', judgedAt: '2026-01-01T00:00:00.000Z' };
    const bad = { cases: [A, 'X'], verdict: 'hidden', judgedAt: 5 };
    await writtenBy(NOTES_VERSION, [good, bad]);
    expect(await verdicts()).toEqual([`${A}+${B} hidden`]);
    const database = await openNotes(name);
    expect(await database.linkJudgements.count()).toBe(2);
    database.close();
  });
  test('keeps all of a write or nothing', async () => {
    const keeper = keeperOf();
    const row = { cases: [A, B], verdict: 'hidden', judgedAt: '2026-01-01T00:00:00.000Z' } as const;
    const half = keeper.write(['linkJudgements'], async ({ linkJudgements }) => {
      await linkJudgements.put(row);
      throw new Error('half way');
    });
    await expect(half).rejects.toThrow('half way');
    expect(await verdicts(keeper)).toEqual([]);
  });
});

test('the database is declared with its version', () => {
  expect(new NotesDatabase(name).verno).toBe(NOTES_VERSION);
});
