/**
 * A paper that is at hand as plain text, laid out as the paper that it came from: tables with columns, headings,
 * notes that begin on a page of their own, slides. So that a PDF can be printed of it whose labels are known.
 */
import type { PrintJob } from '../make-pdf.ts';
import { markdownHtml } from './markdown-paper.ts';
import { page } from './page.ts';
import { printedHtml } from './printed-paper.ts';
import { slidesHtml } from './slide-paper.ts';

/** By what the text shows of how it came to be: marks of a heading, slides, or lines of a printed page. */
export function htmlOfPaper(text: string): PrintJob {
  if (/^#{2,4} /mu.test(text)) return { html: page(markdownHtml(text)) };
  if (/^Agenda \S+ dag \d – \d/mu.test(text))
    return { html: page(slidesHtml(text), 'slides'), landscape: true };
  return { html: page(printedHtml(text)) };
}
