import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Note } from '../../../../../lib/model/note.ts';
import type { NoteRow } from '../../../../../lib/store/notes/note-rows.ts';
import { resetExtension } from '../../../messages/fake-extension.ts';
import {
  type Act,
  act,
  allNotes,
  anyLife,
  DAMAGES,
  type Damage,
  damage,
  openPage,
  type Page,
  settle,
} from './recovery-model.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../messages/fake-extension.ts')).fake }));

/** `npm run soak` may play more. */
const RUNS = Number(process.env.SAKSSPOR_MODEL_RUNS ?? 8);

let page: Page;
beforeEach(resetExtension);
afterEach(clean);

async function clean(): Promise<void> {
  await page.keeper.close();
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
}

interface Told {
  readonly before: readonly Note[];
  /** After the damage, and what the reader is offered was taken. */
  readonly after: readonly Note[];
  readonly missing: number | null;
  readonly isSilent: boolean;
}

async function live(life: readonly Act[], kind: Damage, at: number): Promise<Told> {
  resetExtension();
  page = openPage();
  await page.keeper.open();
  let earlier: readonly NoteRow[] = [];
  for (const [index, what] of life.entries()) {
    if (index === Math.floor(life.length / 2))
      earlier = await page.keeper.read(({ notes }) => notes.toArray());
    page = await act(page, what);
  }
  await page.keeper.copied();
  await settle();
  const before = await allNotes(page);
  const { database } = await page.keeper.open();
  await damage(kind, database, earlier, at);
  await page.keeper.close();

  page = openPage();
  const { differs } = await page.keeper.open();
  const loss = await page.recovery.loss();
  if (differs) await page.recovery.restore();
  await settle();
  return {
    before,
    after: await allNotes(page),
    missing: loss?.missing.length ?? null,
    isSilent: !differs && loss !== null,
  };
}

/** Such a database has what was deleted for ever since: nothing tells it from a note that the copy has lost. */
const EARLIER: Damage = 'the database is as it was before';

function isOneOf(notes: readonly Note[]): (note: Note) => boolean {
  const ids = new Set(notes.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

describe('after any life of notes and one damage', () => {
  test.each(DAMAGES)(
    '%s: every note is there, or is offered and comes back equal',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(anyLife, fc.nat(20), async (life, at) => {
          const { before, after, isSilent } = await live(life, kind, at);
          await clean();
          expect(kind === EARLIER ? after.filter(isOneOf(before)) : after).toEqual(before);
          expect(isSilent).toBe(false);
        }),
        { numRuns: RUNS },
      );
    },
    60_000,
  );

  test('an earlier database brings back what was deleted for ever since, rather than lose a note', async () => {
    const life: readonly Act[] = [
      { is: 'write', note: 'a', text: 'text' },
      { is: 'throw-away', note: 'a' },
      { is: 'delete', note: 'a' },
      { is: 'throw-away', note: 'a' },
    ];
    const { before, after } = await live(life, EARLIER, 0);
    expect(before).toEqual([]);
    expect(after).toHaveLength(1);
    expect(after[0]?.deletedAt).not.toBeNull();
  });

  test('a database without a copy is not made whole by this: the law can fail', async () => {
    const { before, after } = await live(
      [{ is: 'write', note: 'a', text: 'text' }],
      'the whole copy is gone',
      0,
    );
    expect(after).toEqual(before);
    await page.keeper.close();
    resetExtension();
    page = openPage();
    const { database } = await page.keeper.open();
    await settle();
    resetExtension();
    await database.notes.clear();
    await page.keeper.close();
    page = openPage();
    expect((await page.keeper.open()).differs).toBe(false);
    expect(await allNotes(page)).not.toEqual(before);
  });
});
