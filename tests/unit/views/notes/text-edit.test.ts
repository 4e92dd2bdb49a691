/** What keys do to a text: "|" is the cursor, "‹›" what is selected. */
import { describe, expect, test } from 'vitest';
import { movedCursor } from '../../../../lib/views/notes/moved-cursor.ts';
import { withTag } from '../../../../lib/views/notes/tags.ts';
import {
  absorbMarker,
  continueList,
  makeLink,
  type Selected,
  type TextEdit,
  toggleMark,
} from '../../../../lib/views/notes/text-edit.ts';

function selected(drawn: string): Selected {
  if (drawn.includes('|')) {
    const at = drawn.indexOf('|');
    return { text: drawn.replace('|', ''), start: at, end: at };
  }
  const start = drawn.indexOf('‹');
  return { text: drawn.replace(/[‹›]/g, ''), start, end: drawn.indexOf('›') - 1 };
}

function drawn({ text }: Selected, edit: TextEdit | null): string {
  if (edit === null) return 'as always';
  const after = text.slice(0, edit.start) + edit.by + text.slice(edit.end);
  const [from, to] = edit.select;
  if (from === to) return `${after.slice(0, from)}|${after.slice(from)}`;
  return `${after.slice(0, from)}‹${after.slice(from, to)}›${after.slice(to)}`;
}

const applied = (before: string, change: (text: Selected) => TextEdit | null): string =>
  drawn(selected(before), change(selected(before)));

describe('a key', () => {
  test.each([
    ['et ‹ord› til', 'et **‹ord›** til'],
    ['et **‹ord›** til', 'et ‹ord› til'],
    ['et ‹**ord**› til', 'et ‹ord› til'],
    ['et | til', 'et **|** til'],
    ['‹**›', '**‹**›**'],
  ])('for bold makes %s %s', (before, after) => {
    expect(applied(before, (text) => toggleMark(text, '**'))).toBe(after);
  });
  test.each([
    ['se ‹siden› nå', 'se [siden](|) nå'],
    ['se ‹https://a.no› nå', 'se [|](https://a.no) nå'],
    ['se |', 'se [](|)'],
  ])('for a link makes %s %s', (before, after) => {
    expect(applied(before, makeLink)).toBe(after);
  });
  test.each([
    ['- en|', '- en\n- |'],
    ['- en|to', '- en\n- |to'],
    ['  * en|', '  * en\n  * |'],
    ['9. en|', '9. en\n10. |'],
    ['2) en|', '2) en\n3) |'],
    ['- en\n- |', '- en\n|'],
    ['-|', 'as always'],
    ['ord|', 'as always'],
    ['- ‹en›', 'as always'],
    ['1.2 tall|', 'as always'],
  ])('Enter in %j gives %j', (before, after) => {
    expect(applied(before, continueList)).toBe(after);
  });
  test.each([
    ['- en\n- -|', '- en\n- |'],
    ['- en\n- -|\nto', '- en\n- |\nto'],
    ['  * en\n  * *|', '  * en\n  * |'],
    ['1. en\n2. 2.|', '1. en\n2. |'],
    ['- en\n- *|', 'as always'],
    ['1. en\n2. 3.|', 'as always'],
    ['- -|ord', 'as always'],
    ['- en -|', 'as always'],
    ['--|', 'as always'],
    ['-|', 'as always'],
  ])('Space in %j gives %j', (before, after) => {
    expect(applied(before, absorbMarker)).toBe(after);
  });
});

describe('a cursor beside words that were changed elsewhere', () => {
  test.each([
    ['en |to', 'null en to', 'null en |to'],
    ['en |to', 'en to tre', 'en |to tre'],
    ['en to|', 'en og to', 'en og to|'],
    ['|en', 'to', '|to'],
    ['a|', '', '|'],
    ['en t|o tre', 'en fire tre', 'en fire| tre'],
  ])('%j becomes %j: %j', (before, after, expected) => {
    const { text, start } = selected(before);
    const at = movedCursor(text, after, start);
    expect(`${after.slice(0, at)}|${after.slice(at)}`).toBe(expected);
  });
});

describe('a tag', () => {
  test.each([
    [[], 'EHDS', ['EHDS']],
    [['økonomi'], '  #personvern  og   helse ', ['personvern og helse', 'økonomi']],
    [['EHDS'], 'ehds', ['EHDS']],
    [['EHDS'], ' # ', ['EHDS']],
    [[], 'x'.repeat(60), ['x'.repeat(40)]],
    [['å', 'a', 'ø'].sort(), 'æ', ['a', 'æ', 'ø', 'å']],
  ])('%j with %j are %j', (tags, written, expected) => {
    expect(
      withTag(
        [...tags].sort((one, other) => one.localeCompare(other, 'nb')),
        written,
      ),
    ).toEqual(expected);
  });
  test('is not the twenty-first', () => {
    const tags = Array.from({ length: 20 }, (_, at) => `t${at}`);
    expect(withTag(tags, 'en til')).toBe(tags);
  });
});
