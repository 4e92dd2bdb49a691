/** Backup, address bar and harvest say the same in each of the three languages, each in its own words. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/model/settings.ts';
import { backupStrings } from '../../../lib/strings/backup.ts';
import { harvestStrings } from '../../../lib/strings/harvest.ts';
import { lookUpStrings } from '../../../lib/strings/look-up.ts';

/** Every text by its path; a function is called with numbers, or with counts. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') {
    const counts = { fresh: 2, same: 3, replacing: 4, staying: 5 };
    return texts(value(path.endsWith('.counts') ? counts : 2, 3), `${path}()`);
  }
  return new Map(Object.entries(value as object).flatMap(([key, one]) => [...texts(one, `${path}.${key}`)]));
}

describe.each([
  ['backup', backupStrings],
  ['address bar', lookUpStrings],
  ['harvest', harvestStrings],
] as const)('the words of %s', (_, strings) => {
  test.each(LANGUAGES)('in %s', (language) => {
    const mine = texts(strings(language));
    expect([...mine.keys()]).toEqual([...texts(strings('nb')).keys()]);
    expect([...mine].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect([...mine].filter(([, text]) => /["']|\.\.\.| {2}/.test(text))).toEqual([]);
  });
  test('differ', () => {
    const [nb, nn, en] = LANGUAGES.map((language) => [...texts(strings(language)).values()].join());
    expect(new Set([nb, nn, en]).size).toBe(3);
  });
});

test('one and many', () => {
  const { saved, age } = backupStrings('nb');
  expect([
    saved({ name: 'a.json', notes: 1, judgements: 2, glossary: 0 }),
    age.last('3. mars 2026', 14),
  ]).toEqual([
    'Filen a.json er laget. Den holder 1 notat og 2 valg om koblinger.',
    'Siste sikkerhetskopi: 3. mars 2026. 14 notater er endret siden.',
  ]);
});
