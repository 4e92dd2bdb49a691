/** Finds the terms of a text, a window at a time. */
import type { TermMention } from '../model/mention.ts';
import { isLower, isWord, wordEnd } from './characters.ts';
import type { TextContext } from './context-of-text.ts';
import { mayMark } from './context-rule.ts';
import type { Recogniser } from './recogniser.ts';
import { longestForm } from './term-form.ts';

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
  const found: TermMention[] = [];
  let at = Math.max(from, context.termsRead);
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      at += 1;
      continue;
    }
    const match = recogniser.forms.next.has(code) ? longestForm(text, at, recogniser) : null;
    const zone = match === null ? null : context.zones.at(at);
    if (match === null || zone !== null) {
      at = zone?.end ?? wordEnd(text, at);
      continue;
    }
    const { term } = match.found;
    const place = { text, start: at, end: match.end, wordEnd: match.wordEnd };
    const marked = !isInDomain(text, at) && mayMark(term.marking, place, context, recogniser.patterns);
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
    at = marked || term.marking.kind === 'never' ? match.wordEnd : wordEnd(text, at);
  }
  context.termsRead = at;
  return found;
}

/** "@helsenorge.no", "api.helsenorge.no": a small letter right after a full stop goes on with an address. */
function isInDomain(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    before === '@' || (before === '.' && isWord(text.charCodeAt(at - 2)) && isLower(text.charCodeAt(at)))
  );
}
