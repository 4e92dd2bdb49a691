/** Running words out of a text with markup, and the way back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../lib/detect/definition-text.ts';

test.each([
  ['a  b\u00a0c', 'a b c'],
  ['a \n b', 'a\rb'],
  ['a\n \nb', 'a\nb'],
  ['a\tb | c', 'a\tb\tc'],
  ['a • b', 'a\nb'],
  ['a\n- b', 'a\n- b'],
  ['<p>a</p><p>b <b>c</b></p>', '\na\nb c\n'],
  ['a<br>b', 'a\rb'],
  ['**a** `b` c\\_d', 'a b c d'],
  ['[a b](https://eksempel.no/x) c', 'a b c'],
  ['[a] (b)', '[a] (b)'],
  ['R&amp;D&nbsp;a&shy;b', 'R&D ab'],
  ['pa\u00adsi\u00ad\nent', 'pasient'],
  ['pasi-\nent', 'pasient'],
  ['helse-\nog', 'helse- og'],
  ['e-\nresept NAV-\ndata 5-\nåring', 'e-resept NAV-data 5-åring'],
  ['2 - \n3', '2 -\r3'],
  ['non\u2011breaking', 'non-breaking'],
  ['a < b', 'a < b'],
])('%j', (source, plain) => {
  expect(plainText(source).text).toBe(plain);
});

test('a character of the plain text that is no white space stands where it came from', () => {
  const piece = fc.oneof(
    fc.constantFrom('-\n', '<b>', '\u00ad', '\n\n', ' ', '[a](b)', '&amp;', '|', 'æ'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const source = pieces.join('');
      const { text, at } = plainText(source);
      let last = -1;
      for (let index = 0; index < text.length; index += 1) {
        expect(at(index)).toBeGreaterThanOrEqual(last);
        last = at(index);
        if (/[\p{L}\p{N}().,]/u.test(text.charAt(index)))
          expect(source.charAt(last)).toBe(text.charAt(index));
      }
    }),
  );
});
