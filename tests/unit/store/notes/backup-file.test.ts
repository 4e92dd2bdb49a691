import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/model/settings.ts';
import {
  type BackupReading,
  countAhead,
  readBackup,
  writeBackup,
} from '../../../../lib/store/notes/backup-file.ts';
import { MAX_SEALED_SIZE } from '../../../../lib/store/notes/backup-guard.ts';
import { at, note, noteContent, state, uuid } from '../../notes/machine-model.ts';
import { AB, AC, backupOf, judgement, SAVED } from './backup-fixtures.ts';
import { states, word, written } from './glossary-samples.ts';

const file = (changes: Record<string, unknown> = {}): string =>
  JSON.stringify({ format: 'saksspor-backup', version: 1, savedAt: SAVED, judgements: [], ...changes });

const HELD = note(1, state(2), [state(1)]);
const CONFLICT = {
  note: uuid('1d', 1),
  editing: uuid('ed', 9),
  operation: uuid('0a', 9),
  savedAt: at(9),
  content: noteContent('apart'),
};

const file2 = (changes: Record<string, unknown> = {}): string =>
  file({
    version: 2,
    settings: { termPainting: 'every', language: null, hostsOff: [] },
    notes: [HELD],
    conflicts: [CONFLICT],
    ...changes,
  });

