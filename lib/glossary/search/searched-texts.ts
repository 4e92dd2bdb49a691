/**
 * What of a term, a case and a note is searched, and how much a hit there weighs, 1 to 255: names before what a
 * thing is about, that before what is said of it, that before running text. Nobody measured the steps: they are far
 * enough apart that two hits in a weak place do not outdo one in a strong place.
 */
import { type CaseFact, caseNumberLabel, parseCaseId } from '../../model/case.ts';
import { councilFullName, councilShortName } from '../../model/council.ts';
import { formatDate, MONTHS } from '../../model/date.ts';
import type { Term } from '../../model/term.ts';
import type { SearchedNote } from './search.ts';

export interface SearchedText {
  readonly text: string;
  readonly weight: number;
}

/** A name as a whole is one word besides (`readName`). Weights from here on say that, and which name it is. */
export const WHOLE_NAME = 252;
export const ENTRY_NAME = 255;
export const FORM_NAME = 254;
export const OTHER_NAME = 253;
const EXPANSION_NAME = WHOLE_NAME;
/** Hits of less are not worth showing for a word of two or three letters that begins there: "he" begins much. */
export const STRONG = 90;

export interface SearchedTexts {
  readonly names: readonly SearchedText[];
  readonly texts: readonly SearchedText[];
}

const present = (texts: readonly (string | null)[], weight: number): readonly SearchedText[] =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [{ text, weight }]));

export function textsOfTerm(term: Term): SearchedTexts {
  const { entry, forms, otherNames, expansion } = term;
  const expansions = [expansion.nb, expansion.en];
  return {
    names: [
      ...present([entry], ENTRY_NAME),
      ...present(forms, FORM_NAME),
      ...present(otherNames, OTHER_NAME),
      ...present(expansions, EXPANSION_NAME),
    ],
    texts: [
      ...present([entry], 200),
      ...present(forms, 190),
      ...present(otherNames, 180),
      ...present(expansions, 170),
      ...present([...term.otherMeanings, ...term.related, term.definition, term.category], 40),
    ],
  };
}

export function textsOfCase(fact: CaseFact): SearchedTexts {
  const { council, number, year, meetingDate } = fact;
  const time = { date: meetingDate, year };
  return {
    names: [],
    texts: [
      ...present([fact.title], 150),
      ...present(fact.otherTitles, 110),
      // As good as a title: "nufa 2025" means the cases of that year, not one that names it.
      ...present([caseNumberLabel(fact), `${number}/${year}`, `${number}`, `${year}`], 150),
      ...present(
        [
          `${councilShortName(council, time)} ${councilFullName(council, time)}`,
          // One number series ran through the renaming: either name finds the case.
          council === 'NEHR'
            ? 'NEHS NEHR e-helsestyret e-helserådet'
            : council === 'NUFA'
              ? 'Fagutvalget'
              : null,
          fact.kind,
          fact.otherKind,
          meetingDate === null
            ? null
            : `${formatDate(meetingDate)} ${MONTHS[Number(meetingDate.slice(5, 7)) - 1]}`,
          fact.meetingLabel,
        ],
        130,
      ),
      ...present([fact.notes, fact.outcome?.summary ?? null, (fact.bodyWords ?? []).join(' ')], 30),
    ],
  };
}

export function textsOfNote({ caseId, heading, tags, text }: SearchedNote): SearchedTexts {
  const key = parseCaseId(caseId);
  return {
    names: [],
    texts: [
      ...present([heading, ...tags], 140),
      ...present([key === null ? null : `${key.council} ${caseNumberLabel(key)} ${key.year}`], 60),
      ...present([text], 45),
    ],
  };
}

/** Below all words and marks of one list, the lower the earlier where two hits are worth the same: whole, under 2^35. */
export type TieOrder<Searched> = (searched: Searched, place: number) => number;

/** Shorter names first, then in the order of the list. */
export const shorterName: TieOrder<Term> = ({ entry }, place) => Math.min(entry.length, 999) * 1e7 + place;

/** The newest case first; what has no day counts as the last day of its year's January, behind what is known. */
export const newestCase: TieOrder<CaseFact> = ({ meetingDate, year, number }) => {
  const days = Math.floor(Date.parse(meetingDate ?? `${year}-01-31`) / 86_400_000);
  return (100_000 - days) * 1000 + (999 - number);
};

/** As they are given. */
export const asGiven: TieOrder<SearchedNote> = (_, place) => place;
