/**
 * The order in which things are found, best first. A reader who types an acronym wants that entry, whatever else has
 * the letters; who types a number wants that case; who types words wants what they are about; a typo is only guessed
 * where nothing that was really typed is left to show. So a hit is first judged by what it is:
 */
export const RANK = {
  /** The entry's name, letter for letter. */
  entryExactly: 0,
  /** But for capitals. */
  entryCaseApart: 1,
  /** But for hyphens, spaces, accents and æ, ø, å: "icd11", "e helse". */
  entryFolded: 2,
  form: 3,
  /** Another name or the expansion, in full. */
  otherName: 4,
  /** A case by its number, of the council that is named, else of each. */
  caseNumber: 5,
  /** The same number in another council. */
  numberElsewhere: 6,
  noteOfNumber: 7,
  /** A name with an ending: "HDABene", "EPJ-er". */
  inflectedName: 8,
  /** A name that begins so: the rest is not typed yet. */
  nameBegins: 9,
  /** Every word is there: as it is, in another form, as the beginning of a longer one or a part of a compound. */
  allWords: 10,
  /** A name of two letters with an ending that could as well be another word: "kis". */
  perhapsInflected: 11,
  /** A name with one typo. */
  nameWithTypo: 12,
  /** Every word is there, one or more with a typo. */
  allWordsWithTypos: 13,
  /** Half of the words or more are there, where nothing else is. */
  someWords: 14,
  none: 15,
} as const;

export type Rank = (typeof RANK)[keyof typeof RANK];

/** Of equal worth: a term explains, a case has happened, a note is one's own and is looked for among notes. */
export const KIND_ORDER = { term: 0, case: 1, note: 2 } as const;

/** Worths closer than a tenth are the same worth, so that the newest case comes before one with a shorter title. */
const STEPS_OF_WORTH = 64;
/** By worth: a letter may find everything there is, and a logarithm for each is felt. */
const STEPS = Uint8Array.from({ length: 256 }, (_, worth) =>
  Math.round((Math.log(1 + worth) / Math.log(256)) * STEPS_OF_WORTH),
);
/** Room for `TieOrder`. */
const TIES = 2 ** 35;

/**
 * One number for the whole order, lower first: rank, then how much the hit is worth (names over titles over text,
 * whole words over parts), then kind, then the order of each list. Nothing is left to chance.
 * @param worth 0 to 255, of a word on the average
 * @param tie as `TieOrder` says
 */
export function orderKey(rank: Rank, worth: number, kind: keyof typeof KIND_ORDER, tie: number): number {
  const step = STEPS[Math.min(Math.round(worth), 255)] ?? 0;
  return ((rank * (STEPS_OF_WORTH + 1) + (STEPS_OF_WORTH - step)) * 3 + KIND_ORDER[kind]) * TIES + tie;
}
