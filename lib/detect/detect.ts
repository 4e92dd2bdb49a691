/**
 * Reads a text once and gives every case and term in it, and on request the unknown acronyms. In steps, so that a page can be read
 * between two frames; the result does not depend on how long the steps are.
 */
import type { CaseMention, Detection, SourceText, TermMention } from '../model/mention.ts';
import { createCaseReader } from './case-reader.ts';
import { createTextContext, type TextContext } from './context-of-text.ts';
import type { Recogniser } from './recogniser.ts';
import { findTerms } from './term-scanner.ts';
import { findUnknown } from './unknown-scanner.ts';

/** UTF-16 units of a step: well under a millisecond of ordinary text. */
const STEP = 4096;
/** No surface form of a term is longer: cases are known this far ahead of the terms that might cover them. */
const AHEAD = 256;

/** What a step finds. Unknown acronyms are looked for apart: a page is marked without them. */
export type StepDetection = Omit<Detection, 'unknown'>;

/** Works through the text in steps of a few thousand characters; each yielded value holds only what the step found. */
export function* detectInSteps(
  source: SourceText,
  recogniser: Recogniser,
  step: number = STEP,
  context: TextContext = createTextContext(source.text, recogniser.patterns),
): Generator<StepDetection, void> {
  const { text } = source;
  const readCases = createCaseReader(source, recogniser, context.zones);
  let waiting: CaseMention[] = [];
  let lastCaseEnd = 0;
  for (let from = 0; from < text.length; from += step) {
    const to = Math.min(text.length, from + step);
    waiting.push(...readCases(to + AHEAD));
    const overlap = ({ start, end }: TermMention) =>
      start < lastCaseEnd || waiting.some((mention) => start < mention.end && mention.start < end);
    const terms = findTerms(text, from, to, recogniser, context).filter((term) => !overlap(term));
    const cases = waiting.filter(({ start }) => start < to);
    waiting = waiting.filter(({ start }) => start >= to);
    lastCaseEnd = cases.at(-1)?.end ?? lastCaseEnd;
    yield { cases, terms };
  }
}

export function detect(source: SourceText, recogniser: Recogniser): Detection {
  const cases: CaseMention[] = [];
  const terms: TermMention[] = [];
  const { text } = source;
  const context = createTextContext(text, recogniser.patterns);
  for (const found of detectInSteps(source, recogniser, STEP, context)) {
    for (const mention of found.cases) cases.push(mention);
    for (const mention of found.terms) terms.push(mention);
  }
  return { cases, terms, unknown: findUnknown(text, 0, text.length, recogniser, context) };
}
