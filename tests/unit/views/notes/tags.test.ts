/** Tags as the reader writes them, and those that are suggested. */
import { expect, test } from 'vitest';
import type { Note } from '../../../../lib/model/note.ts';
import { otherTags, withTag } from '../../../../lib/views/notes/tags.ts';

test.each<[readonly string[], string, readonly string[]]>([
  [['b'], ' #a ', ['a', 'b']],
  [['EHDS'], 'ehds', ['EHDS']],
  [[], '  ', []],
])('%j with %j is %j', (tags, written, expected) => {
  expect(withTag(tags, written)).toEqual(expected);
});

test('suggests each tag of other notes once, but for those that stand already', () => {
  const noted = (...tags: string[]) => ({ content: { tags } }) as unknown as Note;
  expect(otherTags([noted('økonomi', 'EHDS'), noted('EHDS', 'ærlig')], ['økonomi'])).toEqual([
    'EHDS',
    'ærlig',
  ]);
});
