/** Makes the lexicon of what a reader's glossary holds now. Part of what the background loads when it needs it. */
import { compileLexicon } from '../detect/compile-lexicon.ts';
import type { LayeredGlossary } from '../glossary/layered-glossary.ts';
import { LEXICON_FORMAT, type Lexicon } from '../model/lexicon.ts';
import { seal } from '../model/sealed.ts';
import type { CardSource } from './index/repositories.ts';

/** Its revision changes with what texts are marked by: another definition leaves open pages as they are. */
export function makeLexicon({ cases, revision }: CardSource, { terms }: LayeredGlossary): Lexicon {
  const marked = terms.map(({ term }) => term);
  const lexicon = compileLexicon(marked, cases, revision);
  return { ...lexicon, revision: `${revision}.${seal(LEXICON_FORMAT, lexicon.terms).fingerprint}` };
}
