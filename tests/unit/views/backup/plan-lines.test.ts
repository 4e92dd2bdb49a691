/** What a backup would change, as lines. */
import { expect, test } from 'vitest';
import { backupStrings } from '../../../../lib/strings/backup.ts';
import { planLines } from '../../../../lib/views/backup/plan-lines.ts';

const NOTES = { fresh: 0, same: 0, replacing: 0, staying: 0, conflicting: 0 };
const NONE = { fresh: 0, same: 0, replacing: 0, staying: 0 };
const NOTHING = { notes: NOTES, judgements: NONE, glossary: NONE };
const words = backupStrings('nb');

test('each kind that there is some of has a line', () => {
  const plan = {
    notes: { ...NOTES, fresh: 2, conflicting: 1 },
    judgements: { ...NONE, same: 3 },
    glossary: { fresh: 1, replacing: 2, staying: 1, same: 4 },
  };
  expect(planLines(plan, words).lines).toEqual([
    '2 nye notater',
    '1 notat er endret både her og i filen. Du beholder begge tekstene og velger etterpå.',
    '3 valg om koblinger har du fra før',
    '1 nytt ord i ordlisten',
    '2 ord i ordlisten er nyere i filen. Det du har her, blir en tidligere utgave.',
    '1 ord i ordlisten er nyere her og blir stående',
    '4 ord i ordlisten har du fra før',
  ]);
});

test.each([
  ['nothing', {}, false],
  [
    'what is here',
    { notes: { ...NOTES, same: 1, staying: 1 }, glossary: { ...NONE, same: 1, staying: 1 } },
    false,
  ],
  ['a new note', { notes: { ...NOTES, fresh: 1 } }, true],
  ['two texts of a note', { notes: { ...NOTES, conflicting: 1 } }, true],
  ['a newer choice', { judgements: { ...NONE, replacing: 1 } }, true],
  ['a new word', { glossary: { ...NONE, fresh: 1 } }, true],
  ['a newer word', { glossary: { ...NONE, replacing: 1 } }, true],
])('whether %s in a file changes something', (_what, parts, changes) => {
  expect(planLines({ ...NOTHING, ...parts }, words).changes).toBe(changes);
});
