/** One scan: the text of a page read, and everything found in it, in slices. */
import { detectInSteps } from '../detect/detect.ts';
import type { Recogniser } from '../detect/recogniser.ts';
import { addFound, type PageMentions } from './mention-places.ts';
import type { PageText } from './page-text.ts';
import type { readPage } from './read-page.ts';
import { workInSlices } from './work-in-slices.ts';

export interface ScanOptions {
  readonly read: typeof readPage;
  readonly roots: readonly Element[];
  readonly recogniser: Recogniser;
  /** The address that the text belongs to; null where that is not certain. */
  readonly addressOf: (page: PageText) => string | null;
  /** The scan before this one, whose ids are kept. */
  readonly before: PageMentions;
  readonly newId: () => number;
  /** Called after each step that found something. */
  readonly onGrowth: (found: PageMentions) => void;
  readonly spend: (ms: number) => void;
  readonly signal: AbortSignal;
}

/** @param limit characters read at most. Null once `signal` has aborted. */
export function scanPage(options: ScanOptions, limit?: number): Promise<PageMentions | null> {
  return workInSlices(scanInSteps(options, limit), options.spend, options.signal);
}

function* scanInSteps(
  { read, roots, recogniser, addressOf, before, newId, onGrowth }: ScanOptions,
  limit?: number,
): Generator<void, PageMentions> {
  const page = yield* read(roots, limit);
  const found: PageMentions = { page, mentions: [], truncated: page.truncated };
  const source = { text: page.text, headings: page.headings, url: addressOf(page) };
  for (const step of detectInSteps(source, recogniser)) {
    addFound(found, step, before, newId);
    onGrowth(found);
    yield;
  }
  return found;
}
