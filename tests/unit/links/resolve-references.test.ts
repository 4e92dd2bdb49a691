import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveReferences } from '../../../lib/links/resolve-references.ts';
import type { CaseFact, CaseId } from '../../../lib/model/case.ts';
import type { IsoDate } from '../../../lib/model/date.ts';
import type { DocumentId } from '../../../lib/model/document.ts';
import type { StatedReference } from '../../../lib/model/link.ts';
import { fact } from '../store/index/small-content.ts';

const CITING = fact('NUIT', 25, '2023-05-25', { title: 'Digital sikkerhet' });

function known(...facts: readonly CaseFact[]): ReadonlyMap<CaseId, CaseFact> {
  return new Map([CITING, ...facts].map((one) => [one.id, one]));
}

function stated(more: Partial<StatedReference> = {}): StatedReference {
  return {
    from: CITING.id,
    subtype: 'earlier-treatment',
    number: { number: 36, year: 2021 },
    council: null,
    title: null,
    meetingDates: [],
    evidence: '36/21 Strategi for digital sikkerhet',
    document: 'd1' as DocumentId,
    place: { start: 10, end: 20 },
    ...more,
  };
}

/** The ids linked to, or "unresolved". */
function resolved(reference: StatedReference, ...facts: readonly CaseFact[]): readonly string[] {
  const { links, unresolved } = resolveReferences([reference], known(...facts));
  return [...links.map(({ to }) => to), ...unresolved.map(() => 'unresolved')];
}

const TITLE = 'Strategi for digital sikkerhet i helse- og omsorgssektoren';
const IN_NUIT = fact('NUIT', 36, '2021-11-19', { title: TITLE });
const IN_STYRET = fact('NEHR', 36, '2021-12-09', { title: TITLE });

