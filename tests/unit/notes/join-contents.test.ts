/** Both texts of a conflict in one note, what differs besides the text, and what is left out of a difference. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../../lib/difference/difference.ts';
import { shortenSame } from '../../../lib/difference/shorten-same.ts';
import { MAX_NOTE_TEXT, MAX_TAGS } from '../../../lib/model/note.ts';
import { changedFields } from '../../../lib/notes/changed-fields.ts';
import { joinContents } from '../../../lib/notes/join-contents.ts';
import { content } from './make-note.ts';

describe('two contents in one', () => {
  test.each([
    ['en', 'to', 'en\n\n---\n\nto'],
    ['', 'to', 'to'],
    ['en', '', 'en'],
    ['', '', ''],
  ])('%j and %j', (first, second, wanted) => {
    expect(joinContents(content({ text: first }), content({ text: second }))?.text).toBe(wanted);
  });
  test('what the second is called stands above its text', () => {
    const both = joinContents(content({ heading: 'A', text: 'en' }), content({ heading: 'B', text: 'to' }));
    expect(both).toMatchObject({ heading: 'A', text: 'en\n\n---\n\n**B**\n\nto' });
    expect(joinContents(content(), content({ heading: 'B', text: 'to' }))).toMatchObject({
      heading: 'B',
      text: 'to',
    });
  });
  test('has the tags and the mark of both, within what a note may have', () => {
    const tags = (from: number) => Array.from({ length: 15 }, (_, at) => `t${from + at}`);
    const both = joinContents(content({ tags: ['b', 'a'] }), content({ tags: ['c', 'a'], followUp: true }));
    expect(both).toMatchObject({ tags: ['a', 'b', 'c'], followUp: true });
    expect(joinContents(content({ tags: tags(0) }), content({ tags: tags(20) }))?.tags).toHaveLength(
      MAX_TAGS,
    );
  });
  test('is none where it would be too long', () => {
    const long = content({ text: 'x'.repeat(MAX_NOTE_TEXT / 2) });
    expect(joinContents(long, long)).toBeNull();
  });
});

test('what differs besides the text is named', () => {
  expect(changedFields(content(), content({ text: 'x' }))).toEqual([]);
  expect(
    changedFields(
      content(),
      content({ heading: 'x', tags: ['y'], followUp: true, day: '2026-01-01' as never }),
    ),
  ).toEqual(['heading', 'day', 'tags', 'followUp']);
});

describe('what two texts have in common', () => {
  const long = Array.from({ length: 100 }, (_, at) => `linje ${at} er som den var`).join('\n');
  test('is left out but for what stands beside a change', () => {
    const shown = shortenSame(difference(`${long}\nslutt`, `${long}\nny slutt`));
    expect(shown.map(({ is }) => is)).toEqual(['left-out', 'same', 'added', 'same']);
    expect(shown[0]).toMatchObject({ lines: expect.any(Number) });
    const middle = shortenSame(difference(`a\n${long}\nb`, `c\n${long}\nd`)).map(({ is }) => is);
    expect(middle).toEqual(['removed', 'added', 'same', 'left-out', 'same', 'removed', 'added']);
  });
  test('is whole where it is short', () => {
    const pieces = difference('en kort tekst', 'en annen tekst');
    expect(shortenSame(pieces)).toEqual(pieces);
  });
  test('never loses a change, nor half a character', () => {
    const text = fc
      .array(fc.constantFrom('ord ', '\n', '😀', 'x'.repeat(300), 'å'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = difference(before, after);
        const shown = shortenSame(pieces);
        const changes = (all: readonly { readonly is: string }[]) =>
          all.filter(({ is }) => is === 'added' || is === 'removed');
        expect(changes(shown)).toEqual(changes(pieces));
        for (const piece of shown) if (piece.is === 'same') expect(piece.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
