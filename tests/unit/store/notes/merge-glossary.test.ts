import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OperationId } from '../../../../lib/model/note.ts';
import type { GlossaryState } from '../../../../lib/model/own-term.ts';
import { type KeptWord, mergeGlossaries, statesOf } from '../../../../lib/store/notes/merge-glossary.ts';
import { ownWordSchema } from '../../../../lib/store/own-word-schema.ts';
import { second, stateOf, states, word, written } from './glossary-samples.ts';
import { uuid } from './note-drafts.ts';

/** States of one name: often at the same moment, and never two of one operation. */
const anyState: fc.Arbitrary<GlossaryState> = fc
  .record({
    by: fc.nat(12),
    choice: fc.constantFrom(null, { is: 'hidden' } as const, { is: 'ignored' } as const, written('KORO')),
  })
  .map(({ by, choice }) => ({
    operation: uuid(`by ${by}`) as OperationId,
    number: (by % 5) + 1,
    savedAt: second(by % 4),
    choice,
  }));

/** The choice goes with the operation, as on machines of ours. */
function asOne(all: readonly GlossaryState[]): readonly GlossaryState[] {
  const first = new Map<string, GlossaryState>();
  for (const state of all) if (!first.has(state.operation)) first.set(state.operation, state);
  return [...first.values()];
}

function kept(name: string, all: readonly GlossaryState[]): readonly KeptWord[] {
  const [head, ...revisions] = asOne(all);
  if (head === undefined) return [];
  return mergeGlossaries([{ name, ...head, revisions }], []);
}

const names = ['KORO', 'KORO', 'HDAB'] as const;

/** What three machines have saved, of the same words. */
const machines = fc
  .array(fc.array(fc.nat(11), { maxLength: 6 }), { minLength: 9, maxLength: 9 })
  .chain((picks) =>
    fc.array(anyState, { minLength: 12, maxLength: 12 }).map((all) => {
      const world = asOne(all);
      const of = (machine: number): readonly KeptWord[] =>
        [0, 1].flatMap((at) => {
          const mine = (picks[machine * 3 + at] ?? []).flatMap((one) => world[one] ?? []);
          const own = names[at + 1] ?? 'KORO';
          // An operation belongs to one name.
          return kept(
            own,
            mine
              .filter(({ operation }) => operation.charCodeAt(0) % 2 === at)
              .map((state) => (state.choice?.is === 'written' ? { ...state, choice: written(own) } : state)),
          );
        });
      return [of(0), of(1), of(2)] as const;
    }),
  );

const sorted = (words: readonly KeptWord[]) => mergeGlossaries(words, []);

describe('two glossaries together', () => {
  test('are the same in either order, in any grouping, and however often', () => {
    fc.assert(
      fc.property(machines, ([one, two, three]) => {
        const both = mergeGlossaries(one, two);
        expect(mergeGlossaries(two, one)).toEqual(both);
        expect(mergeGlossaries(both, one)).toEqual(both);
        expect(mergeGlossaries(both, three)).toEqual(mergeGlossaries(one, mergeGlossaries(two, three)));
      }),
      { numRuns: 500 },
    );
  });

  test('have every state of both, and the latest of each name is what the name is', () => {
    fc.assert(
      fc.property(machines, ([one, two]) => {
        const all = (words: readonly KeptWord[]) =>
          words.flatMap((each) => statesOf(each).map((state) => JSON.stringify([each.name, state])));
        const merged = mergeGlossaries(one, two);
        expect(new Set(all(merged))).toEqual(new Set([...all(one), ...all(two)]));
        for (const each of merged) {
          for (const { savedAt } of each.revisions) expect(each.savedAt >= savedAt).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('decide by the time, and then by the operation', () => {
    const early = word('KORO', 1, written('KORO'));
    const late = word('KORO', 2, null);
    expect(mergeGlossaries([late], [early])).toEqual([
      { ...late, revisions: [stateOf('KORO', 1, written('KORO'))] },
    ]);
    const tied = { ...word('KORO', 3, { is: 'hidden' }), savedAt: late.savedAt };
    const [merged] = mergeGlossaries([late], [tied]);
    expect(merged?.operation).toBe([late.operation, tied.operation].sort()[1]);
  });

  test('take the same moment, however it is written, for one', () => {
    const one = { ...word('KORO', 1, { is: 'hidden' }), savedAt: '2026-11-01T00:00:01Z' };
    const [merged] = mergeGlossaries(
      [one],
      [{ ...word('KORO', 2, null), savedAt: '2026-11-01T00:00:00.999Z' }],
    );
    expect(merged?.operation).toBe(one.operation);
  });

  test('keep the newest fifty earlier states', () => {
    const many = states('KORO', 50);
    const own = word('KORO', 60, null, many.toReversed());
    const [merged] = mergeGlossaries([own], [word('KORO', 61, { is: 'hidden' })]);
    expect(merged?.revisions.map(({ number }) => number)).toEqual([
      60,
      ...Array.from({ length: 49 }, (_, at) => 50 - at),
    ]);
  });

  test('keep both texts of an operation that was changed in a file, in either order', () => {
    const one = word('KORO', 1, written('KORO', 'Som den var.'));
    const other = word('KORO', 1, written('KORO', 'Endret for hånd.'));
    const merged = mergeGlossaries([one], [other]);
    expect(mergeGlossaries([other], [one])).toEqual(merged);
    expect(mergeGlossaries(merged, [one])).toEqual(merged);
    expect(mergeGlossaries(merged, [other])).toEqual(merged);
    const all = sorted(merged).flatMap(statesOf);
    expect(all.map(({ choice }) => choice)).toEqual(expect.arrayContaining([one.choice, other.choice]));
    for (const state of all) expect(ownWordSchema.safeParse({ name: 'KORO', ...state }).success).toBe(true);
  });
});
