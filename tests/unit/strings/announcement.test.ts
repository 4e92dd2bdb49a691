import { expect, test } from 'vitest';
import type { Language } from '../../../lib/model/settings.ts';
import { announcement } from '../../../lib/strings/announcement.ts';
import { cardStrings } from '../../../lib/strings/card.ts';

test.each<[Language, number, number, string]>([
  ['nb', 12, 1, 'Saksspor: 12 saker og 1 begrep'],
  ['nb', 1, 0, 'Saksspor: 1 sak og 0 begreper'],
  ['nn', 2, 3, 'Saksspor: 2 saker og 3 omgrep'],
  ['en', 1, 2, 'Saksspor: 1 case and 2 terms'],
])('%s: %i and %i', (language, cases, terms, expected) => {
  expect(announcement(cardStrings(language), cases, terms)).toBe(expected);
});
