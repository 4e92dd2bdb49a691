/** What a reader writes to find something, read once for all lists. */
import { caseNumberLabel } from '../../model/case.ts';
import { MAX_QUERY_LENGTH, parseCaseQuery, type QueriedNumber } from '../case-query.ts';
import { fold } from '../fold.ts';
import { namesWithin, rawWords, readName, readWord, type Word } from './words.ts';

export interface SearchQuery {
  /** As it is written, without white space around. */
  readonly text: string;
  /** All of it as one name. */
  readonly name: Word;
  /** Names that it may be an inflected form of, the likeliest first. */
  readonly inflected: readonly string[];
  /** The letters show where the name ends: "KI-en", "EPJer". */
  readonly showsEnding: boolean;
  readonly words: readonly Word[];
  readonly numbers: readonly QueriedNumber[];
}

/** The longest are kept of more: a pasted title is found by eight of its words. */
const MAX_WORDS = 8;

/** Say nothing of what is looked for; searched for only where there is nothing else. In all three languages. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `av at da de den der det dei du eller ein eit ei en er et fra for frå har hva hvem hvor hva hvordan i ikke ikkje
  kva kven korleis kan med men mot nå no når og om opp over på seg sin som så til um under ved vi være vil å
  a an and are by for from how in is it of on or the to was what where who with
  sak saka saken saker sakene sakens sakar saksnr saksnummer`
    .split(/\s+/)
    .map(fold),
);

const JOINED_NUMBER = /^(\d{1,3})-((?:20)?\d{2})$/;
const SHOWN_ENDING = /^[^\s]+[-'’]\p{Ll}{1,3}$|^\p{Lu}[\p{Lu}\d]+\p{Ll}{1,4}$/u;

export function readQuery(written: string): SearchQuery {
  const text = written.slice(0, MAX_QUERY_LENGTH).trim();
  const { numbers } = parseCaseQuery(text);
  const labels = new Set(numbers.map(caseNumberLabel));
  const words = new Map<string, Word>();
  for (const raw of rawWords(text)) {
    const joined = readWord(raw.replace(JOINED_NUMBER, '$1/$2'));
    const word = labels.has(joined.key) ? joined : readWord(raw);
    words.set(word.key, word);
  }
  return {
    text,
    name: readName(text),
    inflected: namesWithin(text),
    showsEnding: SHOWN_ENDING.test(text),
    words: tellingWords([...words.values()]),
    numbers,
  };
}

function tellingWords(words: readonly Word[]): readonly Word[] {
  // One letter is mostly a word that is just being begun: what was found so far stays.
  const telling = words.filter(({ key }) => key.length > 1 && !STOP_WORDS.has(key));
  const chosen = telling.length === 0 ? words : telling;
  if (chosen.length <= MAX_WORDS) return chosen;
  return chosen.toSorted((one, other) => other.key.length - one.key.length).slice(0, MAX_WORDS);
}