describe('resolveReferences', () => {
  test.each<[string, StatedReference, readonly CaseFact[], string]>([
    ['a stated council decides', stated({ council: 'NEHR' }), [IN_NUIT, IN_STYRET], 'NEHR-36-2021'],
    [
      'a stated council and number are a case also where it is not known',
      stated({ council: 'NUFA' }),
      [IN_NUIT],
      'NUFA-36-2021',
    ],
    ['two councils, the same number and title', stated({ title: TITLE }), [IN_NUIT, IN_STYRET], 'unresolved'],
    ['one council has the number', stated(), [IN_NUIT], 'NUIT-36-2021'],
    ['no council has the number', stated(), [], 'unresolved'],
    [
      'the title tells which',
      stated({ title: 'Digital sikkerhet, en strategi' }),
      [IN_NUIT, fact('NUFA', 36, '2021-10-01', { title: 'Helsekort for gravide' })],
      'NUIT-36-2021',
    ],
    [
      'the one that has the number has another title',
      stated({ title: 'Helsekort for gravide' }),
      [IN_NUIT],
      'unresolved',
    ],
    [
      'another wording of the title',
      stated({ title: 'Helsekort for gravide' }),
      [{ ...IN_NUIT, otherTitles: ['Elektronisk helsekort for gravide'] }],
      'NUIT-36-2021',
    ],
    [
      'the meeting tells which',
      stated({ meetingDates: ['2021-12-09' as IsoDate] }),
      [IN_NUIT, IN_STYRET],
      'NEHR-36-2021',
    ],
    [
      'a later case cannot be an earlier treatment',
      stated({ number: { number: 40, year: 2023 } }),
      [fact('NUFA', 40, '2023-10-25')],
      'unresolved',
    ],
    [
      'nor can one of the same meeting',
      stated({ number: { number: 17, year: 2023 } }),
      [fact('NUIT', 17, '2023-05-25')],
      'unresolved',
    ],
    [
      'but it can be mentioned',
      stated({ subtype: 'mention', number: { number: 17, year: 2023 } }),
      [fact('NUIT', 17, '2023-05-25')],
      'NUIT-17-2023',
    ],
    [
      'a correction is of the council itself',
      stated({ subtype: 'correction' }),
      [IN_NUIT, IN_STYRET],
      'NUIT-36-2021',
    ],
    [
      'a number that no case can have',
      stated({ council: 'NUFA', number: { number: 0, year: 2021 } }),
      [],
      'unresolved',
    ],
  ])('%s', (_, reference, facts, expected) => {
    expect(resolved(reference, ...facts)).toEqual([expected]);
  });

  test('a reference of a case to itself is none', () => {
    const self = stated({ council: 'NUIT', number: { number: 25, year: 2023 } });
    expect(resolveReferences([self], known())).toEqual({ links: [], meetingLinks: [], unresolved: [] });
  });

  test('a link keeps what says it, where, and why in our words', () => {
    const { links } = resolveReferences([stated({ council: 'NEHR' })], known(IN_STYRET));
    expect(links).toEqual([
      {
        from: 'NUIT-25-2023',
        to: 'NEHR-36-2021',
        kind: 'explicit',
        subtype: 'earlier-treatment',
        strength: 'strong',
        reason: 'NUIT 25/23 oppgir NEHS 36/21 som tidligere behandling.',
        source: 'd1',
        evidence: '36/21 Strategi for digital sikkerhet',
        document: 'd1',
        place: { start: 10, end: 20 },
      },
    ]);
  });

  test('a link without a stated council is not as firm', () => {
    expect(resolveReferences([stated()], known(IN_NUIT)).links[0]?.strength).toBe('medium');
  });

  test('the same said twice is one link, with the first evidence', () => {
    const twice = [stated({ council: 'NUIT' }), stated({ council: 'NUIT', evidence: 'igjen' })];
    const { links } = resolveReferences(twice, known(IN_NUIT));
    expect(links.map(({ evidence }) => evidence)).toEqual(['36/21 Strategi for digital sikkerhet']);
  });

  test('a whole meeting: its days, and the council that approves its own minutes', () => {
    const minutes = stated({
      subtype: 'approval-of-minutes',
      number: null,
      meetingDates: ['2023-02-15', '2023-02-16'] as IsoDate[],
    });
    const { meetingLinks, links } = resolveReferences([minutes], known());
    expect(links).toEqual([]);
    expect(meetingLinks).toEqual([
      expect.objectContaining({
        from: CITING.id,
        strength: 'strong',
        toMeeting: { council: 'NUIT', firstDay: '2023-02-15', lastDay: '2023-02-16' },
      }),
    ]);
  });

  test.each<[string, Partial<StatedReference>]>([
    ['without a day', { subtype: 'approval-of-minutes' }],
    ['without a council', { subtype: 'mention', meetingDates: ['2022-11-17' as IsoDate] }],
    [
      'later than the citing meeting',
      { council: 'NUFA', subtype: 'mention', meetingDates: ['2023-10-25' as IsoDate] },
    ],
  ])('a meeting %s is not resolved', (_, more) => {
    const { meetingLinks, unresolved } = resolveReferences([stated({ number: null, ...more })], known());
    expect(meetingLinks).toEqual([]);
    expect(unresolved).toHaveLength(1);
  });

  test('whatever is stated: each reference is a link or unresolved, never a link to itself, never a guess', () => {
    const anyReference = fc.record({
      number: fc.record({ number: fc.integer({ min: 1, max: 4 }), year: fc.constantFrom(2021, 2022, 2023) }),
      council: fc.constantFrom(null, 'NUFA', 'NUIT', 'NEHR'),
      subtype: fc.constantFrom('earlier-treatment', 'mention', 'correction'),
    });
    const anyCases = fc.uniqueArray(
      fc.record({
        council: fc.constantFrom('NUFA', 'NUIT', 'NEHR'),
        number: fc.integer({ min: 1, max: 4 }),
        date: fc.constantFrom('2021-03-01', '2022-03-01', '2023-03-01'),
      }),
      { selector: ({ council, number, date }) => `${council}${number}${date}`, maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.array(anyReference as fc.Arbitrary<Partial<StatedReference>>),
        anyCases,
        (parts, cases) => {
          const references = parts.map(stated);
          const facts = known(
            ...cases.map(({ council, number, date }) => fact(council as 'NUFA', number, date)),
          );
          const { links, unresolved } = resolveReferences(references, facts);
          expect(links.length + unresolved.length).toBeLessThanOrEqual(references.length);
          for (const { from, to } of links) expect(from).not.toBe(to);
          for (const one of unresolved) expect(one.council).toBeNull();
        },
      ),
    );
  });
});