const file3 = (glossary: readonly unknown[]): string => file2({ version: 3, glossary });
const WORD = word('KORO', 1, { is: 'hidden' });

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/backups/${name}`, import.meta.url), 'utf8');

describe('a backup file of an earlier time is read for ever', () => {
  test.each([1, 2, 3])('version %d', (version) => {
    const expected: BackupReading = JSON.parse(fixture(`version-${version}.expected.json`));
    expect(readBackup(fixture(`version-${version}.json`))).toEqual(expected);
  });
});

describe('a backup file', () => {
  test('comes back as it was saved', () => {
    const backup = backupOf({
      judgements: [judgement(AC), judgement(AB, 'confirmed')],
      notes: [note(1, state(3, { content: noteContent('æøå \ud83d\ude00 \ud800 "\\ \u2028') }), [state(1)])],
      glossary: [word('KORO', 3, written('KORO', 'æøå "\\ <b> =1+1'), states('KORO', 2).toReversed())],
      settings: DEFAULT_SETTINGS,
    });
    const { text, revisionsLeftOut } = writeBackup(backup);
    expect(readBackup(text)).toEqual({ is: 'backup', backup });
    expect(revisionsLeftOut).toBe(0);
  });
  test('that would be too large to be read back leaves earlier states out, and no note', () => {
    const revisions = Array.from({ length: 50 }, (_, index) => state(60 - index));
    const backup = backupOf({ notes: [note(1, state(61), revisions)] });
    const whole = writeBackup(backup).text.length;
    const smaller = writeBackup(backup, whole - 1);
    expect(smaller.revisionsLeftOut).toBe(40);
    expect(readBackup(smaller.text)).toMatchObject({
      backup: { notes: [{ content: { text: 'text 61' }, revisions: { length: 10 } }] },
    });
    expect(writeBackup(backup, 1).revisionsLeftOut).toBe(50);
  });
  test('may begin with a byte order mark, as editors leave it', () => {
    expect(readBackup(`\uFEFF${file()}`)).toMatchObject({ is: 'backup' });
  });
  test('may say a judgement twice', () => {
    const text = file({
      judgements: [judgement(AB), judgement(AB, 'confirmed', '2026-03-01T00:00:00.000Z')],
    });
    expect(readBackup(text)).toMatchObject({ backup: { judgements: [{ verdict: 'confirmed' }] } });
  });
  test('may have what was decided while a clock was ahead, and says how much of it', () => {
    const judgements = [judgement(AB, 'hidden', '2999-01-01T00:00:00Z'), judgement(AC)];
    expect(readBackup(file({ judgements }))).toMatchObject({ backup: { judgements: { length: 2 } } });
    const glossary = [{ ...WORD, savedAt: '2999-01-01T00:00:00Z' }];
    expect(readBackup(file3(glossary))).toMatchObject({ backup: { glossary } });
    const now = Date.parse('2026-11-22T12:00:00.000Z');
    expect(countAhead(backupOf({ judgements, glossary: [...glossary, word('KAOS', 1, null)] }), now)).toBe(2);
    expect(countAhead(backupOf({ judgements, glossary }), Date.parse('3000-01-01T00:00:00Z'))).toBe(0);
  });
  test('knows settings that are older than it', () => {
    const settings = { termPainting: 'none', language: 'nn', hostsOff: [] };
    expect(readBackup(file2({ settings }))).toMatchObject({ backup: { settings } });
  });
  test.each([
    ['nothing', '', 'not-json'],
    ['half a file', file().slice(0, -3), 'not-json'],
    ['a list', '[]', 'not-a-backup'],
    ['a word', '"saksspor-backup"', 'not-a-backup'],
    ['another format', file({ format: 'other' }), 'not-a-backup'],
    ['a newer version', file2({ version: 4, glossary: [], threads: [] }), 'newer'],
    ['a glossary before its time', file2({ glossary: [] }), 'damaged'],
    ['no glossary', file2({ version: 3 }), 'damaged'],
    ['a newer way of encryption', file({ format: 'saksspor-encrypted', version: 2 }), 'newer'],
    ['encryption that is not whole', file({ format: 'saksspor-encrypted', version: 1 }), 'damaged'],
    ['a version that is none', file({ version: '1' }), 'not-a-backup'],
    ['a field that is not ours', file({ notes: [] }), 'damaged'],
    ['no list', file({ judgements: null }), 'damaged'],
    ['a time that is none', file({ savedAt: 'today' }), 'damaged'],
    ['a case that is none', file({ judgements: [judgement('NUFA-26-2025 X')] }), 'damaged'],
    ['a pair the wrong way round', file({ judgements: [judgement('NUIT-8-2023 NUFA-26-2025')] }), 'damaged'],
    ['a case and itself', file({ judgements: [judgement('NUIT-8-2023 NUIT-8-2023')] }), 'damaged'],
    ['a verdict that is none', file({ judgements: [{ ...judgement(AB), verdict: 'maybe' }] }), 'damaged'],
    ['a field too many', file({ judgements: [{ ...judgement(AB), why: 'x' }] }), 'damaged'],
    [
      'a judgement from no time of ours',
      file({ judgements: [judgement(AB, 'hidden', '9999-01-01T00:00:00Z')] }),
      'ahead',
    ],
    ['a note without its text', file2({ notes: [{ ...HELD, content: undefined }] }), 'damaged'],
    ['a note with a field too many', file2({ notes: [{ ...HELD, html: '<b>' }] }), 'damaged'],
    [
      'a note that is too long',
      file2({ notes: [note(1, state(1, { content: noteContent('x'.repeat(100_001)) }))] }),
      'damaged',
    ],
    ['a number that is none', file2({ notes: [note(1, state(1, { number: 0.5 }))] }), 'damaged'],
    [
      'a number that cannot grow',
      file2({ notes: [note(1, state(1, { number: Number.MAX_SAFE_INTEGER }))] }),
      'damaged',
    ],
    ['an id in capitals', file2({ notes: [{ ...HELD, id: HELD.id.toUpperCase() }] }), 'damaged'],
    ['an id that is none', file2({ notes: [{ ...HELD, id: '../../etc' }] }), 'damaged'],
    ['a note twice', file2({ notes: [HELD, note(1, state(7))] }), 'damaged'],
    ['an operation in two notes', file2({ notes: [HELD, note(2, state(1))] }), 'damaged'],
    [
      'more than fifty revisions',
      file2({
        notes: [
          note(
            1,
            state(99),
            Array.from({ length: 51 }, (_, index) => state(index + 1)),
          ),
        ],
      }),
      'damaged',
    ],
    ['a word that is none', file3([{ ...WORD, choice: { is: 'maybe' } }]), 'damaged'],
    ['a word without a name', file3([{ ...WORD, name: ' ' }]), 'damaged'],
    ['a word named as a prototype', file3([{ ...WORD, name: '__proto__' }]), 'damaged'],
    ['an entry under another name', file3([word('KORO', 1, written('KAOS'))]), 'damaged'],
    [
      'an earlier entry under another name',
      file3([word('KORO', 2, written('KORO'), [word('KORO', 1, written('KAOS'))])]),
      'damaged',
    ],
    ['a definition that is too long', file3([word('KORO', 1, written('KORO', 'x'.repeat(2001)))]), 'damaged'],
    ['a word with a field too many', file3([{ ...WORD, html: '<b>' }]), 'damaged'],
    ['a name twice', file3([WORD, word('KORO', 2, { is: 'hidden' })]), 'damaged'],
    ['an operation of two names', file3([WORD, { ...WORD, name: 'KAOS' }]), 'damaged'],
    [
      'more than fifty earlier words on a name',
      file3([word('KORO', 99, null, states('KORO', 51))]),
      'damaged',
    ],
    ['a word from no time of ours', file3([{ ...WORD, savedAt: '9999-01-01T00:00:00Z' }]), 'ahead'],
    [
      'a word with a constructor',
      file3([{ ...WORD, choice: { is: 'hidden', constructor: [] } }]),
      'forbidden-key',
    ],
    ['a conflict twice', file2({ conflicts: [CONFLICT, CONFLICT] }), 'damaged'],
    [
      'a setting that is none',
      file2({ settings: { termPainting: 'all', language: null, hostsOff: [] } }),
      'damaged',
    ],
    ['a prototype', file().replace('"judgements"', '"__proto__":{"a":1},"judgements"'), 'forbidden-key'],
    ['a constructor', file({ judgements: [{ constructor: {} }] }), 'forbidden-key'],
    ['a prototype deep inside', file({ judgements: [{ a: { prototype: 1 } }] }), 'forbidden-key'],
    ['much depth', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too-deep'],
  ])('with %s is rejected in words', (_what, text, why) => {
    expect(readBackup(text)).toEqual({ is: 'rejected', why });
  });
  test('of much size is rejected before it is parsed', () => {
    expect(readBackup(' '.repeat(MAX_SEALED_SIZE + 1))).toEqual({ is: 'rejected', why: 'too-large' });
  });
  test('is not taken for deep because of what stands in quotes', () => {
    for (const quoted of ['[[[[[[[[[[\\"[[[', '[[[[[[[[[[\\', '"', '\\"[[[[[[[[[[', '\\\\']) {
      const text = file({ judgements: [quoted, '[[[[[[[[[['] });
      expect(readBackup(text)).toEqual({ is: 'rejected', why: 'damaged' });
    }
  });
  test('of any kind is read or rejected, never thrown at the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => file({ judgements: text })),
        ),
        (text) => {
          expect(['backup', 'rejected']).toContain(readBackup(text).is);
        },
      ),
    );
  });
});
