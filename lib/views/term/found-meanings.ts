/** What was found of an abbreviation, as it is shown: each meaning once, with every place that says it. */
import { isSaid } from '../../glossary/found-beside.ts';
import type { LayeredGlossary, LayeredTerm } from '../../glossary/layered-glossary.ts';
import { isSameMeaning } from '../../glossary/same-meaning.ts';
import type { FoundDefinition } from '../../model/definition.ts';

export interface FoundMeaning {
  /** The newest. */
  readonly shown: FoundDefinition;
  /** Other places that say the same, newest first, one for each case or meeting. */
  readonly others: readonly FoundDefinition[];
}

/** @param found newest first */
export function foundMeanings(found: readonly FoundDefinition[]): readonly FoundMeaning[] {
  const meanings: { shown: FoundDefinition; others: FoundDefinition[] }[] = [];
  for (const one of found) {
    const same = meanings.find(
      ({ shown }) => shown.short === one.short && isSameMeaning(shown.long, one.long),
    );
    if (same === undefined) meanings.push({ shown: one, others: [] });
    else if (![same.shown, ...same.others].some(({ label }) => label === one.label)) same.others.push(one);
  }
  return meanings;
}

/** The entry that the abbreviation belongs to; null where the glossary has none. */
export function entryOf({ terms }: LayeredGlossary, short: string): LayeredTerm | null {
  return (
    terms.find(({ term }) => term.entry === short) ??
    terms.find(({ term }) => term.forms.includes(short)) ??
    null
  );
}

export type MeaningStatus = 'unknown' | 'beside' | 'said' | 'own' | 'locked';

/** How it stands to the glossary. `beside`: the glossary has the word and says something else. */
export function meaningStatus(entry: LayeredTerm | null, { long }: FoundDefinition): MeaningStatus {
  if (entry === null) return 'unknown';
  if (isSaid(entry.term, long)) return entry.origin === 'own' ? 'own' : 'said';
  return entry.isLocked ? 'locked' : 'beside';
}

/** The sentence in pieces, every second one the abbreviation. */
export function splitAt(sentence: string, short: string): readonly string[] {
  const pieces: string[] = [];
  let rest = 0;
  for (let at = sentence.indexOf(short); at !== -1; at = sentence.indexOf(short, at + short.length)) {
    if (isPartOfWord(sentence, at, short.length)) continue;
    pieces.push(sentence.slice(rest, at), short);
    rest = at + short.length;
  }
  return [...pieces, sentence.slice(rest)];
}

function isPartOfWord(text: string, at: number, length: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + length] ?? '');
}
