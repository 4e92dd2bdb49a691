/**
 * The work grows with the length of the text and not faster, whatever the text is: half a megabyte of it in seconds.
 * The processor's time of this thread is counted, so that a busy machine cannot make the test fail; quadratic work
 * would take hours.
 */
import { expect, test } from 'vitest';
import { sentenceAround } from '../../../lib/detect/definition-sentence.ts';
import { findDefinitions } from '../../../lib/detect/definitions.ts';

const LENGTH = 500_000;
const MOST_SECONDS = 8;

function secondsOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

test.each([
  ['(', ')', '()'],
  ['<a b', '[a](', '[', '&'],
  ['a-\n', '\u00ad', '\u200b', ' ', '\n'],
  ['ABC, ', 'ABC – ', 'ABC: a\n'],
  ['heretter kalt ABC ', 'ABC står for '],
  ['a» (ABC) ', '«ABC', '(AAAAAAAAAA) '],
  ['Kari Solberg (KS) ', 'Ab-Cd Ef-Gh ', 'A.'],
  ['alfa beta charlie (ABC) ', 'A-'],
])(
  '%j and %j',
  (...units) => {
    const share = Math.floor(LENGTH / units.length);
    const text = units.map((unit) => unit.repeat(Math.ceil(share / unit.length))).join('');
    expect(secondsOf(() => findDefinitions(text))).toBeLessThan(MOST_SECONDS);
    expect(secondsOf(() => sentenceAround(text, LENGTH / 2, LENGTH / 2 + 10))).toBeLessThan(1);
  },
  120_000,
);

test('one long word, and one long bracket', () => {
  const seconds = secondsOf(() => {
    findDefinitions(`${'A'.repeat(LENGTH)} (ABC)`);
    findDefinitions(`(${'a '.repeat(LENGTH / 2)})`);
  });
  expect(seconds).toBeLessThan(MOST_SECONDS);
}, 120_000);
