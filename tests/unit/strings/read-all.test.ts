import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/model/settings.ts';
import { readAllStrings } from '../../../lib/strings/read-all.ts';
import { readAllName } from '../../../lib/strings/read-all-link.ts';

/** Every text by its path; a function is called with numbers. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return texts(value(2, 3), `${path}()`);
  return new Map(Object.entries(value as object).flatMap(([key, one]) => [...texts(one, `${path}.${key}`)]));
}

describe('the words of reading all papers', () => {
  test.each(LANGUAGES)('%s', (language) => {
    const mine = texts(readAllStrings(language));
    expect([...mine.keys()].toSorted()).toEqual([...texts(readAllStrings('nb')).keys()].toSorted());
    expect([...mine].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect([...mine].filter(([, text]) => /["']|\.\.\.| {2}/.test(text))).toEqual([]);
    expect(readAllName(language)).not.toBe('');
  });
  test.each([
    [0, 'Under ett minutt igjen'],
    [61_000, 'Om lag 1 minutt igjen'],
    [240_000, 'Om lag 4 minutter igjen'],
    [5_400_000, 'Om lag 2 timer igjen'],
  ])('%i ms: «%s»', (milliseconds, words) => {
    expect(readAllStrings('nb').left(milliseconds)).toBe(words);
  });
  test('numbers and nouns agree', () => {
    const { start, progress, groupCount, done } = readAllStrings('nb');
    expect([start(1), start(2)]).toEqual(['Les inn 1 papir', 'Les inn 2 papirer']);
    expect(progress(1, 30)).toBe('1 av 30 papirer');
    expect([groupCount(3, 0), groupCount(3, 1), groupCount(3, 3)]).toEqual([
      '3 papirer',
      '3 papirer, 1 lest',
      '3 papirer, alle lest',
    ]);
    expect(done(2, 0)).toBe('Ferdig. 2 papirer er lest, med ingen saker.');
  });
});
