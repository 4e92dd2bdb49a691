/** A small index content with every kind of link and case that the card must tell apart. Facts are invented. */
import { type CaseFact, type CaseId, caseId } from '../../../../lib/model/case.ts';
import type { CouncilId } from '../../../../lib/model/council.ts';
import type { IsoDate } from '../../../../lib/model/date.ts';
import type { Link } from '../../../../lib/model/link.ts';
import type { Term } from '../../../../lib/model/term.ts';
import type { IndexContent } from '../../../../lib/store/index/repositories.ts';

export function fact(
  council: CouncilId,
  number: number,
  date: string,
  more: Partial<CaseFact> = {},
): CaseFact {
  const year = Number(date.slice(0, 4));
  return {
    id: caseId({ council, number, year }),
    council,
    number,
    year,
    title: `Sak ${number}`,
    otherTitles: [],
    kind: 'Orientering',
    otherKind: null,
    meetingDate: date.length > 4 ? (date as IsoDate) : null,
    meetingLabel: null,
    outcome: null,
    notes: null,
    provenance: { source: 'P1', role: 'referat' },
    ...more,
  };
}

export function link(from: string, to: string, more: Partial<Link> = {}): Link {
  return {
    from: from as CaseId,
    to: to as CaseId,
    kind: 'explicit',
    subtype: 'earlier-treatment',
    strength: 'strong',
    reason: `${from} viser til ${to}.`,
    source: 'P1',
    ...more,
  };
}

export function term(entry: string, more: Partial<Term> = {}): Term {
  return {
    entry,
    forms: [entry],
    otherNames: [],
    expansion: { nb: `${entry} på norsk`, en: null },
    definition: `Hva ${entry} er.`,
    category: 'teknologi',
    otherMeanings: [],
    related: [],
    marking: { kind: 'always' },
    confidence: 'certain',
    evidence: { expansion: 'paper', sources: ['P1'], notes: [] },
    ...more,
  };
}

export const SMALL: IndexContent = {
  revision: 'small-1',
  terms: [term('AAA'), term('BBB', { confidence: 'likely' })],
  cases: [fact('NUFA', 10, '2023-05-01'), fact('NUIT', 10, '2023-05-25'), fact('NUFA', 2, '2022-02-02')],
  links: [link('NUFA-10-2023', 'NUFA-2-2022'), link('NUIT-10-2023', 'NUFA-10-2023')],
  meetingLinks: [],
};
