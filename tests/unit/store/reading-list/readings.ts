/** Readings for tests of the reading list. */
import type { PaperReading } from '../../../../lib/store/reading-list/queued-paper.ts';

export function readingOf(content: string): PaperReading {
  return {
    version: { entityTag: `"${content}"`, lastModified: null },
    contentMark: content,
    document: null,
    at: '2026-11-22T11:00:00.000Z',
    bytes: 1000,
    pages: 2,
    cases: 1,
    took: 1000,
    sameAs: null,
  };
}
