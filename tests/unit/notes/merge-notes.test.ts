import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditingId, NoteConflict, NoteId, OperationId } from '../../../lib/model/note.ts';
import type { KeptNote, KeptNotes, KeptState } from '../../../lib/notes/kept-notes.ts';
import { mergeNotes } from '../../../lib/notes/merge-notes.ts';
import { type Act, at, note, noteContent, savedByThree, state, uuid } from './machine-model.ts';

const set = (notes: readonly KeptNote[], conflicts: readonly NoteConflict[] = []): KeptNotes => ({
  notes,
  conflicts,
});

const conflict = (operation: number, editing: number, text = `text ${operation}`): NoteConflict => ({
  note: uuid('1d', 1) as NoteId,
  editing: uuid('ed', editing) as EditingId,
  operation: uuid('0a', operation) as OperationId,
  savedAt: at(operation),
  content: noteContent(text),
});

/** What the reader finds again: the text of the note, texts in conflict, earlier texts. */
function shown({ notes, conflicts }: KeptNotes) {
  return {
    heads: notes.map(({ content, deletedAt }) => (deletedAt === null ? content.text : `(${content.text})`)),
    conflicts: conflicts.map(({ content }) => content.text),
    revisions: notes.flatMap(({ revisions }) => revisions.map(({ content }) => content.text)),
  };
}

/** In both orders, which must give the same. */
function merged(one: KeptNotes, other: KeptNotes) {
  const result = mergeNotes(one, other);
  expect(mergeNotes(other, one)).toEqual(result);
  expect(mergeNotes(result, one)).toEqual(result);
  expect(mergeNotes(other, result)).toEqual(result);
  expect(mergeNotes(result, result)).toEqual(result);
  return shown(result);
}

describe('of two states of a note', () => {
  const first = state(1);

  test('the later is the note where it grew out of the earlier', () => {
    expect(merged(set([note(1, first)]), set([note(1, state(2), [first])]))).toEqual({
      heads: ['text 2'],
      conflicts: [],
      revisions: ['text 1'],
    });
  });
  test('the one that was changed oftener is the note where both were changed apart; the other is kept beside', () => {
    const here = note(1, state(2, { number: 2, savedAt: at(99) }), [first]);
    const there = note(1, state(4, { number: 3 }), [state(3, { number: 2 }), first]);
    expect(merged(set([here]), set([there]))).toEqual({
      heads: ['text 4'],
      conflicts: ['text 2'],
      revisions: ['text 3', 'text 1'],
    });
  });
  test('what the same editor wrote on is no conflict', () => {
    const editing = uuid('ed', 1) as EditingId;
    const later = state(5, { editing, begunAt: first.begunAt });
    expect(merged(set([note(1, first)]), set([note(1, later)]))).toEqual({
      heads: ['text 5'],
      conflicts: [],
      revisions: [],
    });
    // Nor where another editor has come since.
    expect(merged(set([note(1, first)]), set([note(1, state(6), [later])]))).toEqual({
      heads: ['text 6'],
      conflicts: [],
      revisions: ['text 5'],
    });
  });
  test('the one in use is the note where the other was thrown away apart, and that text is kept too', () => {
    const here = note(1, state(2), [first]);
    const there = note(1, state(4, { deletedAt: at(4) }), [state(3), first]);
    expect(merged(set([here]), set([there]))).toEqual({
      heads: ['text 2'],
      conflicts: [],
      revisions: ['text 4', 'text 3', 'text 1'],
    });
  });
  test('thrown away is later than in use where it grew out of it', () => {
    const thrown = state(2, { deletedAt: at(2), content: first.content });
    expect(merged(set([note(1, first)]), set([note(1, thrown, [first])]))).toMatchObject({
      heads: ['(text 1)'],
      conflicts: [],
    });
  });
  test('equal texts that were written apart are no conflict', () => {
    const here = note(1, state(2, { content: noteContent('the same') }), [first]);
    const there = note(1, state(3, { content: noteContent('the same') }), [first]);
    expect(merged(set([here]), set([there]))).toMatchObject({ heads: ['the same'], conflicts: [] });
  });
  test('a text that was changed in the file by hand is kept beside', () => {
    const changed = { ...first, content: noteContent('changed by hand') };
    const { heads, conflicts } = merged(set([note(1, first)]), set([note(1, changed)]));
    expect([...heads, ...conflicts].sort()).toEqual(['changed by hand', 'text 1']);
  });
});

