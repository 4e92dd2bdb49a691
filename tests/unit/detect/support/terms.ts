/** Short ways to write a test of term detection: a term, a recogniser of terms, what a text gives. */
import { GLOSSARY } from '../../../../lib/data/glossary.ts';
import { compileLexicon } from '../../../../lib/detect/compile-lexicon.ts';
import { createTextContext } from '../../../../lib/detect/context-of-text.ts';
import { prepareRecogniser, type Recogniser } from '../../../../lib/detect/recogniser.ts';
import { findTerms } from '../../../../lib/detect/term-scanner.ts';
import { findUnknown } from '../../../../lib/detect/unknown-scanner.ts';
import type { TermMention, UnknownMention } from '../../../../lib/model/mention.ts';
import type { Marking, Term } from '../../../../lib/model/term.ts';

export function term(
  entry: string,
  forms: readonly string[] = [entry],
  marking: Marking = { kind: 'always' },
): Term {
  return {
    entry,
    forms,
    otherNames: [],
    expansion: { nb: entry, en: null },
    definition: entry,
    category: 'teknologi',
    otherMeanings: [],
    related: [],
    marking,
    confidence: 'certain',
    evidence: { expansion: 'paper', sources: [], notes: [] },
  };
}

export function recogniserOf(terms: readonly Term[]): Recogniser {
  return prepareRecogniser(compileLexicon(terms, [], 'test'), 2027);
}

/** Everything that the built-in glossary knows. */
export const BUILT_IN: Recogniser = recogniserOf(GLOSSARY);

export function termsIn(text: string, recogniser: Recogniser = BUILT_IN, step = text.length): TermMention[] {
  const context = createTextContext(text, recogniser.patterns);
  const found: TermMention[] = [];
  for (let from = 0; from < text.length; from += step) {
    found.push(...findTerms(text, from, Math.min(text.length, from + step), recogniser, context));
  }
  return found;
}

export function unknownIn(
  text: string,
  recogniser: Recogniser = BUILT_IN,
  step = text.length,
): UnknownMention[] {
  const context = createTextContext(text, recogniser.patterns);
  const found: UnknownMention[] = [];
  for (let from = 0; from < text.length; from += step) {
    found.push(...findUnknown(text, from, Math.min(text.length, from + step), recogniser, context));
  }
  return found;
}

/** "span=entry" of each term, in text order; the entry is left out where it is the span. */
export function marks(text: string, recogniser: Recogniser = BUILT_IN): string[] {
  return termsIn(text, recogniser).map((found) =>
    found.text === found.entry ? found.text : `${found.text}=${found.entry}`,
  );
}
