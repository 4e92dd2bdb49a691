/**
 * Terms that a selected text names in passing: "… behandles av EU i HDABene …". Search finds what a query is about;
 * this reads a text as a page is read.
 */
import { compileLexicon } from '../detect/compile-lexicon.ts';
import { detect } from '../detect/detect.ts';
import { prepareRecogniser } from '../detect/recogniser.ts';
import type { Term } from '../model/term.ts';
import { MAX_QUERY_LENGTH } from './case-query.ts';

/** Each once, in the order of the list. A long text is read in its beginning. */
export function termsNamedIn(text: string, terms: readonly Term[]): readonly Term[] {
  // Years only matter to case numbers, which are not looked for here.
  const recogniser = prepareRecogniser(compileLexicon(terms, [], ''), 0);
  const source = { text: text.slice(0, MAX_QUERY_LENGTH), url: null, headings: [] };
  const entries = new Set(detect(source, recogniser).terms.map((mention) => mention.entry));
  return terms.filter(({ entry }) => entries.has(entry));
}
