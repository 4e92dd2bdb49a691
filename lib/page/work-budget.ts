/**
 * How much work Saksspor may do in a page that keeps changing: a bucket of milliseconds that fills slowly and
 * that each scan empties by what it cost. No clock of its own, so that it can be tested by a table.
 */

/** Share of the time. Half of the 15 % that TRUST.md allows; painting by the browser takes part of the rest. */
export const SHARE = 0.07;
/** ms kept for the scan that makes the page whole once it has calmed down. */
export const RESERVE = 1500;
/** ms. A little more than the reserve, so that the first changes of a busy page are read at once. */
export const FULL = 1700;

export interface WorkBudget {
  readonly spend: (ms: number) => void;
  /** True if a scan may start; in a page that is not at rest only out of what is above the reserve. */
  readonly allows: (now: number, atRest: boolean) => boolean;
}

/** @param now ms, any origin, the same for all calls. */
export function createWorkBudget(now: number): WorkBudget {
  let credit = FULL;
  let countedAt = now;
  return {
    spend: (ms) => {
      credit -= ms;
    },
    allows: (at, atRest) => {
      credit = Math.min(FULL, credit + (at - countedAt) * SHARE);
      countedAt = at;
      return credit >= (atRest ? 0 : RESERVE);
    },
  };
}
