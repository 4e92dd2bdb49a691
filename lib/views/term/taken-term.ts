/** The entry of the reader's own that a definition found in a paper becomes. */
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import { languageOf } from '../../glossary/long-form-language.ts';
import type { FoundDefinition } from '../../model/definition.ts';
import { type GlossaryChoice, MAX_OWN_LINE, MAX_OWN_LIST, type OwnTerm } from '../../model/own-term.ts';
import type { Term } from '../../model/term.ts';
import { isOrdinaryWord } from '../term-editor/ordinary-words.ts';

/**
 * A new entry where the glossary has none. Where it has one, that one as it stands with the meaning added: in its
 * language if nothing stands there, else as another meaning.
 *
 * @param before what the reader has decided of this name
 * @param words that ordinary text is written with (`wordsOf`): an abbreviation that is one of them is not marked
 */
export function takenTerm(
  { short, long, label, sentence }: FoundDefinition,
  entry: LayeredTerm | null,
  before: GlossaryChoice | null,
  words: ReadonlySet<string>,
): OwnTerm {
  const foundIn = { label, sentence };
  const language = languageOf(long);
  const base = before?.is === 'written' ? before.term : entry === null ? null : asOwn(entry.term);
  if (base === null) {
    return {
      ...EMPTY,
      entry: short,
      forms: [short],
      expansion: { ...EMPTY.expansion, [language]: long },
      marking: { kind: isOrdinaryWord(short, words) ? 'never' : 'always' },
      foundIn,
    };
  }
  const isFree = base.expansion[language] === null;
  return {
    ...base,
    expansion: isFree ? { ...base.expansion, [language]: long } : base.expansion,
    otherMeanings: isFree ? base.otherMeanings : withMeaning(base.otherMeanings, long, label),
    foundIn,
  };
}

const EMPTY: Omit<OwnTerm, 'entry' | 'forms' | 'marking' | 'foundIn'> = {
  otherNames: [],
  expansion: { nb: null, en: null },
  definition: '',
  category: 'annet',
  otherMeanings: [],
  related: [],
};

/** With where it was read, if that fits on the line. The new one has its place in a list that is full. */
function withMeaning(others: readonly string[], long: string, label: string): readonly string[] {
  const line = `${long} (${label})`;
  return [...others.slice(0, MAX_OWN_LIST - 1), line.length > MAX_OWN_LINE ? long : line];
}

function asOwn({ confidence: _, evidence: __, ...written }: Term): Omit<OwnTerm, 'foundIn'> {
  return written;
}
