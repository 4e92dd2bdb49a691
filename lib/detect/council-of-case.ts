/**
 * Decides the council of a case number by the order of DOMAIN.md §2.4, with what it was read from. Where evidence
 * conflicts, or there is none, the answer is every reading that is possible: never one in silence.
 */

import type { CouncilId } from '../model/council.ts';
import type { LexiconCase } from '../model/lexicon.ts';
import type { CouncilBasis } from '../model/mention.ts';
import type { Row } from './case-surroundings.ts';
import { councilBeside, decidingCouncils } from './council-beside.ts';
import { type Claim, councilsIn, unique } from './council-names.ts';
import type { Place } from './council-sections.ts';
import { councilByTitle } from './council-title.ts';
import type { Patterns } from './language/patterns.ts';

export type CouncilReading =
  | { readonly council: CouncilId; readonly basis: CouncilBasis }
  | { readonly council: null; readonly candidates: readonly CouncilId[]; readonly basis: 'ambiguous' }
  /** The place belongs to another body: no case of ours. */
  | null;

export interface Surroundings {
  /** Plain text up to the number or the word "sak" before it. */
  readonly before: string;
  readonly after: string;
  readonly row: Row;
  /** "sak 19/23" within a sentence. */
  readonly inSentence: boolean;
  /** The number is the case note's own, in the block of labels at its head. */
  readonly ownNumber: boolean;
  /** Council names that the table's column is headed with. */
  readonly column: readonly CouncilId[];
  readonly place: Place;
  /** Listed as an earlier treatment: what the document and the page say must not be used. */
  readonly earlier: boolean;
  readonly year: number;
  /** Known cases with this number. */
  readonly known: readonly LexiconCase[];
}

/** NEHS was founded with the model of 2016; before that the top level was another body (DOMAIN.md §1.2). */
const TOP_COUNCIL_SINCE = 2016;

export function councilOfCase(at: Surroundings, patterns: Patterns): CouncilReading {
  const { known } = at;
  const beside = councilBeside(at.before, at.after, patterns);
  const named = beside.councils.length > 0 ? beside.councils : at.column;
  const listed = at.earlier && !at.ownNumber;
  const { claim, basis } = listed ? NO_CONTEXT : contextOf(at.place);
  if (named.length > 0) {
    // A title that starts with another council's name looks just like a council after the number.
    const doubts = beside.maybeTitle && claim !== null && !claim.includes(named[0] ?? 'NUFA') ? claim : null;
    if (doubts === null) return readingOf(named, 'beside-number');
    return named.length + doubts.length > 1 ? readingOf([...named, ...doubts], 'beside-number') : null;
  }
  const decided = () => decidingCouncils(at.row.read(), patterns);
  if (claim === null) {
    const titled = listed ? null : councilByTitle(known, at.after);
    return (
      readingOf(decided(), 'decision-text') ??
      readingOf(titled === null ? [] : [titled], 'title-words') ??
      unknown(at)
    );
  }
  const [council, ...others] = claim;
  const decision = at.row.inTable || council === undefined ? decided() : [];
  if (council === undefined) return decision.length > 1 ? null : readingOf(decision, 'decision-text');
  // The council named last in the sentence: it may be the one whose case this is.
  const mentioned = at.inSentence ? councilsIn(sentenceBefore(at.before), patterns.councils).slice(-1) : [];
  // Only where the case that would be named is known too, and so its title is known to be another.
  const titled =
    known.length > 1 && known.some((fact) => fact.council === council)
      ? councilByTitle(known, at.after)
      : null;
  return readingOf(
    [council, ...decision, ...mentioned, ...others, titled ?? council],
    decision.length > 0 ? 'decision-text' : basis,
  );
}

interface Context {
  readonly claim: Claim;
  readonly basis: CouncilBasis;
}

const NO_CONTEXT: Context = { claim: null, basis: 'page-heading' };

/** What the document and the page say, nearest first; more than one council where they disagree. */
function contextOf({ head, doubt, address, title, heading }: Place): Context {
  if (head !== null) return { claim: join(head, doubt), basis: 'document-head' };
  return {
    claim: join(address ?? title, heading),
    basis: address === null ? 'page-heading' : 'page-address',
  };
}

/** Two claims about one place. Another body beside one of ours leaves open which of ours it would be. */
function join(one: Claim, other: Claim): Claim {
  if (one === null || other === null) return one ?? other;
  return (one.length === 0) === (other.length === 0) ? unique([...one, ...other]) : ALL;
}

const ALL: readonly CouncilId[] = ['NUFA', 'NUIT', 'NEHR'];

/** One council is an answer, several are all that is known, none is no answer. */
function readingOf(councils: readonly CouncilId[], basis: CouncilBasis): CouncilReading {
  const candidates = unique(councils);
  const [council] = candidates;
  if (council === undefined) return null;
  return candidates.length > 1 ? { council: null, candidates, basis: 'ambiguous' } : { council, basis };
}

/**
 * Nothing says whose case it is. Two or more councils known to have the number: those. Otherwise all that
 * existed, those known first, since the case index is not complete.
 */
function unknown({ known, year }: Surroundings): CouncilReading {
  const having = ALL.filter((council) => known.some((fact) => fact.council === council));
  const existing = ALL.filter((council) => council !== 'NEHR' || year >= TOP_COUNCIL_SINCE);
  const candidates = having.length > 1 ? having : unique([...having, ...existing]);
  return { council: null, candidates, basis: 'ambiguous' };
}

function sentenceBefore(before: string): string {
  return before.split(/\n\n|[.!?;\t]/).at(-1) ?? '';
}
