import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/model/settings.ts';
import { cardStrings } from '../../../lib/strings/card.ts';

/** Every string of a language with its path. */
function texts(value: unknown, path = ''): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each(LANGUAGES)('%s', (language) => {
  const all = texts(cardStrings(language));
  test('has every string of bokmål, none empty, none with stray space', () => {
    // Kinds of case are in bokmål already: only what differs is there.
    const paths = (list: typeof all) =>
      list.map(([path]) => path).filter((path) => !path.includes('caseKind'));
    expect(paths(all).sort()).toEqual(paths(texts(cardStrings('nb'))).sort());
    for (const [path, text] of all) expect(text.trim(), path).toMatch(/\S/);
    for (const [path, text] of all) expect(text, path).toBe(text.trim());
  });
  test('tells proposal and decision apart in words', () => {
    const { outcomeBasis } = cardStrings(language);
    expect(new Set(Object.values(outcomeBasis)).size).toBe(4);
    expect(outcomeBasis.proposal).not.toBe(outcomeBasis.decision);
  });
});

test('nynorsk is not bokmål left over', () => {
  const bokmål = /\b(ikke|hvilket|lest|siden|åpne|henvisning|også|hentet|papirene|saken|fra)\b/i;
  for (const [path, text] of texts(cardStrings('nn'))) expect(text, path).not.toMatch(bokmål);
});
