/** What happens to two windows that edit one note, in any order (two-windows-model.ts). */
import fc from 'fast-check';

/** How a save ends: told, rolled back by the browser, or done without the page ever hearing of it. */
export type Fate = 'told' | 'rolled-back' | 'untold';

/** A `type` that `keeps` leaves a draft at the key. */
export type Step = { readonly window: 0 | 1 } & (
  | { readonly does: 'type'; readonly how: 'append' | 'replace' | 'clear'; readonly keeps: boolean }
  /** Without `waits` the next step begins while this one is under way. */
  | { readonly does: 'save'; readonly fate: Fate; readonly waits: boolean }
  | { readonly does: 'look' | 'leave' | 'apply' }
  | { readonly does: 'trash' | 'restore' | 'destroy' | 'settle' | 'settle-null' }
  /** The page is gone, with or without time to leave a draft; the next one reads the note anew. */
  | { readonly does: 'kill'; readonly leaves: boolean; readonly reopens: boolean }
  | { readonly does: 'pause'; readonly minutes: number }
);

const window = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      window,
      does: fc.constant('type' as const),
      how: fc.constantFrom('append', 'append', 'replace', 'clear'),
      keeps: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      window,
      does: fc.constant('save' as const),
      fate: fc.constantFrom<Fate>('told', 'told', 'told', 'rolled-back', 'untold'),
      waits: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      window,
      does: fc.constantFrom('look', 'leave', 'apply', 'trash', 'restore', 'destroy', 'settle', 'settle-null'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      window,
      does: fc.constant('kill' as const),
      leaves: fc.boolean(),
      reopens: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ window, does: fc.constant('pause' as const), minutes: fc.constantFrom(1, 15) }),
  },
);

/** At most so many that fifty revisions hold them all. */
export const anyStory: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 3, maxLength: 24 });
