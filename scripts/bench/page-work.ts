/** What is recorded of a page's main thread, and between which marks. */

/** A page sets these by `performance.mark`: what lies between them counts. The browser tells of them with thread and time. */
export const FROM_MARK = 'bench-from';
export const UNTIL_MARK = 'bench-until';

/** ms of processor time of the page's main thread, between the marks. */
export interface PageWork {
  /** Our script with everything that it calls, a forced layout included. 0 where it is not in the page. */
  readonly own: number;
  /** The longest task in which our script ran: in Chromium the whole task, in Firefox our part of it. */
  readonly longestOwn: number;
  /** The longest other task: parsing, layout, painting. Null in Firefox, whose profiler knows no tasks. */
  readonly longestOther: number | null;
  /** Everything. */
  readonly total: number;
}
