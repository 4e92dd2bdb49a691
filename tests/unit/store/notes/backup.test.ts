import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '../../../../lib/model/case.ts';
import type { LinkJudgement } from '../../../../lib/model/link.ts';
import { openBackup } from '../../../../lib/store/notes/backup.ts';
import { type Backup, backupName, readBackup, writeBackup } from '../../../../lib/store/notes/backup-file.ts';
import { openJudgements } from '../../../../lib/store/notes/judgements.ts';
import { mergeJudgements } from '../../../../lib/store/notes/merge-judgements.ts';
import { createNotesKeeper, type NotesKeeper } from '../../../../lib/store/notes/notes-keeper.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const SAVED = '2026-11-22T11:00:00.000Z';

function judgement(
  pair: string,
  verdict: LinkJudgement['verdict'] = 'hidden',
  judgedAt = '2026-01-01T00:00:00.000Z',
): LinkJudgement {
  const [first = '', second = ''] = pair.split(' ') as CaseId[];
  return { cases: [first as CaseId, second as CaseId], verdict, judgedAt };
}

const AB = 'NUFA-26-2025 NUIT-8-2023';
const AC = 'NEHR-3-2022 NUFA-26-2025';
const BC = 'NEHR-3-2022 NUIT-8-2023';

const file = (changes: Record<string, unknown>): string =>
  JSON.stringify({ format: 'saksspor-backup', version: 1, savedAt: SAVED, judgements: [], ...changes });

const anyJudgement: fc.Arbitrary<LinkJudgement> = fc
  .record({
    pair: fc.constantFrom(AB, AC, BC),
    verdict: fc.constantFrom('hidden' as const, 'confirmed' as const),
    // The same moment in two ways of writing, and moments whose order as text is not that of time.
    judgedAt: fc.constantFrom(
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.500Z',
      '2026-02-01T00:00:00.000Z',
    ),
  })
  .map(({ pair, verdict, judgedAt }) => judgement(pair, verdict, judgedAt));
const anySet = fc.array(anyJudgement, { maxLength: 6 });

describe('merging', () => {
  test('lets the later word on a pair count', () => {
    const early = judgement(AB, 'hidden', '2026-01-01T00:00:00.000Z');
    const late = judgement(AB, 'confirmed', '2026-01-02T00:00:00.000Z');
    expect(mergeJudgements([late], [early])).toEqual([late]);
    expect(mergeJudgements([early], [late])).toEqual([late]);
  });
  test('gives the same in whichever order and however often', () => {
    fc.assert(
      fc.property(anySet, anySet, anySet, (one, other, third) => {
        const merged = mergeJudgements(one, other, third);
        expect(mergeJudgements(third, other, one)).toEqual(merged);
        expect(mergeJudgements(mergeJudgements(other, third), one)).toEqual(merged);
        expect(mergeJudgements(merged, merged)).toEqual(merged);
      }),
    );
  });
});

describe('a backup file', () => {
  test('comes back as it was saved', () => {
    const backup: Backup = { savedAt: SAVED, judgements: [judgement(AC), judgement(AB, 'confirmed')] };
    expect(readBackup(writeBackup(backup), NOW)).toEqual({ is: 'backup', backup });
    expect(backupName(backup)).toBe('saksspor-2026-11-22.json');
  });
  test('may begin with a byte order mark, as editors leave it', () => {
    expect(readBackup(`\uFEFF${file({})}`, NOW)).toMatchObject({ is: 'backup' });
  });
  test('may say something twice', () => {
    const text = file({
      judgements: [judgement(AB), judgement(AB, 'confirmed', '2026-03-01T00:00:00.000Z')],
    });
    expect(readBackup(text, NOW)).toMatchObject({ backup: { judgements: [{ verdict: 'confirmed' }] } });
  });
  test.each([
    ['nothing', '', 'not-json'],
    ['half a file', file({}).slice(0, -3), 'not-json'],
    ['a list', '[]', 'not-a-backup'],
    ['a word', '"saksspor-backup"', 'not-a-backup'],
    ['another format', file({ format: 'other' }), 'not-a-backup'],
    ['a newer version', file({ version: 2, notes: [] }), 'newer'],
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
      'a word from the future',
      file({ judgements: [judgement(AB, 'hidden', '2999-01-01T00:00:00Z')] }),
      'damaged',
    ],
    ['a prototype', file({}).replace('"judgements"', '"__proto__":{"a":1},"judgements"'), 'forbidden-key'],
    ['a constructor', file({ judgements: [{ constructor: {} }] }), 'forbidden-key'],
    ['a prototype deep inside', file({ judgements: [{ a: { prototype: 1 } }] }), 'forbidden-key'],
    ['much depth', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too-deep'],
    ['much size', ' '.repeat(50_000_001), 'too-large'],
  ])('with %s is rejected in words', (_what, text, why) => {
    expect(readBackup(text, NOW)).toEqual({ is: 'rejected', why });
  });
  test('is not taken for deep because of what stands in quotes', () => {
    const text = file({ judgements: ['[[[[[[[[[[\\"[[['] });
    expect(readBackup(text, NOW)).toEqual({ is: 'rejected', why: 'damaged' });
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
          expect(['backup', 'rejected']).toContain(readBackup(text, NOW).is);
        },
      ),
    );
  });
});

