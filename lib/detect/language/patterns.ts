/**
 * The language of the papers as data: every pattern that detection reads texts with. It reaches a page through the
 * lexicon in storage, so a page-side module imports nothing but types from this folder.
 *
 * When a name comes or goes, raise `LEXICON_FORMAT`; when a pattern changes, `DATA_REVISION` (tests see to both).
 */
import { ADDRESS_PATTERNS } from './addresses.ts';
import { CASE_NUMBER_PATTERNS } from './case-numbers.ts';
import { COUNCIL_PATTERNS } from './councils.ts';
import { DOCUMENT_PATTERNS } from './documents.ts';
import { LOOK_ALIKE_PATTERNS } from './look-alikes.ts';
import { WORD_PATTERNS } from './words.ts';

export const PATTERNS = {
  ...ADDRESS_PATTERNS,
  ...CASE_NUMBER_PATTERNS,
  ...COUNCIL_PATTERNS,
  ...DOCUMENT_PATTERNS,
  ...LOOK_ALIKE_PATTERNS,
  ...WORD_PATTERNS,
};

/** Ready to use. Those with the flag `y` keep a position: it is set right before each use. */
export type Patterns = { readonly [Name in keyof typeof PATTERNS]: RegExp };
