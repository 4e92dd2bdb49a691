import { describe, expect, test } from 'vitest';
import { type RowName, rowName } from '../../../../../lib/store/notes/copy/copied-rows.ts';
import { reconcile, type Values } from '../../../../../lib/store/notes/copy/reconcile.ts';
import type { NoteRow } from '../../../../../lib/store/notes/note-rows.ts';
import { conflictRow, lockRow, noteRow } from './copied-samples.ts';

const ID = noteRow('n', 1, 'a').id;
const NAME = rowName('notes', ID);
const here = (value: unknown): Values => (value === undefined ? new Map() : new Map([[NAME, value]]));

/** What is done about one note, in a word. */
function verdict(database: unknown, copy: unknown, sides: object = {}): string {
  const { put, remove, missing, damaged } = reconcile({
    database: here(database),
    copy: here(copy),
    ...sides,
  });
  const words = [
    ...missing.map(({ why }) => `missing: ${why}`),
    ...[...put.values()].map(({ row }) => `put ${(row as NoteRow).number}`),
    ...remove.map(() => 'remove'),
    ...damaged.map(() => 'damaged'),
  ];
  return words.join(', ') || 'same';
}

const first = noteRow('n', 1, 'a');
const second = noteRow('n', 2, 'b');
const other = noteRow('n', 2, 'c');
const broken = { ...second, number: 'two' };
const ofAnother = { ...second, id: noteRow('m', 2, 'b').id };
const encrypted = {
  ...second,
  place: 'digest',
  body: { is: 'encrypted', nonce: 'bm9uY2U=', data: 'ZGF0YQ==' },
};

describe('one note in the database and in the copy', () => {
  test.each<[string, unknown, unknown, string]>([
    ['on both sides the same', second, structuredClone(second), 'same'],
    ['the database is ahead', second, first, 'put 2'],
    ['the copy is ahead', first, second, 'missing: older'],
    ['the database has lost it', undefined, second, 'missing: gone'],
    ['the copy has lost it', second, undefined, 'put 2'],
    ['damaged in the database', broken, second, 'missing: unreadable'],
    ['another row under its name', ofAnother, second, 'missing: unreadable'],
    ['damaged in the copy', second, broken, 'put 2'],
    ['damaged on both sides', broken, { nothing: true }, 'damaged'],
    ['damaged in the copy, and nowhere else', undefined, broken, 'damaged'],
    ['the same number by another operation', other, second, 'missing: apart'],
    ['the same state with another text', { ...second, body: other.body }, second, 'missing: apart'],
    ['encrypted since', encrypted, second, 'put 2'],
    ['about to be deleted', second, 'forgotten', 'put 2'],
    ['deleted', undefined, 'forgotten', 'remove'],
    ['given up', broken, 'given-up', 'same'],
    ['given up, and well again', second, 'given-up', 'put 2'],
    ['a word that is none of ours', undefined, 'lost', 'damaged'],
  ])('%s', (_, database, copy, expected) => {
    expect(verdict(database, copy)).toBe(expected);
  });

  test('who has deleted it knows that it is no loss', () => {
    expect(verdict(undefined, second, { written: new Set([NAME]), isWriting: true })).toBe('remove');
  });

  test('who writes leaves what another is about to delete', () => {
    const others = { written: new Set<RowName>(), isWriting: true };
    expect(verdict(second, 'forgotten', others)).toBe('same');
    expect(verdict(second, 'forgotten', { ...others, written: new Set([NAME]) })).toBe('put 2');
  });

  test('what has been put back beside it counts no longer', () => {
    expect(verdict(other, second, { right: new Set([NAME]) })).toBe('put 2');
  });
});

describe('what the canary counted', () => {
  const before = { count: 2, digest: 1 };
  test.each<[string, unknown, unknown, number]>([
    ['and one is nowhere', second, second, 1],
    ['and both are nowhere', undefined, undefined, 2],
    ['and one is damaged, another nowhere', broken, broken, 2],
    ['and one was deleted on purpose', undefined, 'forgotten', 1],
    ['and one is to come back', undefined, second, 1],
  ])('%s', (_, database, copy, lost) => {
    expect(reconcile({ database: here(database), copy: here(copy), before }).lost).toBe(lost);
  });
});

describe('other rows', () => {
  const one = (name: RowName, database: unknown, copy: unknown) =>
    reconcile({
      database: new Map(database === undefined ? [] : [[name, database]]),
      copy: new Map(copy === undefined ? [] : [[name, copy]]),
    });

  test('of a conflict the later text counts', () => {
    const early = conflictRow('n', 'a', '2026-11-22T10:00:00.000Z');
    const late = conflictRow('n', 'b', '2026-11-22T10:00:01.000Z');
    const name = rowName('conflicts', [early.note, early.editing]);
    expect([...one(name, late, early).put]).toHaveLength(1);
    expect(one(name, early, late).missing).toMatchObject([{ why: 'older' }]);
    expect(one(name, undefined, late).missing).toMatchObject([{ why: 'gone' }]);
  });

  test('of a judgement the later word counts', () => {
    const judged = (judgedAt: string) => ({
      cases: ['NUFA-26-2025', 'NUIT-8-2023'],
      verdict: 'hidden',
      judgedAt,
    });
    const name = rowName('linkJudgements', ['NUFA-26-2025', 'NUIT-8-2023']);
    const [early, late] = [judged('2026-01-01T00:00:00.000Z'), judged('2026-01-02T00:00:00.000Z')];
    expect([...one(name, late, early).put]).toHaveLength(1);
    expect(one(name, early, late).missing).toMatchObject([{ why: 'older' }]);
  });

  test('the row of the passphrase is right in the database, while it is there', () => {
    const name = rowName('lock', 'lock');
    expect([...one(name, lockRow('one'), lockRow('two')).put]).toHaveLength(1);
    expect(one(name, { id: 'lock' }, lockRow('two')).missing).toMatchObject([{ why: 'unreadable' }]);
    expect(one(name, undefined, lockRow('two')).missing).toMatchObject([{ why: 'gone' }]);
  });
});
