/** The sentence of a page in which most of what was looked for stands, with the words marked. */
import { placedWords, rawWords } from '../../glossary/search/words.ts';
import type { PaperQuery } from './paper-query.ts';
import { keyOf, stemsOf } from './text-words.ts';

export interface SentencePiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** UTF-16 units: two or three lines of the side panel. */
const LONGEST = 200;
/** Of what stands before the first hit where a sentence has to be cut. */
const BEFORE = 60;
/** Behind a full stop, at an empty line, and where a line begins as a sentence does: others only go on in the next. */
const SENTENCE_END = /[.!?:][)"»”]?\s+(?=[\p{Lu}\p{N}"«“(–-])|\n(?:[ \t\n]|(?=[\p{Lu}\p{N}"«“(–•-]))/gu;

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the words it is. */
  readonly word: number;
}

/** Whether the page has every phrase, its words one behind the other. */
export function hasPhrases(text: string, { phrases }: PaperQuery): boolean {
  if (phrases.length === 0) return true;
  const keys = ` ${rawWords(text).map(keyOf).join(' ')} `;
  return phrases.every((phrase) => keys.includes(` ${phrase.join(' ')} `));
}

/** Empty where nothing of what was looked for stands there: in the title of the document, then. */
export function foundSentence(text: string, query: PaperQuery): readonly SentencePiece[] {
  const hits = hitsIn(text, query);
  if (hits.length === 0) return [];
  const { start, end } = bestSentence(text, hits, query.words.length);
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const from =
    end - start <= LONGEST ? start : Math.max(start, wordStart(text, (inside[0]?.start ?? 0) - BEFORE));
  const to = Math.min(end, from + LONGEST);
  const last = to === end ? to : Math.max(wordStart(text, to), inside[0]?.end ?? to);
  return pieces(text, inside, from, last, { before: from > start, behind: last < end });
}

function hitsIn(text: string, { words }: PaperQuery): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { raw, start, end } of placedWords(text)) {
    const stems = stemsOf(raw);
    const word = words.findIndex(
      ({ stem, beginning }) =>
        stems.includes(stem) || (beginning !== null && stems.some((one) => one.startsWith(beginning))),
    );
    if (word !== -1) hits.push({ start, end, word });
  }
  return hits;
}

/** The first that has the most of the words. */
function bestSentence(
  text: string,
  hits: readonly Hit[],
  wanted: number,
): { readonly start: number; readonly end: number } {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: match }) => index + match.length);
  let best = { start: 0, end: text.length, count: -1 };
  let start = 0;
  let at = 0;
  for (const end of [...ends, text.length]) {
    const found = new Set<number>();
    for (let hit = hits[at]; hit !== undefined && hit.start < end; hit = hits[++at]) found.add(hit.word);
    if (found.size > best.count && found.size > 0) best = { start, end, count: found.size };
    if (best.count === wanted) break;
    start = end;
  }
  return best;
}

function pieces(
  text: string,
  hits: readonly Hit[],
  from: number,
  to: number,
  cut: { readonly before: boolean; readonly behind: boolean },
): readonly SentencePiece[] {
  const found: SentencePiece[] = [];
  const add = (start: number, end: number, isHit: boolean): void => {
    const part = text.slice(start, end).replaceAll(/\s+/g, ' ');
    if (part !== '') found.push({ text: part, isHit });
  };
  if (cut.before) found.push({ text: '… ', isHit: false });
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (cut.behind) found.push({ text: ' …', isHit: false });
  return found;
}

/** Where the word begins in which `at` lies. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space === -1 || at - space > 40 ? at : space + 1;
}
