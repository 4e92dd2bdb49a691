/** What is recorded of a page's main thread, and between which marks. */

/** A page sets these by `performance.mark`: what lies between them counts. The browser tells of them with thread and time. */
export const FROM_MARK = 'bench-from';
export const UNTIL_MARK = 'bench-until';

/** ms of processor time of the page's main thread, between the marks. */
export interface PageWork {
  /** Our script with everything that it calls, a forced layout included. 0 where it is not in the page. */
  readonly own: number;
  /** Our part of a task, in the task where it is longest. */
  readonly longestOwn: number;
  /**
   * The longest task in which our script ran, whole: with what the page itself does there, its first layout for one. In
   * Firefox of tasks that lasted 50 ms by the clock; where ours were in none, as `longestOwn`.
   */
  readonly longestWithOwn: number;
  /** The longest other task: parsing, layout, painting. In Firefox 0 where none lasted 50 ms. */
  readonly longestOther: number;
  /** Everything. */
  readonly total: number;
}
