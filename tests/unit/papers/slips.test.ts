/** One wording that was typed twice, and two wordings. */
import { expect, test } from 'vitest';
import { differsOnlyBySlips } from '../../../lib/papers/slips.ts';

const LONG =
  'utvalget drøftet planen for felles prøvesvar og ba direktoratet ta med innspillene fra møtet i det videre arbeidet, og komme tilbake i 2024';

test.each([
  ['a letter missing', 'drøftet planen', 'drøftt planen'],
  ['a letter too many', 'innspillene', 'innspilllene'],
  ['letters that changed places', 'direktoratet', 'direktoraett'],
  ['another form of the word', 'innspillene', 'innspillet'],
  ['another comma', 'arbeidet, og', 'arbeidet og'],
] as const)('%s: one wording', (_what, from, to) => {
  const other = LONG.replace(from, to);
  expect(differsOnlyBySlips(LONG, other)).toBe(true);
  expect(differsOnlyBySlips(other, LONG)).toBe(true);
});

test.each([
  ['a "not"', 'ba direktoratet', 'ba ikke direktoratet'],
  ['a "not" for a word', 'ba direktoratet', 'ikke direktoratet'],
  ['a number', '2024', '2025'],
  ['a number more', 'tilbake i 2024', 'tilbake i 2 2024'],
  ['another short word', ' i det', ' av det'],
  ['another verb', 'drøftet planen', 'avviste planen'],
  ['"un-" before a word', 'felles', 'ufelles'],
  ['a word more', 'ta med', 'straks ta med'],
  [
    'many slips',
    LONG,
    LONG.replace('drøftet', 'drøfte').replace('planen', 'plane').replace('felles', 'feles'),
  ],
] as const)('%s: two wordings', (_what, from, to) => {
  const other = LONG.replace(from, to);
  expect(other).not.toBe(LONG);
  expect(differsOnlyBySlips(LONG, other)).toBe(false);
  expect(differsOnlyBySlips(other, LONG)).toBe(false);
});

test('in a short wording one letter, not two', () => {
  expect(differsOnlyBySlips('nuit drøftet saken', 'nuit drøfte saken')).toBe(true);
  expect(differsOnlyBySlips('nuit drøftet saken', 'nuit drøft saken')).toBe(false);
});
