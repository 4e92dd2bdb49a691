/** Why something of the own glossary was not saved, from what its store threw. */
import type { GlossaryRefusal } from '../../store/notes/glossary-refused.ts';
import type { GlossaryFailure } from '../../strings/glossary-failure.ts';
import { saveFailure } from '../notes/save-failure.ts';

/** By its name: its class would bring the database into the page's own code. */
interface Refused extends Error {
  readonly reason: GlossaryRefusal;
}

export function glossaryFailure(thrown: unknown): GlossaryFailure {
  return thrown instanceof Error && thrown.name === 'GlossaryRefused'
    ? (thrown as Refused).reason
    : saveFailure(thrown);
}
