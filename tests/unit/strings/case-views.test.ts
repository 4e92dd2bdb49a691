/** The words of a case's page, its chain and its decision history: the same texts in three languages. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/model/settings.ts';
import { casePageStrings } from '../../../lib/strings/case-page.ts';
import { chainStrings } from '../../../lib/strings/chain.ts';
import { historyStrings } from '../../../lib/strings/history.ts';

/** Every text by its path; a function is called with a name and numbers. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return texts(value(2, 3), `${path}()`);
  return new Map(Object.entries(value as object).flatMap(([key, one]) => [...texts(one, `${path}.${key}`)]));
}

describe.each([
  ['case-page', casePageStrings],
  ['chain', chainStrings],
  ['history', historyStrings],
] as const)('%s', (_, strings) => {
  test.each(LANGUAGES)('%s has the same texts as bokmål, none empty, well set', (language) => {
    const mine = texts(strings(language));
    expect([...mine.keys()].toSorted()).toEqual([...texts(strings('nb')).keys()].toSorted());
    expect([...mine].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect([...mine].filter(([, text]) => /["']|\.\.\.| {2}/.test(text))).toEqual([]);
  });
});

test('twelve months in every language', () => {
  for (const language of LANGUAGES) expect(chainStrings(language).months).toHaveLength(12);
});
