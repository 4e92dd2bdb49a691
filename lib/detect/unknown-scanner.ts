/** Finds capital-looking words that the glossary does not know, a window at a time. */
import type { UnknownMention } from '../model/mention.ts';
import type { TextContext } from './context-of-text.ts';
import type { Recogniser } from './recogniser.ts';

/** The unknown acronyms that start at `from` or later and before `to`; windows as in `findTerms`. */
export function findUnknown(
  _text: string,
  _from: number,
  _to: number,
  _recogniser: Recogniser,
  _context: TextContext,
): UnknownMention[] {
  return [];
}
