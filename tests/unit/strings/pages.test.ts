/** The three languages of the extension pages say the same things, each in its own words. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/model/settings.ts';
import { pageStrings } from '../../../lib/strings/pages.ts';

/** Every text by its path; a function is called with numbers and a name. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return texts(value(2, 3, 4), `${path}()`);
  return new Map(Object.entries(value as object).flatMap(([key, one]) => [...texts(one, `${path}.${key}`)]));
}

describe.each(LANGUAGES)('%s', (language) => {
  const mine = texts(pageStrings(language));

  test('has the same texts as bokmål, none of them empty', () => {
    expect([...mine.keys()]).toEqual([...texts(pageStrings('nb')).keys()]);
    expect([...mine].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
  test('has no straight quotes, no three dots, no doubled spaces', () => {
    expect([...mine].filter(([, text]) => /["']|\.\.\.| {2}/.test(text))).toEqual([]);
  });
});

test('the names of the contract (DESIGN.md)', () => {
  const { tabs, welcome } = pageStrings('nb');
  expect([tabs.page, tabs.glossary, tabs.cases, tabs.notes]).toEqual([
    'Denne siden',
    'Ordliste',
    'Saker',
    'Notater',
  ]);
  expect(welcome.start).toBe('Ta i bruk Saksspor');
  expect(welcome.pictures).toHaveLength(3);
});

test('one and many', () => {
  const { page } = pageStrings('nb');
  expect([page.places(1), page.places(2)]).toEqual(['1 sted', '2 steder']);
  expect([page.unknownTitle(1), page.unknownTitle(4)]).toEqual([
    '1 ukjent forkortelse',
    '4 ukjente forkortelser',
  ]);
});
