import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NOTES_VERSION } from '../../../../lib/store/notes/database.ts';
import { openGlossary } from '../../../../lib/store/notes/glossary.ts';
import { openNoteRepository } from '../../../../lib/store/notes/notes.ts';
import { createNotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { openNotes } from '../../../../lib/store/notes/open-notes.ts';
import { draft, operation, uuid } from './note-drafts.ts';
import { type Fixture, type RawRows, readFixture, readRaw, together, writeRaw } from './raw-database.ts';

const VERSIONS = Array.from({ length: NOTES_VERSION }, (_, at) => at + 1);
const MANY = 10_000;
/** ms. Ten thousand rows take two seconds, and longer where the machine has other work. */
const PATIENCE = 60_000;

let count = 0;

afterEach(() => {
  vi.restoreAllMocks();
});

function newName(): string {
  count += 1;
  return `migrations-${count}`;
}

/** What each version kept the most of, so many times. */
function many(version: number): RawRows {
  const { rows } = readFixture(version);
  const [judgement] = rows.linkJudgements ?? [];
  const [note] = rows.notes ?? [];
  const word = (rows.glossary ?? []).find(({ name }) => name === 'HDAB');
  const numbers = Array.from({ length: MANY }, (_, at) => at);
  if (version === 1) {
    return {
      linkJudgements: numbers.map((at) => ({
        ...judgement,
        cases: [`NUFA-${(at % 90) + 1}-${2000 + (at % 26)}`, `NUIT-${Math.floor(at / 90) + 1}-2023`],
      })),
    };
  }
  if (version === 2) {
    return { notes: numbers.map((at) => ({ ...note, id: uuid(`many ${at}`), operation: uuid(`by ${at}`) })) };
  }
  return { glossary: numbers.map((at) => ({ ...word, name: `ORD ${at}`, operation: uuid(`by ${at}`) })) };
}

const KINDS: readonly (readonly [string, (version: number) => RawRows])[] = [
  ['empty', () => ({})],
  ['with one of each', (version) => readFixture(version).rows],
  ['with 10,000', many],
  ['damaged', (version) => together(readFixture(version).rows, readFixture(version).damaged)],
];

const CASES = VERSIONS.flatMap((version) => KINDS.map(([kind, rows]) => ({ version, kind, rows })));

/** The tables of an old version as they are now, and nothing in those that came after. */
function expectKept(before: RawRows, after: RawRows): void {
  const sorted = (rows: readonly unknown[] = []) => rows.map((row) => JSON.stringify(row)).sort();
  for (const [table, rows] of Object.entries(after)) expect(sorted(rows)).toEqual(sorted(before[table]));
}

describe('a database of an earlier version', () => {
  test.each(CASES)(
    '$version, $kind, is raised with each row as it was',
    { timeout: PATIENCE },
    async ({ version, rows }) => {
      const name = newName();
      await writeRaw(name, { ...readFixture(version), rows: rows(version) });
      const before = await readRaw(name);
      (await openNotes(name)).close();
      const after = await readRaw(name);
      expect(after.browserVersion).toBe(NOTES_VERSION * 10);
      expect(after.tables).toEqual((await newest()).tables);
      expectKept(before.rows, after.rows);
      const keeper = createNotesKeeper(name);
      await openNoteRepository(keeper).save(draft('a1', 'skrevet etterpå'));
      const glossary = openGlossary(keeper);
      expect(await glossary.save('PTS', { is: 'ignored' }, null)).toMatchObject({ is: 'saved' });
      await keeper.close();
      expect((await readRaw(name)).rows.notes?.length).toBe((before.rows.notes?.length ?? 0) + 1);
    },
  );

  test('is told by the fixtures as the code makes it now', async () => {
    const { tables } = readFixture(NOTES_VERSION);
    expect((await newest()).tables).toEqual(
      tables.map((table) => ({ ...table, indexes: [...table.indexes].sort() })),
    );
  });
});

/** Ends the upgrade after so many steps of it. Resolves to whether it came so far. */
async function openAndDie(name: string, steps: number): Promise<boolean> {
  let left = steps;
  let died = false;
  const step = (transaction: IDBTransaction | null): void => {
    if (left === 0 && !died) {
      died = true;
      transaction?.abort();
    }
    left -= 1;
  };
  const { createObjectStore } = IDBDatabase.prototype;
  const { createIndex } = IDBObjectStore.prototype;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...all
  ) {
    const store = createObjectStore.apply(this, all);
    step(store.transaction);
    return store;
  });
  vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(function (
    this: IDBObjectStore,
    ...all
  ) {
    const index = createIndex.apply(this, all as Parameters<typeof createIndex>);
    step(this.transaction);
    return index;
  });
  const opened = await openNotes(name).catch((error: unknown) => error);
  vi.restoreAllMocks();
  if (opened instanceof Error) expect(opened).toMatchObject({ reason: 'unopenable' });
  else (opened as Awaited<ReturnType<typeof openNotes>>).close();
  return died;
}

test('an upgrade that is ended in the middle, wherever, leaves the old database, and is done at the next opening', async () => {
  let ended = 0;
  for (let steps = 0; ; steps += 1) {
    const name = newName();
    const fixture: Fixture = readFixture(1);
    await writeRaw(name, { ...fixture, rows: together(fixture.rows, fixture.damaged) });
    const before = await readRaw(name);
    if (!(await openAndDie(name, steps))) break;
    ended += 1;
    expect(await readRaw(name)).toEqual(before);
    (await openNotes(name)).close();
    const after = await readRaw(name);
    expect(after.browserVersion).toBe(NOTES_VERSION * 10);
    expectKept(before.rows, after.rows);
  }
  // Eight tables and six indexes.
  expect(ended).toBe(14);
});

test('a row of notes that cannot be read is not shown, and stays as it is whatever is done beside it', async () => {
  const name = newName();
  const fixture = readFixture(NOTES_VERSION);
  await writeRaw(name, { ...fixture, rows: fixture.damaged });
  const keeper = createNotesKeeper(name);
  const notes = openNoteRepository(keeper);
  expect([await notes.all(), await notes.trash(), await notes.conflicts(null)]).toEqual([[], [], []]);
  const [, damaged] = fixture.damaged.notes ?? [];
  const id = String(damaged?.id) as Parameters<typeof notes.one>[0];
  expect(await notes.one(id)).toBeNull();
  // Written where the damaged row stands: beside it, not over it.
  const outcome = await notes.save({ ...draft('a1', 'ny tekst'), note: id });
  expect(outcome).toMatchObject({ is: 'conflict', note: null, conflict: { content: { text: 'ny tekst' } } });
  expect(await notes.setDeleted(id, true, operation('d'))).toBeNull();
  await notes.deleteForever([id]);
  await keeper.close();
  const after = await readRaw(name);
  expect(after.rows.notes).toHaveLength(2);
  expect(after.rows.notes).toEqual(expect.arrayContaining([...(fixture.damaged.notes ?? [])]));
  for (const table of ['revisions', 'drafts']) expect(after.rows[table]).toEqual(fixture.damaged[table]);
});

async function newest() {
  const name = newName();
  (await openNotes(name)).close();
  return readRaw(name);
}
