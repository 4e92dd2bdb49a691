/** What is built in of the words of papers: single topic words, and nothing that could be somebody's sentence. */
import { expect, test } from 'vitest';
import { caseWords } from '../../../lib/data/case-words.ts';
import { CASES } from '../../../lib/data/cases.ts';
import { isRoutineCase } from '../../../lib/links/routine-title.ts';
import { caseId } from '../../../lib/model/case.ts';
import { bodyWords } from '../../../lib/papers/body-words.ts';
import { BUILT_IN } from '../../../lib/store/index/built-in.ts';

test('each case has at most 40, each once, in lower case', () => {
  const counts = CASES.map(({ id }) => {
    const words = caseWords(id);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[\p{Ll}\d@-]{2,40}$/u);
    return words.length;
  });
  expect(Math.max(...counts)).toBe(40);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(30);
});

test('each is a word that the reader of papers would keep, but for what only its capitals keep', () => {
  const words = CASES.flatMap(({ id }) => caseWords(id)).filter((word) => /^\p{Ll}{5,}$/u.test(word));
  for (const word of words) expect(bodyWords(`${word} ${word}`), word).toEqual([word]);
});

test('a case of routine, and one that is not built in, has none', () => {
  for (const fact of CASES.filter(isRoutineCase)) expect(caseWords(fact.id)).toEqual([]);
  expect(caseWords(caseId({ council: 'NUFA', number: 99, year: 2031 }))).toEqual([]);
});

test('the index is filled with them; all else of a case is as it is built in', () => {
  for (const { bodyWords: words = [], ...fact } of BUILT_IN.cases) {
    expect(words).toEqual(caseWords(fact.id));
    expect(CASES).toContainEqual(fact);
  }
});
