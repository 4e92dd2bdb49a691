/**
 * The search over terms and cases as it can be kept: read back without reading their
 * texts again. No notes, and none of their words: what is kept may lie unsealed.
 */
import type { CaseFact } from '../../model/case.ts';
import type { Term } from '../../model/term.ts';
import type { Searchable } from './judge.ts';
import { keptVocabulary } from './kept-vocabulary.ts';
import type { Postings } from './postings.ts';
import type { Part, SearchedList } from './searched-list.ts';
import type { SortedTexts } from './sorted-texts.ts';

export interface KeptWords {
  /** Words of texts, and behind them what is only a whole name: a word's number is its place. */
  readonly words: SortedTexts;
  readonly names: SortedTexts;
  readonly stems: SortedTexts;
  /** By number of a word: the place of its stem. */
  readonly stemOf: Uint32Array;
  /** Numbers of words in the order of their stems, and by place of a stem where its words begin. */
  readonly byStem: Uint32Array;
  readonly stemStarts: Uint32Array;
}

export interface KeptPart {
  readonly ids: readonly string[];
  readonly marks: Float64Array;
  readonly ties: Float64Array;
  readonly postings: Postings;
}

export interface KeptSearch {
  readonly words: KeptWords;
  readonly term: KeptPart;
  readonly case: KeptPart;
}

export function searchableOf(kept: KeptSearch): Searchable {
  return {
    vocabulary: keptVocabulary(kept.words),
    term: listOf<Term>(kept.term),
    case: listOf<CaseFact>(kept.case),
    note: { parts: [] },
  };
}

function listOf<Searched>({ ids, marks, ties, postings }: KeptPart): SearchedList<Searched> {
  const part: Part<Searched> = {
    ids,
    marks,
    all: new Array<null>(ids.length).fill(null),
    ties,
    postings,
    isLive: new Uint8Array(ids.length).fill(1),
  };
  return { parts: [part] };
}
