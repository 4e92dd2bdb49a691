import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GlossaryChoice } from '../../../../lib/model/own-term.ts';
import { openGlossary } from '../../../../lib/store/notes/glossary.ts';
import type { GlossaryRepository } from '../../../../lib/store/notes/glossary-repository.ts';
import { type NotesGuards, unguarded } from '../../../../lib/store/notes/notes-guards.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';
import { ownTerm, stateOf, states, written } from './glossary-samples.ts';

/** Of twenty thousand: a database in memory takes half a minute for them. */
const MOST = 20;
vi.mock('../../../../lib/model/own-term.ts', async (original) => ({
  ...(await original<object>()),
  MAX_OWN_WORDS: 20,
}));

let name = '';
let count = 0;
let now = Date.parse('2026-11-22T10:00:00.000Z');
const keepers: NotesKeeper[] = [];

/** One page: a keeper of its own over the same database. */
function page(guards: Partial<NotesGuards> = {}): { keeper: NotesKeeper; glossary: GlossaryRepository } {
  const keeper = createNotesKeeper({ ...unguarded(name), ...guards });
  keepers.push(keeper);
  return { keeper, glossary: openGlossary(keeper, () => now) };
}

let keeper: NotesKeeper;
let glossary: GlossaryRepository;

beforeEach(() => {
  count += 1;
  name = `glossary-${count}`;
  ({ keeper, glossary } = page());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(keepers.splice(0).map((one) => one.close()));
});

const rows = () =>
  keeper.read(async (database) => [
    await database.glossary.toArray(),
    await database.glossaryRevisions.toArray(),
  ]);
const choices = async () =>
  Object.fromEntries((await glossary.all()).map((one) => [one.name, one.choice?.is]));
const line = (entry: string, theirs: GlossaryChoice, here: GlossaryChoice | null = null) => ({
  name: entry,
  kind: here === null ? ('new' as const) : ('differs' as const),
  here,
  theirs,
});

