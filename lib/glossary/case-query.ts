/**
 * Reads what a reader writes to find cases: numbers in every notation of the papers (DOMAIN.md §2.1), with or
 * without a council, and words. A hyphen makes a number here even without "sak": whoever searches for "37-23" means
 * a case.
 */
import type { CaseNumber } from '../model/case.ts';
import type { CouncilId } from '../model/council.ts';
import { fold, foldWords } from './fold.ts';

export interface QueriedNumber extends CaseNumber {
  /** Null where the query names no council beside the number. */
  readonly council: CouncilId | null;
}

export interface CaseQuery {
  readonly numbers: readonly QueriedNumber[];
  /** Folded; all of them must be found. */
  readonly words: readonly string[];
}

/** More is no search: a whole page may have been selected. */
export const MAX_QUERY_LENGTH = 400;

/** The first year that a number can be of (`lib/detect/case-number.ts`). */
const EARLIEST_YEAR = 2012;

/** Folded, as `fold` leaves them. */
const COUNCIL_WORDS: Readonly<Record<string, CouncilId>> = {
  nufa: 'NUFA',
  fagutvalget: 'NUFA',
  fagutvalet: 'NUFA',
  nuit: 'NUIT',
  prioriteringsutvalget: 'NUIT',
  prioriteringsutvalet: 'NUIT',
  nehr: 'NEHR',
  nehs: 'NEHR',
  'e-helserad': 'NEHR',
  'e-helseradet': 'NEHR',
  'e-helsestyre': 'NEHR',
  'e-helsestyret': 'NEHR',
};

/** Says only that a number follows. */
const CASE_WORDS: ReadonlySet<string> = new Set([
  'sak',
  'saka',
  'saken',
  'saker',
  'sakene',
  'saksnr',
  'saksnummer',
  'case',
]);

/** "NUFA-26-2025", the id of a case. */
const CASE_ID = /\b([a-z]{4})-(\d{1,3})-(20\d{2})\b/g;
const NUMBER = /^(\d{1,3})[/\-–](20\d{2}|\d{2})$/;
/** Between words of a query, and around them. */
const BREAKS = /[\s,;:()«»"'’_]+/;
const EDGES = /^[.!?\-–]+|[.!?\-–]+$/g;

type Token =
  | { readonly is: 'number'; readonly number: CaseNumber }
  | { readonly is: 'council'; readonly council: CouncilId; readonly word: string }
  | { readonly is: 'word'; readonly word: string };

export function parseCaseQuery(text: string): CaseQuery {
  const tokens = tokensOf(text.slice(0, MAX_QUERY_LENGTH));
  const councilOf = councilsBeside(tokens);
  const numbers: QueriedNumber[] = [];
  const words: string[] = [];
  const taken = new Set([...councilOf.values()]);
  for (const token of tokens) {
    if (token.is === 'number')
      numbers.push({ ...token.number, council: councilOf.get(token)?.council ?? null });
    else if (token.is === 'word' || !taken.has(token)) words.push(...foldedWord(token.word));
  }
  return { numbers, words };
}

/** Empty where the word is only punctuation. */
function foldedWord(word: string): readonly string[] {
  const folded = foldWords(word);
  return folded === '' ? [] : [folded];
}

function tokensOf(text: string): readonly Token[] {
  return fold(text)
    .replaceAll(CASE_ID, '$1 $2/$3')
    .replaceAll(/(?<=\d) ?[/] ?(?=\d)/g, '/')
    .split(BREAKS)
    .map((word) => word.replaceAll(EDGES, ''))
    .filter((word) => word !== '' && !CASE_WORDS.has(word))
    .map(tokenOf);
}

function tokenOf(word: string): Token {
  const [, digits, yearDigits] = NUMBER.exec(word) ?? [];
  const year = Number(yearDigits) < 100 ? 2000 + Number(yearDigits) : Number(yearDigits);
  const number = Number(digits);
  if (number > 0 && year >= EARLIEST_YEAR) return { is: 'number', number: { number, year } };
  const council = Object.hasOwn(COUNCIL_WORDS, word) ? COUNCIL_WORDS[word] : undefined;
  return council === undefined ? { is: 'word', word } : { is: 'council', council, word };
}

/** "NUFA 26/25, 27/25": a council before its numbers; "15/23 NUFA": after. The first number shows which. */
function councilsBeside(tokens: readonly Token[]): ReadonlyMap<Token, Token & { readonly is: 'council' }> {
  const found = new Map<Token, Token & { readonly is: 'council' }>();
  const first = tokens.findIndex(({ is }) => is === 'number');
  const step = tokens[first - 1]?.is === 'council' ? -1 : 1;
  for (const [at, token] of tokens.entries()) {
    if (token.is !== 'number') continue;
    let beside = at + step;
    // A council before a list holds for all of it; one behind it may be the next number's.
    while (step < 0 && tokens[beside]?.is === 'number') beside += step;
    const council = tokens[beside];
    if (council?.is === 'council') found.set(token, council);
  }
  return found;
}
