/**
 * Decides the council of a case number by the order of DOMAIN.md §2.4, with what it was read from. Where evidence
 * conflicts, or there is none, the answer is every reading that is possible: never one in silence.
 */

import type { CouncilId } from '../model/council.ts';
import type { LexiconCase } from '../model/lexicon.ts';
import type { CouncilBasis } from '../model/mention.ts';
import type { Row } from './case-surroundings.ts';
import { councilBeside, decidingCouncils } from './council-beside.ts';
import { type Claim, councilsIn, OTHER_BODY } from './council-names.ts';
import type { Place } from './council-sections.ts';
import { councilByTitle } from './council-title.ts';

export type CouncilReading =
  | { readonly council: CouncilId; readonly basis: CouncilBasis }
  | { readonly council: null; readonly candidates: readonly CouncilId[] }
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

export function councilOfCase(at: Surroundings): CouncilReading {
  const { place, known } = at;
  const beside = councilBeside(at.before, at.after);
  const named = beside.councils.length > 0 ? beside.councils : at.column;
  if (at.earlier && !at.ownNumber) {
    return one(named, 'beside-number') ?? several(named) ?? fromDecision(at) ?? unknown(at);
  }
  const context = contextOf(place);
  if (named.length > 0) {
    // A title that starts with another council's name looks just like a council after the number.
    const doubtful =
      beside.maybeTitle && context.claim !== null && !context.claim.includes(named[0] ?? 'NUFA');
    return doubtful
      ? several([...named, ...(context.claim ?? [])])
      : (one(named, 'beside-number') ?? several(named));
  }
  if (context.claim === null) return fromDecision(at) ?? byTitle(at) ?? unknown(at);
  const [council, ...others] = context.claim;
  const decision = at.row.inTable || council === undefined ? decidingCouncils(at.row.read()) : [];
  if (council === undefined) return one(decision, 'decision-text');
  // The council named last in the sentence: it may be the one whose case this is.
  const mentioned = at.inSentence ? councilsIn(sentenceBefore(at.before)).slice(-1) : [];
  const doubts = [...decision, ...mentioned, ...others].filter((name) => name !== council);
  // Only where the case that would be named is known too, and so its title is known to be another.
  const titled =
    known.length > 1 && known.some((fact) => fact.council === council)
      ? councilByTitle(known, at.after)
      : null;
  if (titled !== null && titled !== council) doubts.push(titled);
  if (doubts.length > 0) return several([council, ...doubts]);
  return { council, basis: decision.length > 0 ? 'decision-text' : context.basis };
}

/** What the document and the page say, nearest first; more than one council where they disagree. */
function contextOf(place: Place): { claim: Claim; basis: CouncilBasis } {
  if (place.head !== null) return { claim: join(place.head, place.doubt), basis: 'document-head' };
  const { address, title, heading } = place;
  if (address !== null) return { claim: join(address, heading), basis: 'page-address' };
  return { claim: title === null ? heading : join(title, heading), basis: 'page-heading' };
}

/** Two claims about one place. Another body beside one of ours leaves open which of ours it would be. */
function join(one: Claim, other: Claim): Claim {
  if (one === null || other === null) return one ?? other;
  if (one.length === 0 && other.length === 0) return OTHER_BODY;
  if (one.length === 0 || other.length === 0) return ALL;
  return [...new Set([...one, ...other])];
}

const ALL: readonly CouncilId[] = ['NUFA', 'NUIT', 'NEHR'];

function one(councils: readonly CouncilId[], basis: CouncilBasis): CouncilReading {
  const [council] = councils;
  return councils.length === 1 && council !== undefined ? { council, basis } : null;
}

function several(councils: readonly CouncilId[]): CouncilReading {
  const candidates = [...new Set(councils)];
  return candidates.length > 1 ? { council: null, candidates } : null;
}

function fromDecision({ row }: Surroundings): CouncilReading {
  const councils = decidingCouncils(row.read());
  return one(councils, 'decision-text') ?? several(councils);
}

function byTitle({ known, after }: Surroundings): CouncilReading {
  const council = councilByTitle(known, after);
  return council === null ? null : { council, basis: 'title-words' };
}

/**
 * Nothing says whose case it is. Two or more councils known to have the number: those. Otherwise all that
 * existed, those known first, since the case index is not complete.
 */
function unknown({ known, year }: Surroundings): CouncilReading {
  const having = ALL.filter((council) => known.some((fact) => fact.council === council));
  if (having.length > 1) return { council: null, candidates: having };
  const existing = ALL.filter((council) => council !== 'NEHR' || year >= TOP_COUNCIL_SINCE);
  return { council: null, candidates: [...new Set([...having, ...existing])] };
}

function sentenceBefore(before: string): string {
  return before.split(/\n\n|[.!?;\t]/).at(-1) ?? '';
}
