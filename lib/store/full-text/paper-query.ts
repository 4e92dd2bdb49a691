/** What is looked for in papers: words, the last of which may be a beginning, and phrases in quotation marks. */
import { readQuery } from '../../glossary/search/query.ts';
import { rawWords, readWord } from '../../glossary/search/words.ts';
import { keyOf, stemsOf } from './text-words.ts';

export interface QueriedWord {
  readonly stem: string;
  /** Also what begins so; null where the word is written to its end. */
  readonly beginning: string | null;
}

export interface PaperQuery {
  /** Each stands on the page. Empty where nothing is looked for. */
  readonly words: readonly QueriedWord[];
  /** Folded words that stand on the page one behind the other. */
  readonly phrases: readonly (readonly string[])[];
}

/** A shorter beginning is that of too many words to tell anything. */
const SHORTEST_BEGINNING = 3;
/** A whole page may have been pasted in quotation marks. */
const MOST_WORDS = 40;
const QUOTED = /["«“”„]([^"«»“”„]*)["»“”]/gu;

export function readPaperQuery(written: string): PaperQuery {
  // One letter is a word that is just being begun.
  if (written.trim().length < 2) return { words: [], phrases: [] };
  const quoted = [...written.matchAll(QUOTED)].map(([, inner = '']) => rawWords(inner));
  const phrases = quoted.map((raws) => raws.map(keyOf)).filter((keys) => keys.length > 1);
  const free = written.replaceAll(QUOTED, ' ');
  const words = new Map<string, QueriedWord>();
  for (const raw of quoted.flat())
    for (const stem of stemsOf(raw)) words.set(stem, { stem, beginning: null });
  const last = /[\p{L}\p{N}]$/u.test(written) ? rawWords(free).at(-1) : undefined;
  const lastKey = last === undefined ? null : readWord(last).key;
  if (rawWords(free).length > 0) {
    for (const { key, stem } of readQuery(free).words) {
      const isBegun = key === lastKey && key.length >= SHORTEST_BEGINNING && !/\d/.test(key);
      words.set(stem, { stem: stem.slice(0, 60), beginning: isBegun ? key : null });
    }
  }
  return { words: [...words.values()].slice(0, MOST_WORDS), phrases };
}
