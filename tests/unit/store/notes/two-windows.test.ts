import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OperationId } from '../../../../lib/model/note.ts';
import { type Mutation, openTwoWindows } from './two-windows-model.ts';
import { anyStory } from './two-windows-story.ts';

/** `npm run soak` plays ten thousand. */
const RUNS = Number(process.env.SAKSSPOR_MODEL_RUNS ?? 500);

test(`two windows that edit one note lose no text in ${RUNS} stories`, { timeout: RUNS * 400 }, async () => {
  const windows = openTwoWindows('two-windows');
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      expect(await windows.play(story)).toEqual({ lost: [], needless: 0, overwritten: 0 });
    }),
    { numRuns: RUNS },
  );
  await windows.close();
});

/** As if the save did not look at the note's state: it is always based on what stands there. */
const blind: Mutation = (notes) => ({
  ...notes,
  save: async (draft) => {
    const head = await notes.one(draft.note);
    return notes.save({ ...draft, basedOn: head === null ? [] : [head.operation] });
  },
});
/** As if no operation were remembered: each try is a new one. */
const forgetful: Mutation = (notes) => ({
  ...notes,
  save: (draft) => notes.save({ ...draft, operation: crypto.randomUUID() as OperationId }),
});

test.each([
  ['does not look whether the note was changed', blind],
  ['does not know what was done already', forgetful],
])('the model finds a store that %s', { timeout: 60_000 }, async (_what, mutation) => {
  const windows = openTwoWindows(`mutated-${Math.random()}`, mutation);
  const result = await fc.check(
    fc.asyncProperty(anyStory, async (story) => {
      expect(await windows.play(story)).toEqual({ lost: [], needless: 0, overwritten: 0 });
    }),
    { numRuns: 2000, endOnFailure: true },
  );
  expect(result.failed).toBe(true);
  await windows.close();
});
