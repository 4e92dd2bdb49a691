/**
 * The case numbers of a document's running text, each with the council that the order of DOMAIN.md §2.4 gives it:
 * read by detection itself, so that a reference is resolved as the same words are in a page.
 */
import { createCaseReader } from '../detect/case-reader.ts';
import { compileLexicon } from '../detect/compile-lexicon.ts';
import { createTextContext } from '../detect/context-of-text.ts';
import { prepareRecogniser, type Recogniser } from '../detect/recogniser.ts';
import type { SourceDocument } from '../model/document.ts';
import type { CaseMention } from '../model/mention.ts';

/** UTF-16 units of a step: a few milliseconds. */
const STEP = 32_768;
/** Case years have two digits; which of them can be meant is asked of the paper (`references.ts`). */
const LATEST_YEAR = 2099;

let recogniser: Recogniser | null = null;

/** Yields characters read. The known cases are not asked: what a paper says must not depend on what was read before. */
export function* caseMentionsInSteps(source: SourceDocument): Generator<number, readonly CaseMention[]> {
  recogniser ??= prepareRecogniser(compileLexicon([], [], ''), LATEST_YEAR);
  const { text, headings, origin } = source;
  const url = origin.is === 'page' ? origin.address : null;
  const { zones } = createTextContext(text, recogniser.patterns);
  const read = createCaseReader({ text, url, headings }, recogniser, zones);
  const mentions: CaseMention[] = [];
  for (let at = 0; at < text.length; at += STEP) {
    for (const mention of read(Math.min(text.length, at + STEP))) mentions.push(mention);
    yield Math.min(text.length, at + STEP);
  }
  return mentions;
}
