import { expect, test } from 'vitest';
import type { Language } from '../../../lib/model/settings.ts';
import { chooseLanguage } from '../../../lib/strings/language.ts';

test.each<[Language | null, readonly string[], Language]>([
  ['en', ['nb'], 'en'],
  [null, ['nb-NO', 'en'], 'nb'],
  [null, ['no'], 'nb'],
  [null, ['nn-NO'], 'nn'],
  [null, ['en-GB', 'nb'], 'en'],
  [null, ['de', 'sv', 'nn'], 'nn'],
  [null, ['de'], 'nb'],
  [null, ['nbc'], 'nb'],
  [null, [], 'nb'],
])('setting %s and browser %j give %s', (setting, browser, expected) => {
  expect(chooseLanguage(setting, browser)).toBe(expected);
});
