/** "Helsedataservice (HDS)": an abbreviation and what a text says that it stands for. */
import type { CaseId } from './case.ts';
import type { IsoDate } from './date.ts';
import type { DocumentId } from './document.ts';

/** Offsets are UTF-16 positions in the text, end exclusive. */
export interface Definition {
  /** "HDS", without an ending of inflection. */
  readonly short: string;
  /** As the text has it, on one line, words that a line break split joined again. */
  readonly long: string;
  /** Of the whole: from the first character of either to the last of either, a bracket included. */
  readonly start: number;
  readonly end: number;
}

/** A definition with where it was read. Rebuildable: in the index, never in a glossary before the reader takes it. */
export interface FoundDefinition extends Definition {
  readonly document: DocumentId;
  /** The case under whose heading it stands; null where none is known. */
  readonly caseId: CaseId | null;
  /** First day of the meeting; null where none is known. */
  readonly date: IsoDate | null;
  /** "NUFA 26/25, 29.10.2025", or the meeting, or the document's title. In bokmål, as facts are. */
  readonly label: string;
  /** The sentence that it stands in, on one line, at most `MAX_SENTENCE` characters. */
  readonly sentence: string;
}

/** What a card shows of it. */
export type ShownDefinition = Pick<FoundDefinition, 'short' | 'long' | 'label' | 'sentence'>;

/** UTF-16 units. Two lines of a card. */
export const MAX_SENTENCE = 280;
