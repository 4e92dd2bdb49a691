import { expect, test } from 'vitest';
import {
  isBoundary,
  isDigit,
  isHyphen,
  isInvisible,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWord,
  lowerCode,
  previousVisible,
  skipInvisible,
  wordEnd,
} from '../../../lib/detect/characters.ts';

const code = (character: string) => character.charCodeAt(0);

test('Norwegian, other Latin and foreign letters are letters, with their case', () => {
  for (const letter of ['a', 'å', 'ø', 'æ', 'é', 'ß', 'š', 'я', 'ع']) {
    expect([letter, isLetter(code(letter)), isLower(code(letter)), isUpper(code(letter))]).toEqual([
      letter,
      true,
      true,
      false,
    ]);
  }
  for (const letter of ['A', 'Å', 'Ø', 'Æ', 'Š', 'Я']) {
    expect([letter, isUpper(code(letter)), isLower(code(letter))]).toEqual([letter, true, false]);
    expect(String.fromCharCode(lowerCode(code(letter)))).toBe(letter.toLowerCase());
  }
});

test('signs are neither letters nor words, and neither is what lies outside the text', () => {
  for (const sign of ['_', '-', '/', '.', '×', '÷', '–', '•', '➢', '\uf097', '«', ' ']) {
    expect([sign, isLetter(code(sign)), isWord(code(sign))]).toEqual([sign, false, false]);
  }
  for (const is of [isLetter, isWord, isSpace, isDigit, isInvisible, isHyphen])
    expect(is(Number.NaN)).toBe(false);
});

test('spaces of every kind are spaces; invisible characters are not', () => {
  for (const space of [' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u202f', '\u2028', '\u3000']) {
    expect([space, isSpace(code(space))]).toEqual([space, true]);
  }
  for (const hidden of ['\u00ad', '\u200b', '\u200d', '\u200e', '\u202e', '\u2060', '\u2066', '\ufeff']) {
    expect([hidden, isInvisible(code(hidden)), isSpace(code(hidden)), isWord(code(hidden))]).toEqual([
      hidden,
      true,
      false,
      false,
    ]);
  }
});

test('a word runs on over invisible characters, and ends at everything else', () => {
  expect(isBoundary('bø', 1)).toBe(false);
  expect(isBoundary('b\u00adø', 1)).toBe(false);
  expect(isBoundary('b\u00adø', 2)).toBe(false);
  expect(isBoundary('b_ø', 1)).toBe(true);
  expect(isBoundary('bø', 0)).toBe(true);
  expect(isBoundary('bø', 2)).toBe(true);
  expect(wordEnd('grunn\u00admur og', 0)).toBe(9);
  expect(wordEnd('grunn\u00ad og', 0)).toBe(5);
});

test('looking past invisible characters ends, however many there are', () => {
  const many = '\u200b'.repeat(1000);
  expect(skipInvisible(`a${many}b`, 1)).toBeLessThan(40);
  expect(previousVisible(`a${many}b`, 1001)).toBeGreaterThan(960);
});