describe('a word', () => {
  test('is kept, changed and taken back, and what it was stays as an earlier state', async () => {
    const first = await glossary.save('KORO', written('KORO'), null);
    expect(first).toMatchObject({ is: 'saved', word: { name: 'KORO', number: 1, choice: written('KORO') } });
    now += 1000;
    const second = await glossary.save('KORO', { is: 'hidden' }, first.word);
    expect(await choices()).toEqual({ KORO: 'hidden' });
    now += 1000;
    await glossary.save('KORO', null, second.word);
    expect(await choices()).toEqual({});
    expect(await glossary.find('KORO')).toMatchObject({ number: 3, choice: null });
    expect((await glossary.revisions('KORO')).map(({ choice }) => choice?.is)).toEqual(['hidden', 'written']);
    // Whoever sees nothing has seen what was taken back.
    expect(await glossary.save('KORO', { is: 'ignored' }, null)).toMatchObject({
      is: 'saved',
      word: { number: 4 },
    });
  });

  test('that two windows change is told to the second, and not written over', async () => {
    const { glossary: other } = page();
    const { word: seen } = await glossary.save('KORO', written('KORO'), null);
    const first = await other.save('KORO', written('KORO', 'Den ene.'), seen);
    expect(await glossary.save('KORO', written('KORO', 'Den andre.'), seen)).toEqual({
      is: 'changed',
      word: first.word,
    });
    expect(await glossary.save('KORO', { is: 'hidden' }, null)).toMatchObject({ is: 'changed' });
    expect(await glossary.find('KORO')).toEqual(first.word);
    expect(await glossary.revisions('KORO')).toHaveLength(1);
    // The same text is the same act, whoever did it first.
    expect(await glossary.save('KORO', written('KORO', 'Den ene.'), seen)).toEqual({
      is: 'saved',
      word: first.word,
    });
  });

  test('that both windows are new to is told to the second', async () => {
    const { glossary: other } = page();
    const both = await Promise.all([
      glossary.save('KORO', written('KORO', 'Den ene.'), null),
      other.save('KORO', written('KORO', 'Den andre.'), null),
    ]);
    expect(both.map(({ is }) => is).sort()).toEqual(['changed', 'saved']);
    expect(await glossary.all()).toHaveLength(1);
  });

  test('has its newest fifty earlier states', async () => {
    await keeper.write(['glossary', 'glossaryRevisions'], async (database) => {
      await database.glossary.put({ name: 'KORO', ...stateOf('KORO', 60, { is: 'hidden' }) });
      await database.glossaryRevisions.bulkPut(
        states('KORO', 50).map((state) => ({ name: 'KORO', ...state })),
      );
    });
    await glossary.save('KORO', null, stateOf('KORO', 60, { is: 'hidden' }));
    const kept = await glossary.revisions('KORO');
    expect(kept.map(({ number }) => number)).toEqual([60, ...Array.from({ length: 49 }, (_, at) => 50 - at)]);
    expect((await rows())[1]).toHaveLength(50);
  });

  test('is never older than what it replaces, though the clock was set back', async () => {
    const { word: first } = await glossary.save('KORO', { is: 'ignored' }, null);
    now -= 60_000;
    const { word: second } = await glossary.save('KORO', { is: 'hidden' }, first);
    expect(second.savedAt > first.savedAt).toBe(true);
    expect((await glossary.revisions('KORO'))[0]).toMatchObject({ operation: first.operation });
  });

  test('is read and written while notes are locked', async () => {
    const { keeper: locked, glossary: own } = page({ cipher: async () => ({ is: 'locked' }) });
    await expect(locked.readNotes(({ notes }) => notes.count())).rejects.toMatchObject({ reason: 'locked' });
    await own.save('KORO', written('KORO'), null);
    expect(await own.all()).toHaveLength(1);
  });

  test.each<readonly [string, string, GlossaryChoice | null, string]>([
    ['without a name', ' ', { is: 'ignored' }, 'not-a-word'],
    ['with a name on two lines', 'KO\nRO', { is: 'ignored' }, 'not-a-word'],
    ['with half a character', 'KO\ud800', { is: 'ignored' }, 'not-a-word'],
    ['that objects have', '__proto__', { is: 'ignored' }, 'not-a-word'],
    ['with an entry of another name', 'KORO', written('KAOS'), 'not-a-word'],
    ['of no known kind', 'KORO', { is: 'loved' } as never, 'not-a-word'],
    [
      'with a field too many',
      'KORO',
      { is: 'written', term: { ...ownTerm('KORO'), html: '' } } as never,
      'not-a-word',
    ],
    ['with a huge name', 'K'.repeat(101), { is: 'ignored' }, 'too-long'],
    ['with a huge definition', 'KORO', written('KORO', 'x'.repeat(2001)), 'too-long'],
    ['with a huge form', 'KORO', { is: 'without-forms', forms: ['x'.repeat(301)] }, 'too-long'],
    [
      'with too many forms',
      'KORO',
      { is: 'written', term: { ...ownTerm('KORO'), forms: Array(31).fill('KORO') } },
      'too-long',
    ],
  ])('%s is refused, and nothing is written', async (_what, entry, choice, reason) => {
    await expect(glossary.save(entry, choice, null)).rejects.toMatchObject({
      name: 'GlossaryRefused',
      reason,
    });
    const lines = choice === null ? [] : [line('HELT', { is: 'ignored' }), line(entry, choice)];
    await expect(glossary.takeIn(lines)).rejects.toMatchObject({ reason });
    expect(await rows()).toEqual([[], []]);
  });

  test.each(['<img src=x onerror=alert(1)>', '=1+1', "RF/KJ'); DROP", 'æøå \u{1F600}', 'a b'])(
    'is kept as it was written: %s',
    async (text) => {
      await glossary.save(text, written(text, text), null);
      expect((await glossary.find(text))?.choice).toEqual(written(text, text));
    },
  );

  test('that cannot be read is not shown, and stays where it is', async () => {
    const damaged = { name: 'KORO', operation: 'x', number: 'one' };
    await keeper.write(['glossary'], (database) => database.glossary.put(damaged as never));
    await glossary.save('KAOS', { is: 'ignored' }, null);
    expect(await choices()).toEqual({ KAOS: 'ignored' });
    expect(await glossary.find('KORO')).toBeNull();
    expect((await rows())[0]).toContainEqual(damaged);
  });
});

