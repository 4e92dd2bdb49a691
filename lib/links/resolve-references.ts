/**
 * From what papers state ("18/23 - NUFA", "sak 19/23 «…»", "referatet fra møtet 16. februar") to links. A reference
 * becomes a link where exactly one case fits, and is otherwise kept as it stands: never guessed (DOMAIN.md §2.4).
 */
import { type CaseFact, type CaseId, caseId, caseLabel, parseCaseId } from '../model/case.ts';
import { COUNCIL_IDS, type CouncilId } from '../model/council.ts';
import type { IsoDate } from '../model/date.ts';
import type { Link, MeetingLink, StatedReference } from '../model/link.ts';
import { sharedShare } from './title-words.ts';

export interface ResolvedReferences {
  /** One for each pair and subtype; the first evidence is kept. */
  readonly links: readonly Link[];
  readonly meetingLinks: readonly MeetingLink[];
  readonly unresolved: readonly StatedReference[];
}

/** Titles agree where at least this share of the shorter one's words stands in the other. */
const AGREEING = 0.5;

/** A council approves, corrects and continues its own: there the paper's own council is an answer. */
const OWN: ReadonlySet<StatedReference['subtype']> = new Set([
  'approval-of-minutes',
  'correction',
  'continuation',
]);

/**
 * A council and number that a paper states is a link also where nothing is known of that case: its id is certain.
 * A reference to the case itself is none.
 */
export function resolveReferences(
  references: readonly StatedReference[],
  cases: ReadonlyMap<CaseId, CaseFact>,
): ResolvedReferences {
  const links = new Map<string, Link>();
  const meetingLinks = new Map<string, MeetingLink>();
  const unresolved: StatedReference[] = [];
  for (const reference of references) {
    const council = reference.council ?? ownCouncil(reference);
    if (reference.number === null) {
      const link = council === null ? null : meetingLink(reference, council, cases);
      if (link === null) unresolved.push(reference);
      else keepFirst(meetingLinks, `${link.from} ${link.toMeeting.council} ${link.toMeeting.firstDay}`, link);
      continue;
    }
    const to = council === null ? onlyFit(reference, cases) : caseId({ council, ...reference.number });
    if (to === null || parseCaseId(to) === null) unresolved.push(reference);
    else if (to !== reference.from) {
      keepFirst(
        links,
        `${reference.from} ${to} ${reference.subtype}`,
        caseLink(reference, to, council !== null, cases),
      );
    }
  }
  return { links: [...links.values()], meetingLinks: [...meetingLinks.values()], unresolved };
}

function keepFirst<Kept>(map: Map<string, Kept>, name: string, value: Kept): void {
  if (!map.has(name)) map.set(name, value);
}

function ownCouncil({ subtype, from }: StatedReference): CouncilId | null {
  return OWN.has(subtype) ? (parseCaseId(from)?.council ?? null) : null;
}

/** The one known case with this number that can be meant; null where there is none, or more than one. */
function onlyFit(reference: StatedReference, cases: ReadonlyMap<CaseId, CaseFact>): CaseId | null {
  const { number, from } = reference;
  if (number === null) return null;
  const fitting = COUNCIL_IDS.map((council) => caseId({ council, ...number })).filter((id) => {
    const fact = cases.get(id);
    return fact !== undefined && id !== from && fits(reference, fact, cases);
  });
  const [only, other] = fitting;
  return only === undefined || other !== undefined ? null : only;
}

function fits(reference: StatedReference, fact: CaseFact, cases: ReadonlyMap<CaseId, CaseFact>): boolean {
  if (!isEarlier(reference, fact, cases)) return false;
  if (!isOfMeeting(fact.meetingDate, reference.meetingDates)) return false;
  if (reference.title === null) return true;
  const { title } = reference;
  const wordings = [fact.title, ...fact.otherTitles].filter((wording) => wording !== null);
  return wordings.length === 0 || wordings.some((wording) => sharedShare(wording, title) >= AGREEING);
}

/** Treated before the citing meeting; in the same meeting only where it is spoken of, not as earlier treatment. */
function isEarlier(
  { from, subtype }: StatedReference,
  fact: CaseFact,
  cases: ReadonlyMap<CaseId, CaseFact>,
): boolean {
  const citing = parseCaseId(from);
  if (citing === null) return false;
  const date = cases.get(from)?.meetingDate ?? null;
  if (date === null || fact.meetingDate === null) return fact.year <= citing.year;
  if (fact.meetingDate !== date) return fact.meetingDate < date;
  return fact.council === citing.council && subtype !== 'earlier-treatment';
}

function isOfMeeting(date: IsoDate | null, days: readonly IsoDate[]): boolean {
  const [first] = days;
  const last = days.at(-1);
  if (date === null || first === undefined || last === undefined) return true;
  return date >= first && date <= last;
}

function meetingLink(
  reference: StatedReference,
  council: CouncilId,
  cases: ReadonlyMap<CaseId, CaseFact>,
): MeetingLink | null {
  const [firstDay] = reference.meetingDates;
  const lastDay = reference.meetingDates.at(-1);
  if (firstDay === undefined || lastDay === undefined) return null;
  const date = cases.get(reference.from)?.meetingDate ?? null;
  if (date !== null && firstDay >= date) return null;
  const approves = reference.subtype === 'approval-of-minutes';
  return {
    ...evidenceOf(reference),
    strength: approves ? 'strong' : 'medium',
    reason: approves ? 'Referatet fra dette møtet legges fram for godkjenning.' : 'Møtet er omtalt i saken.',
    toMeeting: { council, firstDay, lastDay },
  };
}

function caseLink(
  reference: StatedReference,
  to: CaseId,
  councilIsKnown: boolean,
  cases: ReadonlyMap<CaseId, CaseFact>,
): Link {
  const firm =
    councilIsKnown && reference.subtype !== 'mention' && reference.subtype !== 'mention-without-number';
  return {
    ...evidenceOf(reference),
    to,
    strength: firm ? 'strong' : 'medium',
    reason: reasonOf(reference, to, cases),
  };
}

function evidenceOf({ from, subtype, evidence, document, place }: StatedReference) {
  return { from, subtype, kind: 'explicit', source: document, evidence, document, place } as const;
}

function reasonOf(
  { from, subtype }: StatedReference,
  to: CaseId,
  cases: ReadonlyMap<CaseId, CaseFact>,
): string {
  const citing = labelOf(from, cases);
  const cited = labelOf(to, cases);
  if (subtype === 'earlier-treatment') return `${citing} oppgir ${cited} som tidligere behandling.`;
  if (subtype === 'approval-of-minutes') return `${citing} godkjenner referatet som ${cited} står i.`;
  if (subtype === 'correction') return `${citing} retter referatet om ${cited}.`;
  if (subtype === 'continuation') return `${citing} fortsetter ${cited}.`;
  return `${citing} viser til ${cited}.`;
}

function labelOf(id: CaseId, cases: ReadonlyMap<CaseId, CaseFact>): string {
  const key = parseCaseId(id);
  return key === null ? id : caseLabel(key, cases.get(id)?.meetingDate ?? null);
}
