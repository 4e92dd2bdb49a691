/** A case as its meeting sees it: proposal and decision apart, earlier treatments counted, files once. */
import { describe, expect, test } from 'vitest';
import type { CaseFact, CaseId } from '../../../../lib/model/case.ts';
import type { Link } from '../../../../lib/model/link.ts';
import type { CaseRecord, CaseStatement } from '../../../../lib/model/statement.ts';
import { agendaCase, inAgendaOrder } from '../../../../lib/views/meeting/agenda-case.ts';
import { filesOf } from '../../../../lib/views/meeting/case-files.ts';

const fact = (number: number, year = 2025, outcome: CaseFact['outcome'] = null) =>
  ({
    id: `NUFA-${number}-${year}` as CaseId,
    council: 'NUFA',
    number,
    year,
    title: `Sak ${number}`,
    otherTitles: [],
    meetingDate: `${year}-03-01`,
    outcome,
  }) as unknown as CaseFact;
const statement = (role: CaseStatement['role'], more: Partial<CaseStatement> = {}) =>
  ({
    role,
    proposal: null,
    decision: null,
    time: null,
    attachments: [],
    documents: [],
    ...more,
  }) as CaseStatement;
const record = (builtIn: CaseFact, ...statements: CaseStatement[]) =>
  ({ fact: builtIn, builtIn, statements, contradictions: [] }) as CaseRecord;

const shown = fact(8);
const built = fact(8, 2025, { outcomeClass: null, basis: 'proposal', summary: 'Foreslått: støtte.' });

describe('what is asked and what was decided', () => {
  const read = (builtIn: CaseFact, ...statements: CaseStatement[]) => {
    const { asked, decided } = agendaCase(shown, record(builtIn, ...statements), [], new Map(), []);
    return [asked && [asked.text, asked.basis], decided && [decided.text, decided.basis]];
  };
  test.each<readonly [string, unknown, unknown]>([
    ['nothing is known', read(shown), [null, null]],
    ['the built-in proposal', read(built), [['Foreslått: støtte.', 'proposal'], null]],
    [
      'what was read goes before what is built in, a slide too',
      read(built, statement('presentasjon', { decision: 'NUFA støtter.' })),
      [['NUFA støtter.', 'slide'], null],
    ],
    [
      'a paper goes before a slide, and the decision stands beside the proposal',
      read(
        built,
        statement('presentasjon', { proposal: 'Lysark' }),
        statement('innkalling', { proposal: 'Forslag' }),
        statement('quoted', { decision: 'Gjengitt' }),
        statement('referat', { decision: 'Vedtak' }),
      ),
      [
        ['Forslag', 'proposal'],
        ['Vedtak', 'decision'],
      ],
    ],
    [
      'a proposal left standing in minutes is no decision (NUFA 9/24)',
      read(shown, statement('referat', { proposal: 'Forslag' })),
      [['Forslag', 'proposal'], null],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test('earlier treatments are counted by what the link rests on; later ones are not', () => {
  const link = (to: CaseFact, kind: Link['kind']) =>
    ({
      from: shown.id,
      to: to.id,
      kind,
      subtype: kind === 'explicit' ? 'earlier-treatment' : 'topic',
      strength: 'strong',
      reason: 'r',
      source: 's',
    }) as Link;
  const others = [fact(1, 2021), fact(2, 2022), fact(3, 2023), fact(9, 2026)];
  const [first, second, third, later] = others as [CaseFact, CaseFact, CaseFact, CaseFact];
  const links = [
    link(first, 'explicit'),
    link(first, 'topical'),
    link(second, 'explicit'),
    link(third, 'topical'),
    { ...link(shown, 'explicit'), from: later.id },
  ];
  const cases = new Map([shown, ...others].map((one) => [one.id, one]));
  expect(agendaCase(shown, null, links, cases, []).earlier).toEqual({ stated: 2, topical: 1 });
});

test('a file stands once: with its address where a page linked to it', () => {
  const statements = [
    statement('innkalling', {
      attachments: [
        { label: 'Vedlegg 3', title: 'Notat' },
        { label: 'Vedlegg 4A', title: null },
      ],
    }),
    statement('nettside', {
      documents: [
        { number: 8, year: 2025, attachment: 'Vedlegg 3', title: 'Sak 8-25', address: 'https://x.no/3' },
      ],
    }),
    statement('toppnotat', { attachments: [{ label: 'Vedlegg 4A', title: 'Mer' }] }),
  ];
  expect(filesOf(statements)).toEqual([
    { label: 'Vedlegg 3', title: 'Sak 8-25', address: 'https://x.no/3' },
    { label: 'Vedlegg 4A', title: 'Mer', address: null },
  ]);
});

describe('the order of the agenda', () => {
  const at = (number: number, paper: string, start: number, role: CaseStatement['role'] = 'presentasjon') =>
    statement(role, { paper, caseId: fact(number).id, place: { start, end: start + 1 } });
  const order = (...cases: readonly (readonly [number, ...CaseStatement[]])[]) =>
    inAgendaOrder(
      cases.map(([number, ...statements]) =>
        agendaCase(fact(number), record(fact(number), ...statements), [], new Map(), []),
      ),
    ).map((one) => one.fact.number);
  test('is the one of a paper that has all cases', () => {
    expect(order([27, at(27, 'p', 90)], [28, at(28, 'p', 50)])).toEqual([28, 27]);
    expect(
      order(
        [27, at(27, 'p', 90), at(27, 'i', 1, 'innkalling')],
        [28, at(28, 'p', 50), at(28, 'i', 2, 'innkalling')],
      ),
    ).toEqual([27, 28]);
  });
  test('is by number where no paper has them all', () => {
    expect(order([27, at(27, 'p', 90)], [28, at(28, 'q', 50)])).toEqual([27, 28]);
    expect(order([27], [28])).toEqual([27, 28]);
  });
});