describe('reading a backup back', () => {
  let keeper: NotesKeeper;
  let count = 0;

  beforeEach(() => {
    count += 1;
    keeper = createNotesKeeper(`backup-${count}`);
  });
  afterEach(() => keeper.close());

  const put = (rows: readonly LinkJudgement[]) =>
    keeper.write(['linkJudgements'], ({ linkJudgements }) => linkJudgements.bulkPut([...rows]));
  const all = async () => mergeJudgements(await openJudgements(keeper).all());
  const of = (...judgements: readonly LinkJudgement[]): Backup => ({ savedAt: SAVED, judgements });

  const OLD = '2026-01-01T00:00:00.000Z';
  const NEW = '2026-05-01T00:00:00.000Z';

  test('counts before it does anything, does what it counted, and is undone at once', async () => {
    const here = [judgement(AB, 'hidden', OLD), judgement(AC, 'hidden', NEW)];
    await put(here);
    const backup = of(
      judgement(AB, 'confirmed', NEW),
      judgement(AC, 'confirmed', OLD),
      judgement(BC, 'hidden', OLD),
    );
    const kept = openBackup(keeper);
    const expected = { fresh: 1, same: 0, replacing: 1, staying: 1 };
    expect(await kept.plan(backup)).toEqual(expected);
    expect(await all()).toEqual(mergeJudgements(here));
    expect(await kept.last()).toBeNull();

    expect(await kept.restore(backup)).toEqual(expected);
    expect(await all()).toEqual(mergeJudgements(here, backup.judgements));
    expect(await kept.last()).toMatchObject({ changes: 2 });

    expect(await kept.undo()).toBe(0);
    expect(await all()).toEqual(mergeJudgements(here));
    expect(await kept.last()).toBeNull();
  });
  test('of the same backup again says that all is the same', async () => {
    const kept = openBackup(keeper);
    await put([judgement(AB)]);
    const backup = await kept.save();
    expect(backup.judgements).toEqual([judgement(AB)]);
    expect(await kept.restore(backup)).toEqual({ fresh: 0, same: 1, replacing: 0, staying: 0 });
    expect(await kept.last()).toBeNull();
  });
  test('is undone but for what was judged anew since', async () => {
    const kept = openBackup(keeper);
    await kept.restore(of(judgement(AB), judgement(AC)));
    await put([judgement(AB, 'confirmed', NEW)]);
    expect(await kept.undo()).toBe(1);
    expect(await all()).toEqual([judgement(AB, 'confirmed', NEW)]);
  });
  test('gives the same whichever of two backups comes first', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, anySet, async (one, other) => {
        const results = await Promise.all(
          [
            [one, other],
            [other, one],
          ].map(async (sets, at) => {
            const own = createNotesKeeper(`order-${Math.random()}-${at}`);
            for (const set of sets) await openBackup(own).restore(of(...mergeJudgements(set)));
            const found = mergeJudgements(await openJudgements(own).all());
            await own.close();
            return found;
          }),
        );
        expect(results[0]).toEqual(results[1]);
        expect(results[0]).toEqual(mergeJudgements(one, other));
      }),
      { numRuns: 30 },
    );
  });
  test('wiped and read back, what was saved is what is there', async () => {
    const rows = [judgement(AB), judgement(AC, 'confirmed', NEW), judgement(BC)];
    await put(rows);
    const text = writeBackup(await openBackup(keeper).save());
    const fresh = createNotesKeeper(`fresh-${count}`);
    const read = readBackup(text, NOW);
    if (read.is === 'backup') await openBackup(fresh).restore(read.backup);
    expect(mergeJudgements(await openJudgements(fresh).all())).toEqual(mergeJudgements(rows));
    await fresh.close();
  });
});
