/** Finds the terms of a text, a window at a time. */
import type { TermMention } from '../model/mention.ts';
import type { TextContext } from './context-of-text.ts';
import type { Recogniser } from './recogniser.ts';

/**
 * The terms that start at `from` or later and before `to`. Windows of one text follow each other from 0 on and
 * share `context`; where they are cut makes no difference.
 */
export function findTerms(
  _text: string,
  _from: number,
  _to: number,
  _recogniser: Recogniser,
  _context: TextContext,
): TermMention[] {
  return [];
}
