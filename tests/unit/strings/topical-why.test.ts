/** The why of a topic has no bokmål left in it. */
import { expect, test } from 'vitest';
import { createTopicalIndex } from '../../../lib/links/topical-index.ts';
import { BUILT_IN } from '../../../lib/store/index/built-in.ts';
import { topicalWhy } from '../../../lib/strings/topical-why.ts';

test.each([
  ['begge: EPJ; samme fagfelt: journalsystemer', 'both: EPJ; same field: journalsystemer'],
  ['felles ord: tilgang', 'words of both titles: tilgang'],
  ['EPJ hører sammen med Helseplattformen', 'EPJ belongs with Helseplattformen'],
  ['noe ukjent', 'noe ukjent'],
])('%s', (why, en) => {
  expect(topicalWhy(why, 'en')).toBe(en);
  expect(topicalWhy(why, 'nb')).toBe(why);
});

test('every part of every why of the built-in cases is known', () => {
  const index = createTopicalIndex(BUILT_IN.cases, BUILT_IN.terms);
  const whys = BUILT_IN.cases.flatMap(({ id }) => index.linksOf(id).map(({ reason }) => reason));
  const parts = new Set(whys.flatMap((why) => why.split('; ')));
  expect(parts.size).toBeGreaterThan(5);
  expect([...parts].filter((part) => topicalWhy(part, 'en') === part)).toEqual([]);
});
