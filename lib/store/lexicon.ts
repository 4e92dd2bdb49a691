/** Puts the lexicon into `storage.local`, where pages read it without waking the background. */
import { LEXICON_FORMAT, type Lexicon } from '../model/lexicon.ts';
import { STORAGE_KEYS } from '../model/settings.ts';
import { keepSealed, readSealed } from './keep-sealed.ts';

/** Makes the lexicon of the glossary as it is by then. */
export type CompileLexicon = () => Promise<Lexicon>;

/** Makes the lexicon where there is none of this content. Before consent nothing is stored. */
export async function keepLexicon(compile: CompileLexicon): Promise<void> {
  await keepSealed(STORAGE_KEYS.lexicon, LEXICON_FORMAT, compile, { anew: false });
}

/** Makes the lexicon whatever stands there. False before consent. */
export function restoreLexicon(compile: CompileLexicon): Promise<boolean> {
  return keepSealed(STORAGE_KEYS.lexicon, LEXICON_FORMAT, compile, { anew: true });
}

/** The lexicon as pages read it; null before consent, or where it is damaged. */
export function readLexicon(): Promise<Lexicon | null> {
  return readSealed(STORAGE_KEYS.lexicon, LEXICON_FORMAT);
}
