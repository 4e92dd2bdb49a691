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

/**
 * The ISO time of a new state: a clock that was set back does not make it the earlier one.
 * @param now ms since 1970
 */
export function laterThan(head: Pick<GlossaryState, 'savedAt'> | null, now: number): string {
  const after = head === null ? now : Math.max(now, Date.parse(head.savedAt) + 1);
  return new Date(after).toISOString();
}

export function compareText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
