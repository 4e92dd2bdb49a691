/** Which of two states of a word is the later one, and whether they say the same. */
import type { GlossaryChoice, GlossaryState } from '../../model/own-term.ts';

type Dated = Pick<GlossaryState, 'savedAt' | 'operation'>;

/**
 * Negative where `one` is the earlier. A total order over states of different operations, so that machines that merge get
 * the same, whichever way they do it.
 */
export function compareDecided(one: Dated, other: Dated): number {
  return Date.parse(one.savedAt) - Date.parse(other.savedAt) || compareText(one.operation, other.operation);
}

/** @param one as zod gave it, so that fields are in the order of the schema */
export function isSameChoice(one: GlossaryChoice | null, other: GlossaryChoice | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** ms since 1970. What a clock beyond it says is not kept: a year of five digits is no time that can be read back. */
const LATEST = Date.parse('9000-01-01T00:00:00.000Z');

/**
 * The ISO time of a new state: a clock that was set back does not make it the earlier one. It may be ahead of every clock:
 * where one was, what it dated stays, and all that comes after is later still.
 * @param now ms since 1970
 */
export function laterThan(head: Pick<GlossaryState, 'savedAt'> | null, now: number): string {
  const known = Math.min(now, LATEST);
  const after = head === null ? known : Math.max(known, Date.parse(head.savedAt) + 1);
  return new Date(after).toISOString();
}

export function compareText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
