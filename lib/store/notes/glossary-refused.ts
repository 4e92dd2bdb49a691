/** Why a word is not taken into the reader's glossary, so that a view can say it in words. Nothing was written. */

/**
 * - `too-long`: over the caps of `lib/model/own-term.ts`.
 * - `too-many`: there are `MAX_OWN_WORDS` already.
 * - `not-a-word`: no name, a name that is not allowed, or something in it has not the shape that it should.
 */
export type GlossaryRefusal = 'too-long' | 'too-many' | 'not-a-word';

export class GlossaryRefused extends Error {
  readonly reason: GlossaryRefusal;

  constructor(reason: GlossaryRefusal) {
    super(reason);
    this.name = 'GlossaryRefused';
    this.reason = reason;
  }
}
