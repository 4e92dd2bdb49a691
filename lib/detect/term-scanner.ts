/** Finds the terms of a text, a window at a time. */
import type { TermMention } from '../model/mention.ts';
import { wordEnd } from './characters.ts';
import type { TextContext } from './context-of-text.ts';
import { mayMark } from './context-rule.ts';
import type { Recogniser } from './recogniser.ts';
import { longestForm } from './term-form.ts';
import { nextWord, readWords } from './words.ts';

/**
 * The terms that start at `from` or later and before `to`. Windows of one text follow each other from 0 on and
 * share `context`, which remembers how far the last one read; where they are cut makes no difference.
 */
export function findTerms(
  text: string,
  from: number,
  to: number,
  recogniser: Recogniser,
  context: TextContext,
): TermMention[] {
  const { forms } = readWords(text, from, to, recogniser.filter, context.words);
  const found: TermMention[] = [];
  let read = Math.max(from, context.termsRead);
  for (let at = nextWord(text, forms, read); at < to; at = nextWord(text, forms, read)) {
    const match = longestForm(text, at, recogniser);
    const zone = match === null ? null : context.zones.at(at);
    if (match === null || zone !== null) {
      read = zone?.end ?? wordEnd(text, at);
      continue;
    }
    const { term } = match.found;
    const place = { text, start: at, ...match };
    const { patterns } = recogniser;
    const marked =
      !patterns.inDomain.test(text.slice(Math.max(0, at - 2), at + 1)) &&
      mayMark(term.marking, place, context, patterns);
    if (marked) {
      found.push({
        kind: 'term',
        entry: term.entry,
        start: at,
        end: match.end,
        text: text.slice(at, match.end),
      });
    }
    // A form that only the context speaks against leaves its later words to other forms; one that is never
    // marked keeps them.
    read = marked || term.marking.kind === 'never' ? match.wordEnd : wordEnd(text, at);
  }
  context.termsRead = read;
  return found;
}