describe('conflicts', () => {
  test('of both sides stay, of one editor the later text', () => {
    const head = note(1, state(1));
    const here = set([head], [conflict(2, 2), conflict(3, 3)]);
    const there = set([head], [conflict(4, 3)]);
    expect(merged(here, there).conflicts).toEqual(['text 2', 'text 4']);
  });
  test('that the other side has settled are settled', () => {
    const first = state(1);
    const here = set([note(1, first)], [conflict(2, 2)]);
    const kept = state(3);
    const lost = state(2);
    expect(merged(here, set([note(1, kept, [lost, first])])).conflicts).toEqual([]);
  });
  test('of a note that was deleted for ever stay', () => {
    expect(merged(set([], [conflict(2, 2)]), set([note(2, state(5))]))).toMatchObject({
      heads: ['text 5'],
      conflicts: ['text 2'],
    });
  });
});

test('the newest fifty earlier states are kept', () => {
  const numbers = (from: number): readonly KeptState[] =>
    Array.from({ length: 40 }, (_, index) => state(from - index));
  const here = note(1, state(100), numbers(80));
  const there = note(1, state(90), numbers(60));
  const { revisions } = merged(set([here]), set([there]));
  expect(revisions).toHaveLength(50);
  expect(revisions[0]).toBe('text 80');
  expect(revisions.at(-1)).toBe('text 31');
});

describe('notes of machines that were written apart', () => {
  const WRITING: readonly Act[] = ['open-and-write', 'write-on', 'cut'];
  const ALL: readonly Act[] = [...WRITING, 'throw-away', 'take-back'];

  test('are the same merged in either order, and however often', () => {
    fc.assert(
      fc.property(savedByThree(ALL, 40), ([one = set([]), other = set([]), third = set([])]) => {
        const two = mergeNotes(one, other);
        expect(mergeNotes(other, one)).toEqual(two);
        expect(mergeNotes(two, other)).toEqual(two);
        expect(mergeNotes(two, two)).toEqual(two);
        const three = mergeNotes(two, third);
        expect(mergeNotes(third, two)).toEqual(three);
        expect(mergeNotes(three, third)).toEqual(three);
      }),
    );
  });
  test('are the same in whichever grouping', () => {
    fc.assert(
      fc.property(savedByThree(WRITING), ([one = set([]), other = set([]), third = set([])]) => {
        expect(mergeNotes(mergeNotes(one, other), third)).toEqual(mergeNotes(one, mergeNotes(other, third)));
      }),
    );
  });
  test('lose no text: each is there, or what its editor made of it', () => {
    fc.assert(
      fc.property(savedByThree(ALL), (sets) => {
        const { heads, conflicts, revisions } = shown(sets.reduce(mergeNotes));
        const found = new Set([
          ...heads.map((text) => text.replace(/[()]/g, '')),
          ...conflicts,
          ...revisions,
        ]);
        const states = sets.flatMap(({ notes }) => notes.flatMap((one) => [one, ...one.revisions]));
        for (const one of states) {
          const isThere = found.has(one.content.text);
          const isWrittenOn = states.some(
            (later) =>
              later.editing === one.editing &&
              later.begunAt === one.begunAt &&
              later.number > one.number &&
              found.has(later.content.text),
          );
          expect(isThere || isWrittenOn).toBe(true);
        }
      }),
    );
  });
  test('have one head each, and no operation twice', () => {
    fc.assert(
      fc.property(savedByThree(ALL), (sets) => {
        const { notes } = sets.reduce(mergeNotes);
        expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
        for (const one of notes) {
          const names = [one.operation, ...one.revisions.map(({ operation }) => operation)];
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });
});