describe('an import', () => {
  const theirs = [
    { name: 'KORO', choice: written('KORO', 'Deres.') },
    { name: 'HDAB', choice: { is: 'hidden' } as const },
    { name: 'NYTT', choice: written('NYTT') },
  ];

  beforeEach(async () => {
    await glossary.save('KORO', written('KORO', 'Min.'), null);
    await glossary.save('HDAB', { is: 'hidden' }, null);
  });

  test('is counted before anything is done', async () => {
    const before = await rows();
    expect((await glossary.planImport(theirs)).map(({ name: one, kind }) => [one, kind])).toEqual([
      ['KORO', 'differs'],
      ['HDAB', 'same'],
      ['NYTT', 'new'],
    ]);
    expect(await rows()).toEqual(before);
  });

  test('takes in what was chosen, and is taken back at once', async () => {
    await glossary.takeIn(await glossary.planImport(theirs));
    expect((await glossary.find('KORO'))?.choice).toEqual(written('KORO', 'Deres.'));
    expect(await choices()).toEqual({ HDAB: 'hidden', KORO: 'written', NYTT: 'written' });
    expect(await glossary.undoTakeIn()).toBe(2);
    expect((await glossary.find('KORO'))?.choice).toEqual(written('KORO', 'Min.'));
    expect(await choices()).toEqual({ HDAB: 'hidden', KORO: 'written' });
    expect((await glossary.revisions('KORO')).map(({ number }) => number)).toEqual([2, 1]);
    expect(await glossary.undoTakeIn()).toBeNull();
    // And again: what was undone is no reason not to take it in.
    await glossary.takeIn(await glossary.planImport(theirs));
    expect((await glossary.find('KORO'))?.choice).toEqual(written('KORO', 'Deres.'));
  });

  test('can be taken back by a page that opens later, until then or the next one', async () => {
    expect(await glossary.lastTakeIn()).toBeNull();
    await glossary.takeIn(await glossary.planImport(theirs));
    const takenAt = new Date(now).toISOString();
    await keeper.close();
    const { glossary: later } = page();
    expect(await later.lastTakeIn()).toEqual({ takenAt, words: 2 });
    now += 1000;
    await later.takeIn([line('SIST', { is: 'ignored' })]);
    expect(await later.lastTakeIn()).toEqual({ takenAt: new Date(now).toISOString(), words: 1 });
    expect(await later.undoTakeIn()).toBe(1);
    expect(await later.lastTakeIn()).toBeNull();
    expect((await later.find('KORO'))?.choice).toEqual(written('KORO', 'Deres.'));
  });

  test('is taken back but for what was changed since', async () => {
    await glossary.takeIn(await glossary.planImport(theirs));
    const seen = await glossary.find('KORO');
    await glossary.save('KORO', written('KORO', 'Min igjen.'), seen);
    expect(await glossary.undoTakeIn()).toBe(1);
    expect((await glossary.find('KORO'))?.choice).toEqual(written('KORO', 'Min igjen.'));
    expect(await choices()).toEqual({ HDAB: 'hidden', KORO: 'written' });
  });

  test('of what is here already leaves the one before it to be taken back', async () => {
    await glossary.takeIn([line('NYTT', written('NYTT'))]);
    await glossary.takeIn([line('HDAB', { is: 'hidden' }, { is: 'hidden' })]);
    expect(await glossary.undoTakeIn()).toBe(1);
  });

  test.each(['glossary', 'glossaryRevisions', 'imports'])(
    'that is ended in the middle, at %s, changes nothing',
    async (table) => {
      const before = await rows();
      const put = IDBObjectStore.prototype.put;
      let left = table === 'glossary' ? 2 : 1;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...values
      ) {
        const request = put.apply(this, values);
        if (this.name === table) left -= 1;
        if (left === 0) this.transaction.abort();
        return request;
      });
      await expect(glossary.takeIn(await glossary.planImport(theirs))).rejects.toBeInstanceOf(Error);
      vi.restoreAllMocks();
      expect(left).toBeLessThanOrEqual(0);
      expect(await rows()).toEqual(before);
      expect(await glossary.undoTakeIn()).toBeNull();
    },
  );

  test('of more than a reader has room for is refused whole', async () => {
    await keeper.write(['glossary'], (database) =>
      database.glossary.bulkPut(
        Array.from({ length: MOST - 2 }, (_, at) => ({
          name: `ORD ${at}`,
          ...stateOf(`ORD ${at}`, 1, { is: 'ignored' }),
        })),
      ),
    );
    await expect(glossary.save('NYTT', { is: 'ignored' }, null)).rejects.toMatchObject({
      reason: 'too-many',
    });
    await expect(glossary.takeIn(await glossary.planImport(theirs))).rejects.toMatchObject({
      reason: 'too-many',
    });
    expect(await glossary.find('NYTT')).toBeNull();
    expect((await glossary.find('KORO'))?.choice).toEqual(written('KORO', 'Min.'));
  });
});

test('each change is told to all pages', async () => {
  const listener = vi.fn();
  const stop = new AbortController();
  page().glossary.watch(listener, stop.signal);
  await glossary.save('KORO', { is: 'ignored' }, null);
  await vi.waitFor(() => expect(listener).toHaveBeenCalled());
  stop.abort();
});
